import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { feelingVocabulary } from '@attune/homework/contract';
import { Icon } from '@attune/shared/ui';
import { capitalised } from './answer-words';

/** A feeling word in two taps: one of eight families, then one of its eight words. Nothing is counted or valued. */
@Component({
  selector: 'attune-feeling-picker',
  imports: [Icon],
  templateUrl: './feeling-picker.html',
  styleUrl: './feeling-picker.scss',
})
export class FeelingPicker {
  /** Name of the group of radio buttons, one of its kind on the page. */
  readonly name = input.required<string>();
  readonly labelledBy = input.required<string>();
  readonly describedBy = input('');
  readonly value = input<string | null>(null);
  readonly chosen = output<string>();

  /** The family whose words are shown: that of the chosen word, until another one is opened. */
  protected readonly open = linkedSignal(() => familyOf(this.value())?.id ?? null);
  protected readonly families = computed(() =>
    feelingVocabulary.map((family) => ({
      ...family,
      open: family.id === this.open(),
      holds: family.id === familyOf(this.value())?.id,
    })),
  );
  protected readonly shown = computed(() => {
    const family = feelingVocabulary.find(({ id }) => id === this.open());
    return family && { label: family.label, words: family.words.map((id) => ({ id, label: capitalised(id) })) };
  });
}

function familyOf(word: string | null) {
  return feelingVocabulary.find(({ words }) => words.some((known) => known === word));
}
