import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, type ElementRef, inject, input, linkedSignal, viewChild } from '@angular/core';
import type { CaseProgress, ChartMark } from '@attune/progress/contract';
import { LineChart } from '@attune/progress/ui';
import { PartnerMark, Skeleton } from '@attune/shared/ui';
import { Session } from '@attune/shared/web';
import { signedChange, spokenChange, type MeasureLines } from './measure-lines';

/** The ratings of both partners over the sessions: every measure with where it stands, the chosen one as lines. */
@Component({
  selector: 'attune-ratings-section',
  imports: [LineChart, NgTemplateOutlet, PartnerMark, Skeleton],
  templateUrl: './ratings-section.html',
  styleUrl: './ratings-section.scss',
})
export class RatingsSection {
  protected readonly zone = inject(Session).timeZone;

  /** At least one. */
  readonly measures = input.required<readonly MeasureLines[]>();
  readonly sentences = input.required<CaseProgress['sentences']>();
  readonly marks = input.required<readonly ChartMark[]>();

  private readonly chart = viewChild.required<ElementRef<HTMLElement>>('chart');
  protected readonly signedChange = signedChange;
  protected readonly spokenChange = spokenChange;

  /** The measure that is drawn: the first one, until another is chosen. */
  private readonly chosenKey = linkedSignal<readonly MeasureLines[], string>({
    source: this.measures,
    computation: (measures, before) => measures.find(({ key }) => key === before?.value)?.key ?? measures[0]?.key ?? '',
  });
  /** What both were asked, or what every case has; the questions of single exercises stand apart. */
  protected readonly main = computed(() => this.measures().filter(({ aside }) => !aside));
  protected readonly others = computed(() => this.measures().filter(({ aside }) => aside));
  protected readonly chosen = computed(() => this.measures().find(({ key }) => key === this.chosenKey()));
  protected readonly sentence = computed(() => {
    const said = this.sentences().filter(({ measure }) => measure === this.chosen()?.measure);
    return said.map(({ text }) => text).join(' ') || 'One reading so far. The way shows from the second on.';
  });

  protected choose(key: string): void {
    this.chosenKey.set(key);
    // On a phone the list stands below the lines.
    this.chart().nativeElement.scrollIntoView?.({ block: 'nearest', behavior: 'smooth' });
  }
}
