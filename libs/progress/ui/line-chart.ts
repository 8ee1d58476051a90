import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  type ElementRef,
  inject,
  input,
  linkedSignal,
  signal,
  viewChild,
} from '@angular/core';
import type { ChartBand, ChartCutOff, ChartMark, ChartSeries } from '@attune/progress/contract';
import { chartColumns, columnSentence, withMarks } from './chart-columns';
import { chartDrawing } from './chart-drawing';
import { chartImage, saveFile } from './chart-image';
import { ChartTable } from './chart-table';

let made = 0;

/**
 * Lines of one or both partners over the days of a treatment. Partner A is drawn solid with round marks, partner B
 * dashed with square ones. Arrow keys or a finger move a cursor from day to day, which is read out; the same data is
 * there as a table and as an image.
 */
@Component({
  selector: 'attune-line-chart',
  imports: [ChartTable],
  templateUrl: './line-chart.html',
  styleUrl: './line-chart.scss',
})
export class LineChart {
  private readonly destroyed = inject(DestroyRef);

  /** what is measured: "Satisfaction" */
  readonly name = input.required<string>();
  /** one plain sentence that says what the chart shows */
  readonly sentence = input.required<string>();
  readonly series = input.required<readonly ChartSeries[]>();
  /** ends of the scale: the value axis always shows all of it */
  readonly min = input.required<number>();
  readonly max = input.required<number>();
  readonly marks = input<readonly ChartMark[]>([]);
  readonly band = input<ChartBand | null>(null);
  readonly cutOff = input<ChartCutOff | null>(null);
  /** IANA time zone in which moments fall on days; the device's own when not given */
  readonly zone = input<string>();
  /** level of the heading with the name, to fit the page's outline */
  readonly headingLevel = input(3);

  private readonly frame = viewChild<ElementRef<HTMLElement>>('frame');
  private readonly drawn = viewChild<ElementRef<SVGSVGElement>>('drawn');

  protected readonly id = `attune-line-chart-${(made += 1)}`;
  protected readonly width = signal(640);
  protected readonly tabled = signal(false);
  protected readonly saving = signal<'idle' | 'busy' | 'failed'>('idle');
  protected readonly columns = computed(() => chartColumns(this.series(), this.marks(), this.zone()));
  protected readonly rows = computed(() => withMarks(this.columns(), this.marks(), this.zone()));
  protected readonly drawing = computed(() =>
    chartDrawing({
      series: this.series(),
      columns: this.columns(),
      marks: this.marks(),
      min: this.min(),
      max: this.max(),
      band: this.band(),
      cutOff: this.cutOff(),
      width: this.width(),
      zone: this.zone(),
    }),
  );
  protected readonly caption = computed(() => `${this.name()}, ${this.min()} to ${this.max()}`);
  protected readonly notes = computed(() => {
    const band = this.band();
    const cutOff = this.cutOff();
    return [
      ...(this.marks().length && !this.tabled() ? [{ kind: 'session', text: 'Numbered lines are sessions' }] : []),
      ...(band ? [{ kind: 'band', text: `${band.label}: ${band.from} to ${band.to}` }] : []),
      ...(cutOff ? [{ kind: 'cut-off', text: `${cutOff.label}: ${cutOff.value}` }] : []),
    ];
  });
  /** index of the day under the cursor; starts over when the data changes */
  protected readonly cursor = linkedSignal<unknown, number | null>({ source: this.columns, computation: () => null });
  protected readonly under = computed(() => {
    const at = this.cursor();
    const column = at === null ? undefined : this.columns()[at];
    if (!column) return null;
    const { x, y } = this.drawing();
    const spots = this.series().flatMap(({ id, position }, index) => {
      const value = column.values[index];
      return value === null || value === undefined ? [] : [{ id, position, y: y(value) }];
    });
    return { x: x(column.time), spots, sentence: columnSentence(column, this.series()) };
  });

  constructor() {
    afterNextRender(() => this.followWidth());
  }

  protected moveByKey(event: KeyboardEvent): void {
    const last = this.columns().length - 1;
    const at = this.cursor();
    const next: Readonly<Record<string, number | null>> = {
      ArrowRight: at === null ? 0 : Math.min(last, at + 1),
      ArrowLeft: at === null ? last : Math.max(0, at - 1),
      Home: 0,
      End: last,
      Escape: null,
    };
    if (!(event.key in next) || last < 0 || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    this.cursor.set(next[event.key] ?? null);
  }

  protected moveByPointer(event: PointerEvent): void {
    const box = this.drawn()?.nativeElement.getBoundingClientRect();
    if (!box || box.width === 0) return;
    const { x, width } = this.drawing();
    const wanted = ((event.clientX - box.left) / box.width) * width;
    const distances = this.columns().map(({ time }) => Math.abs(x(time) - wanted));
    this.cursor.set(distances.length ? distances.indexOf(Math.min(...distances)) : null);
  }

  /** A mouse takes the cursor along; a lifted finger leaves it standing, to be read. */
  protected leave(event: PointerEvent): void {
    if (event.pointerType === 'mouse') this.hideCursor();
  }

  protected hideCursor(): void {
    this.cursor.set(null);
  }

  protected async saveImage(): Promise<void> {
    const drawn = this.drawn()?.nativeElement;
    if (!drawn) return;
    this.saving.set('busy');
    try {
      const notes = this.notes().map(({ text }) => text);
      saveFile(await chartImage(drawn, this.caption(), notes));
      this.saving.set('idle');
    } catch {
      this.saving.set('failed');
    }
  }

  /** Draws in real pixels, so that letters keep their size at 320 pixels as at 1440. */
  private followWidth(): void {
    const frame = this.frame()?.nativeElement;
    if (!frame || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.round(entry?.contentRect.width ?? 0);
      if (width > 0) this.width.set(Math.max(240, width));
    });
    observer.observe(frame);
    this.destroyed.onDestroy(() => observer.disconnect());
  }
}
