import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { ExerciseGates, ExerciseLibrary } from '@attune/homework/contract';
import { EmptyState, ErrorState, Icon, Skeleton } from '@attune/shared/ui';
import { CaseContext, Session } from '@attune/shared/web';
import { AssignForm } from './assign-form';

/** Assigns an exercise in a case: loads the library and what is open in this case, then leaves it to the form. */
@Component({
  selector: 'attune-assign-page',
  imports: [AssignForm, EmptyState, ErrorState, Icon, RouterLink, Skeleton],
  templateUrl: './assign-page.html',
  styles: `
    h2:focus {
      outline: none;
    }
  `,
})
export class AssignPage {
  private readonly signedIn = inject(Session);
  protected readonly open = inject(CaseContext);

  /** Exercise to begin with, from the address. */
  readonly exercise = input<string>();
  /** Session it is given in, from the address. */
  readonly session = input<string>();

  protected readonly mayAssign = computed(() => this.open.isOnCareTeam(this.signedIn.me()?.id) && !this.open.closed());
  protected readonly back = computed(() => ['/cases', this.open.case().id, 'homework']);
  protected readonly library = httpResource(() => (this.mayAssign() ? '/api/v1/exercises' : undefined), {
    parse: ExerciseLibrary.parse,
  });
  protected readonly gates = httpResource(
    () => (this.mayAssign() ? `/api/v1/cases/${this.open.case().id}/exercise-gates` : undefined),
    { parse: ExerciseGates.parse },
  );
  protected readonly gateOf = computed(
    () => new Map((this.gates.hasValue() ? this.gates.value().items : []).map((gate) => [gate.exerciseId, gate])),
  );
  protected readonly error = computed(() => this.library.error() ?? this.gates.error());

  protected loadAgain(): void {
    this.library.reload();
    this.gates.reload();
  }
}
