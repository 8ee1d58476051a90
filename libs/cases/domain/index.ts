export { mayLeave, type OnTeam } from './care-team-rule';
export { sharingHeldFrom, type PartnerScreened } from './sharing-hold';
export { safetyState, type PartnerOnFile } from './safety-state';
