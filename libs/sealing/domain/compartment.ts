/**
 * What one key opens (privacy.md, security.md §3.2). The row policies of `data_key` say who gets to it:
 * - `case`: what both partners and the care team share
 * - `care`: the care team's progress notes
 * - `member`: one partner's private things, and the care team
 * - `process`: an author's process notes of a case, the author's alone
 * - `safety`: safety screens, the care team alone
 * - `response`: the answers of one response that follow its reveal rule; the key opens for whom the row opens
 * - `person`: what belongs to a person's own account
 */
export type Compartment =
  | { kind: 'case'; caseId: string }
  | { kind: 'care'; caseId: string }
  | { kind: 'safety'; caseId: string }
  | { kind: 'member'; caseId: string; personId: string }
  | { kind: 'process'; caseId: string; personId: string }
  | { kind: 'response'; caseId: string; personId: string; responseId: string }
  | { kind: 'person'; personId: string };

/** The columns of a compartment in `data_key`, absent ones as null. */
export function columnsOf(compartment: Compartment): {
  caseId: string | null;
  personId: string | null;
  responseId: string | null;
} {
  return {
    caseId: 'caseId' in compartment ? compartment.caseId : null,
    personId: 'personId' in compartment ? compartment.personId : null,
    responseId: 'responseId' in compartment ? compartment.responseId : null,
  };
}

/** One text for one compartment: what its wrapped key is bound to. */
export function labelOf(compartment: Compartment): string {
  const { caseId, personId, responseId } = columnsOf(compartment);
  return [compartment.kind, caseId ?? '-', personId ?? '-', responseId ?? '-'].join('/');
}
