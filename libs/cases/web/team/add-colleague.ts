import { Component, computed, inject, input, output, resource, signal } from '@angular/core';
import { ErrorState, Skeleton } from '@attune/shared/ui';
import { Cases } from '../cases';

/** Chooses one of the practice's therapists and supervisors who is not on the care team yet. */
@Component({
  selector: 'attune-add-colleague',
  imports: [ErrorState, Skeleton],
  templateUrl: './add-colleague.html',
  styles: `
    .label {
      font: var(--mat-sys-label-large);
    }
    .attune-stack {
      max-width: 28rem;
    }
    .attune-card {
      max-width: none;
    }
  `,
})
export class AddColleague {
  private readonly cases = inject(Cases);

  /** People who are on the care team already. */
  readonly known = input.required<readonly string[]>();
  readonly added = output<string>();
  readonly cancelled = output<void>();

  protected readonly colleagues = resource({ loader: () => this.cases.colleagues() });
  protected readonly chosen = signal('');
  protected readonly offered = computed(() =>
    this.colleagues.hasValue()
      ? this.colleagues.value().items.filter((colleague) => !this.known().includes(colleague.personId))
      : [],
  );

  protected choose(event: Event): void {
    this.chosen.set((event.target as HTMLSelectElement).value);
  }
}
