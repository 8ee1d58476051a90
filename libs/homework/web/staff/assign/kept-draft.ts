import { DestroyRef, effect, inject, signal, type Signal, type WritableSignal } from '@angular/core';
import { DraftStore } from '@attune/shared/web';
import { AssignmentDraft } from './assignment-draft';

/** How long to wait after a key before keeping, in milliseconds. */
const pause = 400;

/** A form that was begun and is kept on this device until it is sent. */
export interface KeptDraft {
  /** Since when what is on the screen was kept; null when it was begun just now. */
  readonly since: Signal<string | null>;
  /** Forgets it: it was sent, or is begun anew. */
  forget(): Promise<void>;
}

/**
 * Keeps what is typed, and brings back what was kept before. Only in an injection context.
 *
 * @param id names no person and nothing of what is written
 */
export function keepDraft(id: string, draft: WritableSignal<AssignmentDraft>): KeptDraft {
  const store = inject(DraftStore);
  const since = signal<string | null>(null);
  const empty = draft();
  let looked = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  void store.get(id).then((kept) => {
    const value = AssignmentDraft.safeParse(kept?.value);
    // Who has begun to type already goes on with that.
    if (kept !== null && value.success && draft() === empty) {
      draft.set(value.data);
      since.set(kept.keptAt);
    }
    looked = true;
  });
  effect((stop) => {
    const value = draft();
    if (value.exerciseId === '' && value.why === '') return;
    timer = setTimeout(() => looked && void store.put(id, value), pause);
    stop(() => clearTimeout(timer));
  });
  inject(DestroyRef).onDestroy(() => clearTimeout(timer));

  return {
    since: since.asReadonly(),
    forget: () => {
      clearTimeout(timer);
      since.set(null);
      return store.remove(id);
    },
  };
}
