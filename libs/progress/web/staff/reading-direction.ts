import { Component, computed, inject, input } from '@angular/core';
import type { CaseProgress, ChartMark, EmpathicAccuracy } from '@attune/progress/contract';
import { LineChart } from '@attune/progress/ui';
import { PartnerMark, Skeleton } from '@attune/shared/ui';
import { Session } from '@attune/shared/web';
import { figuresOf } from './accuracy-figures';
import { guessLines } from './guess-lines';

/** One partner reading the other: the figures, and for one measure guess against answer over time. */
@Component({
  selector: 'attune-reading-direction',
  imports: [LineChart, PartnerMark, Skeleton],
  templateUrl: './reading-direction.html',
  styleUrl: './reading-direction.scss',
})
export class ReadingDirection {
  protected readonly zone = inject(Session).timeZone;

  readonly accuracy = input.required<EmpathicAccuracy>();
  readonly members = input.required<CaseProgress['members']>();
  readonly measure = input.required<string>();
  readonly scale = input.required<{ min: number; max: number; label: string }>();
  readonly marks = input.required<readonly ChartMark[]>();

  protected readonly perceiver = computed(() => this.member(this.accuracy().perceiverId));
  protected readonly target = computed(() => this.member(this.accuracy().targetId));
  protected readonly figures = computed(() => figuresOf(this.accuracy()));
  protected readonly lines = computed(() => guessLines(this.accuracy(), this.members(), this.measure()));
  protected readonly sentence = computed(() => {
    const pairs = this.accuracy().pairs.filter(({ measure }) => measure === this.measure());
    const close = pairs.filter(({ guess, actual }) => Math.abs(guess - actual) <= 1).length;
    return `${close} of ${pairs.length} ${pairs.length === 1 ? 'guess' : 'guesses'} within 1 point.`;
  });

  private member(id: string) {
    return this.members().find(({ personId }) => personId === id) ?? { name: 'Somebody', position: 'A' as const };
  }
}
