import { afterNextRender, Component, computed, type ElementRef, input, output, signal, viewChild } from '@angular/core';
import { Icon } from '@attune/shared/ui';
import { chosenText, type Choice, type Clash } from '../parts/merge-parts';
import { formatOf, formatPart, type Parts } from '../parts/note-parts';
import { partName, type NotePartner } from '../parts/part-words';
import { Risk, noteLayouts } from '@attune/notes/contract';
import { riskName } from '../parts/risk-words';

const choiceWords: readonly { choice: Choice; name: string }[] = [
  { choice: 'both', name: 'Keep both, one below the other' },
  { choice: 'mine', name: 'Keep what is written here' },
  { choice: 'theirs', name: 'Keep what was saved elsewhere' },
];

/**
 * Two versions of the same parts, side by side: what is written here and what was saved in another tab or on another
 * device. Nothing is lost until the person says what stays; unless they choose, both do.
 */
@Component({
  selector: 'attune-merge-view',
  imports: [Icon],
  templateUrl: './merge-view.html',
  styleUrl: './merge-view.scss',
})
export class MergeView {
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  readonly clashes = input.required<readonly Clash[]>();
  readonly parts = input.required<Parts>();
  readonly partners = input.required<readonly NotePartner[]>();
  readonly busy = input(false);
  /** The text that stays, for each part in question. */
  readonly resolved = output<Parts>();

  private readonly choices = signal<Readonly<Record<string, Choice>>>({});
  protected readonly rows = computed(() =>
    this.clashes().map((clash) => {
      const prose = clash.part !== formatPart && !clash.part.endsWith('/@risk');
      const choice = this.choices()[clash.part] ?? (prose ? 'both' : 'mine');
      return {
        ...clash,
        name: partName(formatOf(this.parts()), clash.part, this.partners()),
        mine: shown(clash.part, clash.mine),
        theirs: shown(clash.part, clash.theirs),
        choice,
        choices: choiceWords.filter((words) => prose || words.choice !== 'both'),
        clash,
      };
    }),
  );

  constructor() {
    afterNextRender({ read: () => this.heading().nativeElement.focus() });
  }

  protected choose(part: string, choice: Choice): void {
    this.choices.update((choices) => ({ ...choices, [part]: choice }));
  }

  protected resolve(): void {
    this.resolved.emit(
      Object.fromEntries(this.rows().map(({ part, clash, choice }) => [part, chosenText(clash, choice)])),
    );
  }
}

function shown(part: string, text: string): string {
  if (part === formatPart) {
    return noteLayouts[formatOf({ [formatPart]: text })].title;
  }
  return part.endsWith('/@risk') ? riskName(Risk.catch('unknown').parse(text)) : text;
}
