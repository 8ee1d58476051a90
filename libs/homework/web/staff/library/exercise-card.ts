import { Component, computed, input } from '@angular/core';
import { categoryLabels, participationLabels, type Exercise } from '@attune/homework/contract';
import { Icon } from '@attune/shared/ui';
import { evidenceWords, minutesWords } from '../exercise-words';

/** An exercise in a list: its name and what it is, how long, for whom, and how well it is tested. */
@Component({
  selector: 'attune-exercise-card',
  imports: [Icon],
  template: `
    @let exercise = this.exercise();
    <p class="skill attune-tiny">{{ skill() }}</p>
    <div class="name"><ng-content /></div>
    <p class="attune-small attune-quiet">{{ exercise.summary }}</p>
    <p class="facts attune-tiny">
      <span><attune-icon name="clock" /> {{ minutes() }}</span>
      <span><attune-icon name="people" /> {{ who() }}</span>
      <span [title]="evidence()"
        ><attune-icon name="book" /> Evidence {{ exercise.evidence.grade
        }}<span class="attune-visually-hidden">, {{ evidence() }}</span></span
      >
    </p>
    <ng-content select="[below]" />
  `,
  styleUrl: './exercise-card.scss',
})
export class ExerciseCard {
  readonly exercise = input.required<Exercise>();

  protected readonly skill = computed(() => categoryLabels[this.exercise().category]);
  protected readonly minutes = computed(() => minutesWords(this.exercise().minutes));
  protected readonly who = computed(() => participationLabels[this.exercise().participation]);
  protected readonly evidence = computed(() => evidenceWords[this.exercise().evidence.grade]);
}
