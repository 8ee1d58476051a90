import { Component, computed, inject, input, linkedSignal, type OnInit, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { Repeat, type Exercise, type ExerciseGate, type Reveal } from '@attune/homework/contract';
import { occurrencesOf } from '@attune/homework/domain';
import { errorWords, FieldError, FormMessage, Icon, Notices, PartnerMark } from '@attune/shared/ui';
import { Field, FieldInput } from '@attune/shared/ui/fields';
import {
  CaseContext,
  dayIn,
  fieldErrors,
  isProblem,
  newId,
  ProblemError,
  RelativeTime,
  Session,
  type FieldErrors,
} from '@attune/shared/web';
import { Assignments } from '../assignments';
import { minutesWords, repeatWords } from '../exercise-words';
import { ExercisePreview } from '../preview/exercise-preview';
import {
  assignmentRules,
  emptyDraft,
  membersOf,
  newAssignmentFrom,
  rescheduled,
  revealChoices,
  withExercise,
  withWho,
  type AssignmentDraft,
} from './assignment-draft';
import { ExercisePicker } from './exercise-picker';
import { keepDraft } from './kept-draft';
import { RevealChoice } from './reveal-choice';
import { SharedAnswers } from './shared-answers';

/** One screen: which exercise, for whom, why, when, and who will see the answers; beside it how it looks on a phone. */
@Component({
  selector: 'attune-assign-form',
  imports: [
    ExercisePicker,
    ExercisePreview,
    Field,
    FieldError,
    FieldInput,
    FormField,
    FormMessage,
    FormRoot,
    Icon,
    PartnerMark,
    RelativeTime,
    RevealChoice,
    RouterLink,
    SharedAnswers,
  ],
  templateUrl: './assign-form.html',
  styleUrl: './assign-form.scss',
})
export class AssignForm implements OnInit {
  private readonly assignments = inject(Assignments);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly signedIn = inject(Session);
  private readonly open = inject(CaseContext);

  readonly exercises = input.required<readonly Exercise[]>();
  readonly gates = input.required<ReadonlyMap<string, ExerciseGate>>();
  /** Id of an exercise to begin with. */
  readonly startWith = input<string | null>(null);
  readonly sessionId = input<string | null>(null);

  private readonly today = dayIn(new Date(), this.signedIn.timeZone());
  protected readonly draft = signal<AssignmentDraft>(emptyDraft(this.today));
  protected readonly kept = keepDraft(`assign:${this.open.case().id}`, this.draft);
  private readonly key = linkedSignal({ source: this.draft, computation: () => newId() });
  protected readonly refused = signal('');
  /** The start when its field was entered. */
  protected startBefore = this.today;

  protected readonly partners = this.open.partners;
  private readonly partnerIds = computed(() => this.partners().map(({ personId }) => personId));
  protected readonly askedBy = computed(() => this.signedIn.me()?.name ?? 'Your therapist');
  protected readonly back = computed(() => ['/cases', this.open.case().id, 'homework']);
  protected readonly repeats = Repeat.options.map((id) => ({ id, name: repeatWords[id] }));

  /** The chosen exercise, for as long as it is open in this case. */
  protected readonly exercise = computed(() => {
    const { exerciseId } = this.draft();
    return this.gates().get(exerciseId)?.allowed ? this.exercises().find(({ id }) => id === exerciseId) : undefined;
  });
  protected readonly minutes = computed(() => minutesWords(this.exercise()?.minutes ?? { min: 0, max: 0 }));
  protected readonly reasons = computed(() => this.gates().get(this.draft().exerciseId)?.reasons ?? []);
  private readonly reveals = computed(() => this.gates().get(this.draft().exerciseId)?.reveals ?? []);
  protected readonly choices = computed(() => {
    const exercise = this.exercise();
    return exercise ? revealChoices(this.draft(), exercise, this.partnerIds(), this.reveals()) : [];
  });
  protected readonly times = computed(() => {
    const count = occurrencesOf(this.draft());
    return Number.isFinite(count) && count > 0 ? `Asks ${count === 1 ? 'once' : `${count} times`}.` : '';
  });
  /** Whose phone the preview is: of two, the first one. */
  protected readonly readers = computed(() => {
    const [asked, also] = membersOf(this.draft(), this.partnerIds()).map((id) => this.open.partner(id));
    return { name: (asked ?? this.partners()[0])?.name ?? 'The partner', other: also?.name ?? null };
  });

  protected readonly form = form(
    this.draft,
    (path) => validateStandardSchema(path, () => assignmentRules(this.exercise(), this.partnerIds())),
    {
      submission: {
        action: () => this.assign(),
        onInvalid: (field) => field().errorSummary()[0]?.fieldTree().focusBoundControl(),
      },
    },
  );

  ngOnInit(): void {
    const exercise = this.exercises().find(({ id }) => id === this.startWith());
    if (exercise && this.gates().get(exercise.id)?.allowed) {
      this.pick(exercise);
    }
  }

  protected pick(exercise: Exercise): void {
    const reveals = this.gates().get(exercise.id)?.reveals ?? [];
    this.draft.update((draft) => withExercise(draft, exercise, this.partnerIds(), reveals));
  }

  protected pickAnother(): void {
    this.draft.update((draft) => ({ ...draft, exerciseId: '' }));
  }

  protected ask(who: string, exercise: Exercise): void {
    this.draft.update((draft) => withWho(draft, who, exercise, this.partnerIds(), this.reveals()));
    this.form.who().markAsTouched();
  }

  protected show(reveal: Reveal): void {
    this.draft.update((draft) => ({ ...draft, reveal }));
  }

  /** The field has put the new start into the draft already; the due day follows from where it was before. */
  protected moveDueDay(): void {
    const { startsOn } = this.draft();
    this.draft.update((draft) => rescheduled({ ...draft, startsOn: this.startBefore }, { startsOn }));
    this.startBefore = startsOn;
  }

  protected repeat({ target }: Event): void {
    const repeat = Repeat.parse((target as HTMLSelectElement).value);
    this.draft.update((draft) => rescheduled(draft, { repeat }));
  }

  protected async beginAnew(): Promise<void> {
    await this.kept.forget();
    this.form().reset(emptyDraft(this.today));
  }

  private async assign(): Promise<FieldErrors | undefined> {
    this.refused.set('');
    try {
      const assignment = newAssignmentFrom(this.draft(), this.partnerIds(), this.sessionId());
      const given = await this.assignments.give(this.open.case().id, assignment, this.key());
      await this.kept.forget();
      await this.router.navigate(this.back());
      await this.notices.say(
        `Assigned: ${given.exercise.name}, for ${given.members.map(({ name }) => name).join(' and ')}`,
      );
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

/** The form asks "who" where the contract has members. */
function underFields(error: ProblemError): ProblemError {
  const errors = error.problem.errors?.map(({ path, message }) => ({
    path: path.startsWith('members') ? 'who' : path,
    message,
  }));
  return new ProblemError({ ...error.problem, errors });
}
