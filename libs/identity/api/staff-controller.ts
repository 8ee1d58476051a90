import { Requires } from '@attune/access/api';
import {
  InvitationPage,
  MadeInvitation,
  NewInvitation,
  NewStaffMember,
  StaffChange,
  StaffMember,
  StaffPage,
} from '@attune/identity/contract';
import { IfMatch, PathIdOf } from '@attune/shared/api';
import { PageQuery } from '@attune/shared/contract';
import { Body, Controller, Get, Patch, Post, Query, SerializeOptions } from '@nestjs/common';
import { Staff } from './staff';

/** The practice's people, for its admins. */
@Controller()
export class StaffController {
  constructor(private readonly staff: Staff) {}

  @Requires('staff:list')
  @Get('staff')
  @SerializeOptions({ schema: StaffPage })
  list(@Query({ schema: PageQuery }) query: PageQuery): Promise<StaffPage> {
    return this.staff.list(query);
  }

  @Requires('staff:invite')
  @Post('staff')
  @SerializeOptions({ schema: MadeInvitation })
  add(@Body({ schema: NewStaffMember }) person: NewStaffMember): Promise<MadeInvitation> {
    return this.staff.add(person);
  }

  @Requires('staff:change')
  @Patch('staff/:personId')
  @SerializeOptions({ schema: StaffMember })
  change(
    @PathIdOf('personId') personId: string,
    @Body({ schema: StaffChange }) change: StaffChange,
    @IfMatch() version: number,
  ): Promise<StaffMember> {
    return this.staff.change(personId, change, version);
  }

  @Requires('staff:invite')
  @Get('invitations')
  @SerializeOptions({ schema: InvitationPage })
  invitations(@Query({ schema: PageQuery }) query: PageQuery): Promise<InvitationPage> {
    return this.staff.invitations(query);
  }

  @Requires('staff:invite')
  @Post('invitations')
  @SerializeOptions({ schema: MadeInvitation })
  invite(@Body({ schema: NewInvitation }) { personId }: NewInvitation): Promise<MadeInvitation> {
    return this.staff.invite(personId);
  }
}
