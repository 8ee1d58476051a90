import { Component, model } from '@angular/core';
import type { StaffRole } from '@attune/identity/contract';
import { roleWords } from './role-words';

let made = 0;

/** One or several roles, each with what it may do. */
@Component({
  selector: 'attune-role-choice',
  template: `
    <fieldset>
      <legend class="legend">Roles</legend>
      @for (words of roleWords; track words.role) {
        <label class="attune-check">
          <input
            type="checkbox"
            [checked]="roles().includes(words.role)"
            [attr.aria-describedby]="id + words.role"
            (change)="toggle(words.role)"
          />
          <span>
            {{ words.name }}
            <span class="attune-quiet attune-small may" [id]="id + words.role">{{ words.may }}</span>
          </span>
        </label>
      }
    </fieldset>
  `,
  styles: `
    .legend {
      font: var(--mat-sys-label-large);
    }
    .may {
      display: block;
    }
  `,
})
export class RoleChoice {
  readonly roles = model.required<StaffRole[]>();

  protected readonly roleWords = roleWords;
  protected readonly id = `attune-role-choice-${++made}-`;

  protected toggle(role: StaffRole): void {
    this.roles.update((roles) => (roles.includes(role) ? roles.filter((one) => one !== role) : [...roles, role]));
  }
}
