import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { wordsOfRating } from '@attune/measures/contract';
import type { CaseProgress, ChartMark, EmpathicAccuracy } from '@attune/progress/contract';
import { LineChart } from '@attune/progress/ui';
import { EmptyState, Skeleton } from '@attune/shared/ui';
import { dayIn, Session } from '@attune/shared/web';
import { guessedMeasures, missCeiling, missLines, missSentence } from './guess-lines';
import type { MeasureLines } from './measure-lines';
import { ReadingDirection } from './reading-direction';

/** How well the partners read each other: blind guesses against the other's own answers, in both directions. */
@Component({
  selector: 'attune-guesses-section',
  imports: [EmptyState, LineChart, ReadingDirection, Skeleton],
  templateUrl: './guesses-section.html',
  styleUrl: './guesses-section.scss',
})
export class GuessesSection {
  protected readonly zone = inject(Session).timeZone;

  readonly accuracy = input.required<readonly EmpathicAccuracy[]>();
  readonly members = input.required<CaseProgress['members']>();
  readonly measures = input.required<readonly MeasureLines[]>();
  readonly marks = input.required<readonly ChartMark[]>();

  private readonly dayOf = (at: string) => dayIn(new Date(at), this.zone());
  protected readonly misses = computed(() => missLines(this.accuracy(), this.members(), this.dayOf));
  protected readonly ceiling = computed(() => missCeiling(this.misses()));
  protected readonly sentence = computed(() => missSentence(this.misses()));
  protected readonly guessed = computed(() =>
    guessedMeasures(this.accuracy()).map((key) => ({ key, label: this.labelOf(key) })),
  );
  protected readonly measure = linkedSignal(() => this.guessed()[0]?.key ?? '');
  protected readonly scale = computed(() => {
    const { min, max } = this.measures().find(({ measure }) => measure === this.measure()) ?? { min: 0, max: 10 };
    return { min, max, label: this.labelOf(this.measure()) };
  });

  protected choose(event: Event): void {
    this.measure.set((event.target as HTMLSelectElement).value);
  }

  private labelOf(key: string): string {
    return this.measures().find(({ measure }) => measure === key)?.label ?? wordsOfRating(key)?.label ?? key;
  }
}
