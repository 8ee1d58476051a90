import { Requires } from '@attune/access/api';
import { CareTeam, CareTeamChange, Colleagues, NewCareTeamMember } from '@attune/cases/contract';
import { PathIdOf } from '@attune/shared/api';
import { Body, Controller, Delete, Get, HttpCode, Patch, Post, SerializeOptions } from '@nestjs/common';
import { CareTeams } from './care-teams';

/** Who works on a case. */
@Controller()
export class CareTeamsController {
  constructor(private readonly teams: CareTeams) {}

  @Requires('colleagues:list')
  @Get('colleagues')
  @SerializeOptions({ schema: Colleagues })
  colleagues(): Promise<Colleagues> {
    return this.teams.colleagues();
  }

  @Requires('care-team:read')
  @Get('cases/:caseId/care-team')
  @SerializeOptions({ schema: CareTeam })
  list(@PathIdOf('caseId') caseId: string): Promise<CareTeam> {
    return this.teams.list(caseId);
  }

  @Requires('care-team:change')
  @Post('cases/:caseId/care-team')
  @SerializeOptions({ schema: CareTeam })
  join(
    @PathIdOf('caseId') caseId: string,
    @Body({ schema: NewCareTeamMember }) member: NewCareTeamMember,
  ): Promise<CareTeam> {
    return this.teams.join(caseId, member);
  }

  @Requires('care-team:change')
  @Patch('cases/:caseId/care-team/:personId')
  @SerializeOptions({ schema: CareTeam })
  change(
    @PathIdOf('caseId') caseId: string,
    @PathIdOf('personId') personId: string,
    @Body({ schema: CareTeamChange }) change: CareTeamChange,
  ): Promise<CareTeam> {
    return this.teams.change(caseId, personId, change);
  }

  @Requires('care-team:change')
  @Delete('cases/:caseId/care-team/:personId')
  @HttpCode(204)
  leave(@PathIdOf('caseId') caseId: string, @PathIdOf('personId') personId: string): Promise<void> {
    return this.teams.leave(caseId, personId);
  }
}
