import { Component, computed, type ElementRef, input, linkedSignal, viewChild } from '@angular/core';
import type { Answers, Assignment, Exercise, Repeat, Reveal } from '@attune/homework/contract';
import { fieldsOf, forClient, readersOf } from '@attune/homework/domain';
import { ExerciseStep, type Answered } from '@attune/homework/ui';
import { ExerciseIntro } from '../../client/run/exercise-intro';

/**
 * An exercise on a phone, the way a partner meets it: the reason first, then step by step, with who sees each answer.
 * Everything can be tried; nothing is kept.
 */
@Component({
  selector: 'attune-exercise-preview',
  imports: [ExerciseIntro, ExerciseStep],
  templateUrl: './exercise-preview.html',
  styleUrl: './exercise-preview.scss',
})
export class ExercisePreview {
  readonly exercise = input.required<Exercise>();
  readonly reveal = input.required<Reveal>();
  /** The reason as it stands in the form; empty while nothing is written. */
  readonly why = input('');
  readonly askedBy = input('Your therapist');
  /** Whose phone it is. */
  readonly name = input('your name');
  /** The other partner, when they are asked, too. */
  readonly partner = input<string | null>(null);
  readonly dueOn = input.required<string>();
  readonly repeat = input<Repeat>('once');

  private readonly screen = viewChild.required<ElementRef<HTMLElement>>('screen');
  private readonly id = computed(() => this.exercise().id);
  /** 0 is the first page, before the steps. */
  protected readonly at = linkedSignal({ source: this.id, computation: () => 0 });
  protected readonly answers = linkedSignal<string, Answers>({ source: this.id, computation: () => ({}) });
  protected readonly step = computed(() => this.exercise().steps[this.at() - 1]);
  protected readonly last = computed(() => this.at() === this.exercise().steps.length);
  /** The assignment as it would be; nobody has it yet, and so its ids are empty. */
  protected readonly assignment = computed((): Assignment => ({
    id: '',
    caseId: '',
    exercise: forClient(this.exercise()),
    why: this.why().trim() || 'Your reason will stand here.',
    assignedBy: this.askedBy(),
    startsOn: this.dueOn(),
    dueOn: this.dueOn(),
    repeat: this.repeat(),
    reveal: this.reveal(),
    status: 'active',
    sessionId: null,
    members: [],
    occurrence: 1,
    responses: [],
    version: 1,
  }));
  protected readonly readers = computed(() =>
    Object.fromEntries(fieldsOf(this.exercise()).map((field) => [field.key, readersOf(field, this.reveal())])),
  );

  protected go(by: number): void {
    this.at.update((at) => Math.max(0, Math.min(this.exercise().steps.length, at + by)));
    this.screen().nativeElement.scrollTop = 0;
  }

  protected keep({ key, value }: Answered): void {
    this.answers.update(({ [key]: _before, ...others }) =>
      value === undefined ? others : { ...others, [key]: value },
    );
  }
}
