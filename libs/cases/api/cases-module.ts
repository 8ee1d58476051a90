import { CaseSafety } from '@attune/shared/api';
import { Global, Module } from '@nestjs/common';
import { CareTeams } from './care-teams';
import { CareTeamsController } from './care-teams-controller';
import { CaseDoor } from './case-door';
import { Cases } from './cases';
import { CasesController } from './cases-controller';
import { MemberInvitations } from './member-invitations';
import { NewCases } from './new-cases';
import { SafetyScreens } from './safety-screens';
import { SafetyScreensController } from './safety-screens-controller';
import { SharingHold } from './sharing-hold';

/** Cases, partners, care teams and safety screens; other slices ask `CaseSafety` what the screens say. */
@Global()
@Module({
  controllers: [CasesController, CareTeamsController, SafetyScreensController],
  providers: [
    CareTeams,
    CaseDoor,
    Cases,
    MemberInvitations,
    NewCases,
    SafetyScreens,
    SharingHold,
    { provide: CaseSafety, useExisting: SafetyScreens },
  ],
  exports: [CaseSafety],
})
export class CasesModule {}
