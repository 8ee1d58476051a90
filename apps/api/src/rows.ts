import { CareTeamRow, CaseMemberRow, SafetyScreenRow } from '@attune/cases/data';
import { AccountRow, InvitationRow, PersonRow, RoleGrantRow } from '@attune/identity/data';
import { SessionAttendanceRow, TherapySessionRow } from '@attune/sessions/data';

/** Every row class there is; TypeORM knows no others. */
export const rows = [
  AccountRow,
  CareTeamRow,
  CaseMemberRow,
  InvitationRow,
  PersonRow,
  RoleGrantRow,
  SafetyScreenRow,
  SessionAttendanceRow,
  TherapySessionRow,
];
