import { DOCUMENT } from '@angular/common';
import { DestroyRef, inject, Service } from '@angular/core';
import type { CanDeactivateFn } from '@angular/router';
import { Confirm } from '@attune/shared/ui';
import type { Autosave } from '../autosave/autosave';

/** How long leaving waits for the last save before it asks, in milliseconds. */
const patience = 3000;

/**
 * Leaving an editor: what is not saved is saved first; what cannot be is kept on the device, and the person is told
 * before they go. Provided by the page of an editor.
 */
@Service({ autoProvided: false })
export class LeavingDraft {
  private readonly confirm = inject(Confirm);
  private readonly document = inject(DOCUMENT);
  private autosave: Autosave | null = null;
  private agreedAt = 0;

  constructor() {
    void this.confirm.prepare();
    const window = this.document.defaultView;
    const closing = (event: BeforeUnloadEvent) => this.closing(event);
    const hiding = () => this.document.visibilityState === 'hidden' && void this.autosave?.flush();
    window?.addEventListener('beforeunload', closing);
    this.document.addEventListener('visibilitychange', hiding);
    inject(DestroyRef).onDestroy(() => {
      window?.removeEventListener('beforeunload', closing);
      this.document.removeEventListener('visibilitychange', hiding);
    });
  }

  watch(autosave: Autosave | null): void {
    this.autosave = autosave;
  }

  async mayLeave(): Promise<boolean> {
    const { autosave } = this;
    // A page that cannot be loaded is answered with another one: that is the same leaving, asked once.
    if (autosave === null || !autosave.dirty() || Date.now() - this.agreedAt < 10_000) {
      return true;
    }
    const saved = await Promise.race([
      autosave.flush(),
      new Promise<false>((resolve) => setTimeout(() => resolve(false), patience)),
    ]);
    if (saved || !autosave.dirty()) {
      return true;
    }
    const agreed = await this.ask(autosave.state().kind === 'kept-on-device');
    this.agreedAt = agreed ? Date.now() : 0;
    return agreed;
  }

  private async ask(kept: boolean): Promise<boolean> {
    const question = {
      heading: 'Leave before this is saved?',
      text: kept
        ? 'Your last words are on this device only. They are saved as soon as you open this note here again.'
        : 'Your last words are not saved yet. Stay on this page until they are, or they may be lost.',
      confirm: 'Leave',
      cancel: 'Stay here',
      danger: !kept,
    };
    try {
      return await this.confirm.ask(question);
    } catch {
      // The dialog's code could not be loaded: the browser's own question does.
      return this.document.defaultView?.confirm(`${question.heading}\n\n${question.text}`) ?? false;
    }
  }

  /** The browser asks in its own words; a save that is under way gets the moment the person needs to answer. */
  private closing(event: BeforeUnloadEvent): void {
    if (this.autosave?.dirty()) {
      void this.autosave.flush();
      event.preventDefault();
    }
  }
}

/** Guard of a route whose page may hold words that are not saved. */
export const leaveSaved: CanDeactivateFn<{ mayLeave(next: string): boolean | Promise<boolean> }> = (
  page,
  _route,
  _state,
  next,
) => page.mayLeave(next.url);
