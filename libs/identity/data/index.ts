export { AccountRow, InvitationRow, PersonRow, RoleGrantRow } from './rows';
