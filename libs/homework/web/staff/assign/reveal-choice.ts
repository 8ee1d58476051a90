import { Component, input, output } from '@angular/core';
import type { Reveal } from '@attune/homework/contract';

/** Words for a reveal rule where the therapist chooses it. */
const words: Record<Reveal, { name: string; meaning: string }> = {
  both_submitted: {
    name: 'When both have handed in',
    meaning: 'The shared answers open to both at the same moment. Until then neither learns whether the other is done.',
  },
  in_session: {
    name: 'In a session, with you',
    meaning: 'You open the shared answers when both are in, together in the room.',
  },
  never: {
    name: 'Never',
    meaning: 'Each partner’s answers stay between them and the care team.',
  },
};

/** When partners see each other's answers. A rule that may not be chosen stays in sight and says why. */
@Component({
  selector: 'attune-reveal-choice',
  template: `
    @for (choice of choices(); track choice.reveal) {
      <label class="attune-check" [class.closed]="choice.closed">
        <input
          type="radio"
          name="assign-reveal"
          [attr.aria-labelledby]="'assign-reveal-' + choice.reveal"
          [attr.aria-describedby]="'assign-reveal-means-' + choice.reveal"
          [checked]="choice.reveal === reveal()"
          [disabled]="choice.closed !== ''"
          (change)="chosen.emit(choice.reveal)"
        />
        <span>
          <span class="name" [id]="'assign-reveal-' + choice.reveal">{{ words[choice.reveal].name }}</span>
          <span class="meaning attune-small attune-quiet" [id]="'assign-reveal-means-' + choice.reveal">{{
            choice.closed || words[choice.reveal].meaning
          }}</span>
        </span>
      </label>
    }
  `,
  styles: `
    .name,
    .meaning {
      display: block;
    }
    .closed {
      color: var(--mat-sys-on-surface-variant);
      cursor: default;
    }
  `,
})
export class RevealChoice {
  readonly choices = input.required<readonly { reveal: Reveal; closed: string }[]>();
  readonly reveal = input.required<Reveal>();
  readonly chosen = output<Reveal>();

  protected readonly words = words;
}
