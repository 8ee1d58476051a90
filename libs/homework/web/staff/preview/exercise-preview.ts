import { Component, computed, type ElementRef, input, linkedSignal, viewChild } from '@angular/core';
import type { Answers, Exercise, Reveal } from '@attune/homework/contract';
import { fieldsOf, readersOf } from '@attune/homework/domain';
import { ExerciseStep, type Answered } from '@attune/homework/ui';
import { Icon } from '@attune/shared/ui';
import { minutesWords } from '../exercise-words';

/**
 * An exercise on a phone, the way a partner meets it: the reason first, then step by step, with who sees each answer.
 * Everything can be tried; nothing is kept.
 */
@Component({
  selector: 'attune-exercise-preview',
  imports: [ExerciseStep, Icon],
  templateUrl: './exercise-preview.html',
  styleUrl: './exercise-preview.scss',
})
export class ExercisePreview {
  readonly exercise = input.required<Exercise>();
  readonly reveal = input.required<Reveal>();
  /** The reason as it stands in the form; empty while nothing is written. */
  readonly why = input('');
  readonly askedBy = input('Your therapist');
  readonly partnerName = input('your partner');

  private readonly screen = viewChild.required<ElementRef<HTMLElement>>('screen');
  private readonly id = computed(() => this.exercise().id);
  /** 0 is the first page, before the steps. */
  protected readonly at = linkedSignal({ source: this.id, computation: () => 0 });
  protected readonly answers = linkedSignal<string, Answers>({ source: this.id, computation: () => ({}) });
  protected readonly step = computed(() => this.exercise().steps[this.at() - 1]);
  protected readonly last = computed(() => this.at() === this.exercise().steps.length);
  protected readonly minutes = computed(() => minutesWords(this.exercise().minutes));
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
