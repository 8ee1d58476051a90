import { Component, computed, effect, type ElementRef, input, output, viewChild } from '@angular/core';
import { Icon } from '@attune/shared/ui';

let made = 0;

/** One section of a note to write in: its heading, a prompt while it is empty, and a text that grows with what is typed. */
@Component({
  selector: 'attune-note-part',
  imports: [Icon],
  template: `
    <label [for]="id">
      @if (owner()) {
        <span class="attune-visually-hidden">{{ owner() }}: </span>
      }
      {{ heading() }}
    </label>
    <textarea
      #text
      class="attune-input"
      rows="1"
      spellcheck="true"
      autocapitalize="sentences"
      [class.small]="small()"
      [id]="id"
      [placeholder]="prompt()"
      [value]="value()"
      [attr.aria-describedby]="tooLong() ? id + '-error' : null"
      [attr.aria-invalid]="tooLong() ? 'true' : null"
      (input)="typed.emit(text.value)"
    ></textarea>
    <p class="error" [id]="id + '-error'" aria-live="polite">
      @if (tooLong()) {
        <attune-icon name="alert" /> Use at most {{ most().toLocaleString('en') }} characters here
      }
    </p>
  `,
  styleUrl: './note-part.scss',
})
export class NotePart {
  private readonly area = viewChild.required<ElementRef<HTMLTextAreaElement>>('text');

  readonly heading = input.required<string>();
  /** Whose block it is in, for a screen reader. */
  readonly owner = input('');
  readonly prompt = input('');
  readonly value = input.required<string>();
  readonly small = input(false);
  /** Longest text the contract takes, in characters. */
  readonly most = input(20_000);
  readonly typed = output<string>();

  protected readonly id = `attune-note-part-${++made}`;
  protected readonly tooLong = computed(() => this.value().length > this.most());

  constructor() {
    effect(() => {
      this.value();
      this.grow(this.area().nativeElement);
    });
  }

  focus(): void {
    this.area().nativeElement.focus();
  }

  /** Browsers that size a field by its content need no help. */
  private grow(area: HTMLTextAreaElement): void {
    if (typeof CSS !== 'undefined' && CSS.supports?.('field-sizing', 'content')) {
      return;
    }
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  }
}
