import { Component, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { NewSafetyScreen, type SafetyOutcome, type SafetyScreen } from '@attune/cases/contract';
import { outcomeWords, usualReviewWeeks } from '@attune/cases/ui';
import { errorWords, FieldError, FormMessage } from '@attune/shared/ui';
import { Field, FieldInput } from '@attune/shared/ui/fields';
import { dayIn, fieldErrors, focusFirstError, isProblem, newId, Session, type FieldErrors } from '@attune/shared/web';
import { Cases } from '../cases';
import { weeksAfter } from './latest-screens';
import { screenForm, type ScreenDraft } from './screen-draft';

/** Records one partner's private safety screen. */
@Component({
  selector: 'attune-record-screen',
  imports: [Field, FieldError, FieldInput, FormField, FormMessage, FormRoot],
  templateUrl: './record-screen.html',
  styleUrl: './record-screen.scss',
})
export class RecordScreen {
  private readonly cases = inject(Cases);
  private readonly session = inject(Session);

  readonly caseId = input.required<string>();
  readonly member = input.required<{ personId: string; name: string }>();
  readonly recorded = output<SafetyScreen>();
  readonly cancelled = output<void>();

  protected readonly outcomes = outcomeWords;
  protected readonly refused = signal('');
  protected readonly today = dayIn(new Date(), this.session.timeZone());
  protected readonly draft = signal<ScreenDraft>({
    outcome: '',
    screenedOn: this.today,
    reviewOn: weeksAfter(this.today, usualReviewWeeks('no_concern')),
    alone: false,
    remark: '',
  });
  private readonly key = linkedSignal({ source: this.draft, computation: () => newId() });
  private readonly schema = screenForm(this.today);
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, () => this.schema), {
    submission: { action: () => this.record(), onInvalid: focusFirstError },
  });
  private reviewChosen = false;

  /** Proposes when to ask again, until the person has said so. */
  protected propose(outcome: SafetyOutcome): void {
    if (!this.reviewChosen) {
      const reviewOn = weeksAfter(this.draft().screenedOn || this.today, usualReviewWeeks(outcome));
      this.draft.update((draft) => ({ ...draft, reviewOn }));
    }
  }

  protected keepReview(): void {
    this.reviewChosen = true;
  }

  private async record(): Promise<FieldErrors | undefined> {
    this.refused.set('');
    try {
      const screen = NewSafetyScreen.parse({ ...this.draft(), personId: this.member().personId });
      this.recorded.emit(await this.cases.recordScreen(this.caseId(), screen, this.key()));
      return undefined;
    } catch (error) {
      if (isProblem(error, 422) && error.problem.errors?.length) {
        return fieldErrors(error, this.form);
      }
      this.refused.set(errorWords(error).text);
      return undefined;
    }
  }
}
