import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { Router } from '@angular/router';
import { Caseload } from '@attune/cases/contract';
import { ErrorState, Skeleton } from '@attune/shared/ui';

/** Chooses the case that an exercise is for, and goes on there. */
@Component({
  selector: 'attune-assign-to-case',
  imports: [ErrorState, Skeleton],
  template: `
    @if (caseload.hasValue()) {
      @if (open().length) {
        <form class="attune-row" (submit)="$event.preventDefault(); goOn()">
          <label for="assign-to-case">Which case</label>
          <select id="assign-to-case" class="attune-input" (change)="choose($event)">
            @for (each of open(); track each.id) {
              <option [value]="each.id" [selected]="each.id === chosen()">{{ each.name }}</option>
            }
          </select>
          <button type="submit" class="attune-button tonal">Go on</button>
          <button type="button" class="attune-button" (click)="cancelled.emit()">Cancel</button>
        </form>
      } @else {
        <p class="attune-small">You have no open case to assign it in.</p>
      }
    } @else if (caseload.error(); as error) {
      <attune-error-state [error]="error" (retry)="caseload.reload()" />
    } @else {
      <attune-skeleton [count]="1" height="2.5rem" label="Loading your cases" />
    }
  `,
  styles: `
    label {
      font: var(--mat-sys-label-large);
    }
    select {
      width: auto;
      min-width: min(18rem, 100%);
      max-width: 100%;
    }
  `,
  host: { class: 'attune-card' },
})
export class AssignToCase {
  private readonly router = inject(Router);

  readonly exerciseId = input.required<string>();
  readonly cancelled = output<void>();

  protected readonly caseload = httpResource(() => '/api/v1/cases?limit=200', { parse: Caseload.parse });
  protected readonly open = computed(() =>
    (this.caseload.hasValue() ? this.caseload.value().items : [])
      .filter(({ stage }) => stage !== 'closed')
      .map(({ id, members }) => ({ id, name: members.map((member) => member.name).join(' and ') }))
      .sort((one, other) => one.name.localeCompare(other.name)),
  );
  private readonly picked = signal('');
  protected readonly chosen = computed(() => this.picked() || (this.open()[0]?.id ?? ''));

  protected choose(event: Event): void {
    this.picked.set((event.target as HTMLSelectElement).value);
  }

  protected goOn(): void {
    void this.router.navigate(['/cases', this.chosen(), 'homework', 'assign'], {
      queryParams: { exercise: this.exerciseId() },
    });
  }
}
