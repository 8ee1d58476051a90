import { Component, computed, input, output } from '@angular/core';
import type { AnswerValue, Field } from '@attune/homework/contract';
import { Icon } from '@attune/shared/ui';
import { controlOf, isBox } from './answer-control';
import { FeelingPicker } from './feeling-picker';
import { NumberBox } from './number-box';
import { NumberButtons } from './number-buttons';
import { OptionList } from './option-list';
import type { Readers } from './readers';
import { WhoSees } from './who-sees';

let made = 0;

const yesNo = [
  { id: 'yes', label: 'Yes' },
  { id: 'no', label: 'No' },
];

/** One question of an exercise, of whatever kind, with who will read its answer. Every answer can be taken back. */
@Component({
  selector: 'attune-answer-field',
  imports: [FeelingPicker, Icon, NumberBox, NumberButtons, OptionList, WhoSees],
  templateUrl: './answer-field.html',
  styleUrl: './answer-field.scss',
})
export class AnswerField {
  readonly field = input.required<Field>();
  readonly value = input<AnswerValue>();
  readonly readers = input.required<Readers>();
  readonly partnerName = input('your partner');
  /** What to put right, empty when all is well. */
  readonly mistake = input('');
  /** undefined when the answer was taken back. */
  readonly answered = output<AnswerValue | undefined>();

  protected readonly id = `attune-answer-${++made}`;
  protected readonly yesNo = yesNo;
  protected readonly control = computed(() => controlOf(this.field()));
  protected readonly box = computed(() => isBox(this.control()));
  protected readonly describedBy = computed(() =>
    [this.mistake() && `${this.id}-mistake`, this.field().help && `${this.id}-help`, `${this.id}-readers`]
      .filter(Boolean)
      .join(' '),
  );
  protected readonly open = computed(() => {
    const value = this.value();
    return value === undefined || value === '' || (Array.isArray(value) && value.length === 0);
  });
  protected readonly number = computed(() => {
    const value = this.value();
    return typeof value === 'number' ? value : null;
  });
  protected readonly text = computed(() => {
    const value = this.value();
    return typeof value === 'string' ? value : '';
  });
  protected readonly ids = computed(() => {
    const value = this.value();
    if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
    return Array.isArray(value) ? value : typeof value === 'string' ? [value] : [];
  });

  protected write({ target }: Event): void {
    const { value } = target as HTMLInputElement | HTMLTextAreaElement;
    this.answered.emit(value === '' ? undefined : value);
  }

  protected choose(ids: string[], many: boolean): void {
    this.answered.emit(many ? (ids.length > 0 ? ids : undefined) : ids[0]);
  }
}
