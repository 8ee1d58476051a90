import { inject, Injector, Service } from '@angular/core';
import type { Note } from '@attune/notes/contract';
import { emptyPlaces, hasWords, type NotePartner } from '@attune/notes/ui';
import type { Session } from '@attune/sessions/contract';
import { errorWords } from '@attune/shared/ui';
import { isProblem } from '@attune/shared/web';
import { Notes } from '../notes';
import type { OpenDraft } from './open-note';
import type { SignAnswer, SignQuestion } from './sign-question';

/** Asks for the signature and gives it. */
@Service()
export class SignNote {
  private readonly notes = inject(Notes);
  private readonly injector = inject(Injector);

  /** Null when the person does not sign after all, or when two versions have to be brought together first. */
  async ask(
    draft: OpenDraft,
    session: Session | null,
    partners: readonly NotePartner[],
  ): Promise<{ kind: 'signed'; note: Note } | { kind: 'refused'; words: string } | null> {
    const { autosave } = draft;
    if (!hasWords(autosave.parts())) {
      return { kind: 'refused', words: 'Write the note first.' };
    }
    if (!(await autosave.flush())) {
      return autosave.collision() === null
        ? { kind: 'refused', words: 'The last words are not saved yet, so this cannot be signed. It goes on trying.' }
        : null;
    }
    const answer = await this.open({ empty: emptyPlaces(autosave.parts(), partners), session, now: new Date() });
    if (answer === null) {
      return null;
    }
    try {
      if (answer.markHeld && session !== null) {
        await this.notes.markHeld(session);
      }
      if (!(await autosave.flush())) {
        return null;
      }
      return { kind: 'signed', note: await this.notes.sign(draft.noteId, autosave.version() ?? 1) };
    } catch (error) {
      if (isProblem(error, 412)) {
        await autosave.overtaken().catch(() => undefined);
        return { kind: 'refused', words: 'This changed meanwhile, so it was not signed. Look at it once more.' };
      }
      return { kind: 'refused', words: errorWords(error).text };
    }
  }

  private async open(question: SignQuestion): Promise<SignAnswer | null> {
    const [{ MatDialog }, { SignDialog }] = await Promise.all([
      import('@angular/material/dialog'),
      import('./sign-dialog'),
    ]);
    const dialog = this.injector
      .get(MatDialog)
      .open<InstanceType<typeof SignDialog>, SignQuestion, SignAnswer>(SignDialog, {
        data: question,
        width: '32rem',
        maxWidth: 'calc(100vw - 2rem)',
        role: 'alertdialog',
        // Not the button that signs: a key held too long must not sign.
        autoFocus: 'first-tabbable',
      });
    return new Promise((resolve) => dialog.afterClosed().subscribe((answer) => resolve(answer ?? null)));
  }
}
