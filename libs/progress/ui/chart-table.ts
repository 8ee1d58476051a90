import { Component, computed, input } from '@angular/core';
import type { ChartSeries } from '@attune/progress/contract';
import { valueText, type ChartColumn } from './chart-columns';

/** The very same data as the chart, as a table with a caption and header cells. */
@Component({
  selector: 'attune-chart-table',
  templateUrl: './chart-table.html',
  styleUrl: './chart-table.scss',
})
export class ChartTable {
  /** what the numbers are, with their range: "Satisfaction, 0 to 10" */
  readonly caption = input.required<string>();
  readonly series = input.required<readonly ChartSeries[]>();
  readonly columns = input.required<readonly ChartColumn[]>();

  protected readonly valueText = valueText;
  protected readonly hasMarks = computed(() => this.columns().some(({ mark }) => mark !== null));
}
