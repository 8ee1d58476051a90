import { Requires } from '@attune/access/api';
import { Case, CaseChange, Caseload, CaseloadQuery, MemberInvitation, NewCase } from '@attune/cases/contract';
import { IfMatch, PathIdOf } from '@attune/shared/api';
import { Body, Controller, Get, Patch, Post, Query, SerializeOptions } from '@nestjs/common';
import { Cases } from './cases';
import { MemberInvitations } from './member-invitations';
import { NewCases } from './new-cases';

/** The caseload, and the case that every other page stands on. */
@Controller('cases')
export class CasesController {
  constructor(
    private readonly cases: Cases,
    private readonly newCases: NewCases,
    private readonly invitations: MemberInvitations,
  ) {}

  @Requires('case:list')
  @Get()
  @SerializeOptions({ schema: Caseload })
  list(@Query({ schema: CaseloadQuery }) query: CaseloadQuery): Promise<Caseload> {
    return this.cases.list(query);
  }

  @Requires('case:create')
  @Post()
  @SerializeOptions({ schema: Case })
  open(@Body({ schema: NewCase }) newCase: NewCase): Promise<Case> {
    return this.newCases.open(newCase);
  }

  @Requires('case:read')
  @Get(':caseId')
  @SerializeOptions({ schema: Case })
  read(@PathIdOf('caseId') caseId: string): Promise<Case> {
    return this.cases.read(caseId);
  }

  @Requires('case:change')
  @Patch(':caseId')
  @SerializeOptions({ schema: Case })
  change(
    @PathIdOf('caseId') caseId: string,
    @Body({ schema: CaseChange }) change: CaseChange,
    @IfMatch() version: number,
  ): Promise<Case> {
    return this.cases.change(caseId, change, version);
  }

  @Requires('case:invite-member')
  @Post(':caseId/members/:personId/invitation')
  @SerializeOptions({ schema: MemberInvitation })
  invite(@PathIdOf('caseId') caseId: string, @PathIdOf('personId') personId: string): Promise<MemberInvitation> {
    return this.invitations.invite(caseId, personId);
  }
}
