import { Requires } from '@attune/access/api';
import { AuditPage, AuditQuery, RecordAccessPage } from '@attune/audit/contract';
import { PageQuery } from '@attune/shared/contract';
import { Controller, Get, Query, SerializeOptions } from '@nestjs/common';
import { Trail } from './trail';

/** The trail, for those it is kept for. */
@Controller()
export class AuditController {
  constructor(private readonly trail: Trail) {}

  @Requires('audit:read')
  @Get('audit')
  @SerializeOptions({ schema: AuditPage })
  list(@Query({ schema: AuditQuery }) query: AuditQuery): Promise<AuditPage> {
    return this.trail.list(query);
  }

  @Requires('me:record-accesses')
  @Get('me/record-accesses')
  @SerializeOptions({ schema: RecordAccessPage })
  ofMyRecord(@Query({ schema: PageQuery }) query: PageQuery): Promise<RecordAccessPage> {
    return this.trail.ofMyRecord(query);
  }
}
