import { Component, computed, inject, input, output, resource, signal } from '@angular/core';
import { ErrorState, Skeleton } from '@attune/shared/ui';
import { Cases } from '../cases';

/** Chooses one of the practice's therapists and supervisors who is not on the care team yet. */
@Component({
  selector: 'attune-add-colleague',
  imports: [ErrorState, Skeleton],
  template: `
    <div class="attune-card attune-stack">
      @if (colleagues.error(); as error) {
        <attune-error-state [error]="error" (retry)="colleagues.reload()" />
      } @else if (!colleagues.hasValue()) {
        <attune-skeleton [count]="1" height="3rem" label="Loading colleagues" />
      } @else if (offered().length) {
        <label class="attune-stack tight">
          <span class="label">Colleague</span>
          <select class="attune-input" (change)="choose($event)">
            <option value="" [selected]="chosen() === ''">Choose somebody</option>
            @for (colleague of offered(); track colleague.personId) {
              <option [value]="colleague.personId" [selected]="chosen() === colleague.personId">
                {{ colleague.name }}
              </option>
            }
          </select>
        </label>
        <p class="attune-small attune-quiet">They can read the whole case from now on, with its notes and answers.</p>
      } @else {
        <p>Everybody who could be on this care team is on it.</p>
      }
      <div class="attune-row">
        @if (offered().length) {
          <button
            type="button"
            class="attune-button filled"
            [disabled]="chosen() === ''"
            (click)="added.emit(chosen())"
          >
            Add to care team
          </button>
        }
        <button type="button" class="attune-button" (click)="cancelled.emit()">Cancel</button>
      </div>
    </div>
  `,
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
