import { Component, inject, input, linkedSignal, output, signal, type OnInit } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import type { Session } from '@attune/sessions/contract';
import { errorWords, FieldError, FormMessage } from '@attune/shared/ui';
import {
  CaseContext,
  fieldErrors,
  focusFirstError,
  isProblem,
  newId,
  ProblemError,
  Session as SignedIn,
  type FieldErrors,
} from '@attune/shared/web';
import { Sessions } from '../sessions';
import { draftAfter, newSessionFrom, SessionForm, type SessionDraft } from './session-draft';
import { SessionFields } from './session-fields';

/** Plans a session: when, where, with both or with one. Starts from the rhythm the case has. */
@Component({
  selector: 'attune-plan-session',
  imports: [FieldError, FormField, FormMessage, FormRoot, SessionFields],
  templateUrl: './plan-session.html',
  styleUrl: './plan-session.scss',
})
export class PlanSession implements OnInit {
  private readonly sessions = inject(Sessions);
  private readonly open = inject(CaseContext);
  protected readonly zone = inject(SignedIn).timeZone;

  /** The latest session there is, to go on from. */
  readonly latest = input<Session | null>(null);
  readonly planned = output<Session>();
  readonly cancelled = output<void>();

  protected readonly partners = this.open.partners;
  protected readonly refused = signal('');
  protected readonly draft = signal<SessionDraft>(draftAfter(null, new Date(), this.zone()));
  private readonly key = linkedSignal({ source: this.draft, computation: () => newId() });
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, () => SessionForm), {
    submission: { action: () => this.plan(), onInvalid: focusFirstError },
  });

  ngOnInit(): void {
    this.draft.set(draftAfter(this.latest(), new Date(), this.zone()));
  }

  private async plan(): Promise<FieldErrors | undefined> {
    this.refused.set('');
    try {
      const everybody = this.partners().map((partner) => partner.personId);
      const session = newSessionFrom(this.draft(), everybody, this.zone());
      this.planned.emit(await this.sessions.plan(this.open.case().id, session, this.key()));
      return undefined;
    } catch (error) {
      if (isProblem(error, 422) && error.problem.errors?.length) {
        return fieldErrors(underFields(error), this.form);
      }
      this.refused.set(errorWords(error).text);
      return undefined;
    }
  }
}

/** The form asks for a day and a time where the contract has one moment. */
function underFields(error: ProblemError): ProblemError {
  const named = { startsAt: 'day', attendees: 'with' };
  const errors = error.problem.errors?.map(({ path, message }) => ({
    path: named[path as keyof typeof named] ?? path,
    message,
  }));
  return new ProblemError({ ...error.problem, errors });
}
