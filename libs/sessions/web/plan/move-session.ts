import { Component, inject, input, output, signal, type OnInit } from '@angular/core';
import { form, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import type { Session, SessionChange } from '@attune/sessions/contract';
import { focusFirstError, Session as SignedIn } from '@attune/shared/web';
import { draftAfter, draftOf, SessionForm, timeOf, type SessionDraft } from './session-draft';
import { SessionFields } from './session-fields';

/** Gives a planned session another time or place. */
@Component({
  selector: 'attune-move-session',
  imports: [FormRoot, SessionFields],
  template: `
    <form class="attune-stack" [formRoot]="form" aria-label="Change this session">
      <attune-session-fields [form]="form" [zone]="zone()" />
      <div class="attune-row">
        <button type="submit" class="attune-button filled">Save</button>
        <button type="button" class="attune-button" (click)="cancelled.emit()">Cancel</button>
      </div>
    </form>
  `,
})
export class MoveSession implements OnInit {
  protected readonly zone = inject(SignedIn).timeZone;

  readonly session = input.required<Session>();
  readonly moved = output<SessionChange>();
  readonly cancelled = output<void>();

  private readonly draft = signal<SessionDraft>(draftAfter(null, new Date(), this.zone()));
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, () => SessionForm), {
    submission: {
      onInvalid: focusFirstError,
      action: async () => this.moved.emit({ ...timeOf(this.draft(), this.zone()), modality: this.draft().modality }),
    },
  });

  ngOnInit(): void {
    this.draft.set(draftOf(this.session(), this.zone()));
  }
}
