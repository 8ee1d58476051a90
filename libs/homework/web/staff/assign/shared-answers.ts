import { Component, computed, input } from '@angular/core';
import type { Exercise, Reveal } from '@attune/homework/contract';
import { fieldsOf, readersOf } from '@attune/homework/domain';
import { Icon } from '@attune/shared/ui';

/** Which questions the partner gets to see under a reveal rule, and which stay with the care team. */
@Component({
  selector: 'attune-shared-answers',
  imports: [Icon],
  template: `
    @if (shared().length) {
      <div>
        <p class="head"><attune-icon name="couple" /> {{ heading() }}</p>
        <ul>
          @for (label of shared(); track $index) {
            <li>{{ label }}</li>
          }
        </ul>
      </div>
    }
    @if (kept().length) {
      <div>
        <p class="head"><attune-icon name="lock" /> Only the one who answers and the care team</p>
        <ul>
          @for (label of kept(); track $index) {
            <li>{{ label }}</li>
          }
        </ul>
      </div>
    }
  `,
  styles: `
    :host {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
      gap: var(--attune-space-2);
      padding: var(--attune-space-2);
      border-radius: var(--attune-radius);
      background: var(--mat-sys-surface-container-low);
      font: var(--mat-sys-body-small);
    }
    .head {
      --attune-icon-size: 1rem;
      display: flex;
      gap: 0.375rem;
      margin-bottom: 0.25rem;
      font: var(--mat-sys-label-medium);
    }
    ul {
      padding-inline-start: 1.375rem;
    }
  `,
})
export class SharedAnswers {
  readonly exercise = input.required<Exercise>();
  readonly reveal = input.required<Reveal>();

  protected readonly heading = computed(() =>
    this.reveal() === 'in_session'
      ? 'Both partners, once you open it in a session'
      : 'Both partners, once both have handed in',
  );
  protected readonly shared = computed(() => this.labels((readers) => readers !== 'care_team'));
  protected readonly kept = computed(() => this.labels((readers) => readers === 'care_team'));

  private labels(belongs: (readers: ReturnType<typeof readersOf>) => boolean): string[] {
    return fieldsOf(this.exercise())
      .filter((field) => belongs(readersOf(field, this.reveal())))
      .map(({ label }) => label);
  }
}
