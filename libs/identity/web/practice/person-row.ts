import { Component, computed, input, linkedSignal, output, signal } from '@angular/core';
import type { StaffMember, StaffRole } from '@attune/identity/contract';
import { Icon, StatusChip } from '@attune/shared/ui';
import { When } from '@attune/shared/web';
import { RoleChoice } from './role-choice';
import { roleName } from './role-words';

/** One person of the practice, with what an admin may do for them. */
@Component({
  selector: 'attune-person-row',
  imports: [Icon, RoleChoice, StatusChip, When],
  templateUrl: './person-row.html',
  styleUrl: './person-row.scss',
})
export class PersonRow {
  readonly person = input.required<StaffMember>();
  /** Whether it is the reader's own row: nobody closes their own account by a slip. */
  readonly own = input(false);
  readonly rolesChosen = output<StaffRole[]>();
  readonly statusChosen = output<'active' | 'disabled'>();
  readonly invitedAgain = output<void>();

  protected readonly editing = signal(false);
  protected readonly chosen = linkedSignal(() => this.person().roles);
  protected readonly roles = computed(() => this.person().roles.map(roleName).join(', ') || 'No role');

  protected saveRoles(): void {
    this.editing.set(false);
    this.rolesChosen.emit(this.chosen());
  }

  protected cancel(): void {
    this.editing.set(false);
    this.chosen.set(this.person().roles);
  }
}
