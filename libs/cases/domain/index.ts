export { mayLeave, type OnTeam } from './care-team-rule';
export { safetyState, type PartnerOnFile } from './safety-state';
