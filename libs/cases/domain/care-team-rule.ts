/** Somebody who is on a care team now. */
export interface OnTeam {
  personId: string;
  lead: boolean;
}

/**
 * Whether somebody may stop being on the team, or stop being a lead of it: a case always keeps a lead, because only a
 * lead can put somebody on the team, and a case that nobody leads would be nobody's.
 */
export function mayLeave(team: readonly OnTeam[], personId: string): boolean {
  return team.some((member) => member.lead && member.personId !== personId);
}
