import type { NotePartner, Parts } from '@attune/notes/ui';
import type { CaseContext } from '@attune/shared/web';

/** The partners a note has a block for: those in the case today, and one who left but is written about. */
export function partnersOf(context: CaseContext, parts: Parts): NotePartner[] {
  return context
    .case()
    .members.filter(
      ({ personId, leftOn }) =>
        leftOn === null || Object.entries(parts).some(([part, text]) => text !== '' && part.startsWith(`${personId}/`)),
    )
    .map(({ personId, position, name }) => ({ personId, position, name }));
}
