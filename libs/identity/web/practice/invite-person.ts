import { Component, computed, inject, output, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { NewStaffMember, type MadeInvitation, type StaffRole } from '@attune/identity/contract';
import { errorWords, FieldError, FormMessage } from '@attune/shared/ui';
import { Field, FieldInput } from '@attune/shared/ui/fields';
import { fieldErrors, isProblem, newId, type FieldErrors } from '@attune/shared/web';
import { People } from './people';
import { RoleChoice } from './role-choice';

/** Invites somebody to work here: name, address, roles. */
@Component({
  selector: 'attune-invite-person',
  imports: [Field, FieldError, FieldInput, FormField, FormMessage, FormRoot, RoleChoice],
  templateUrl: './invite-person.html',
})
export class InvitePerson {
  private readonly people = inject(People);

  readonly made = output<MadeInvitation>();
  readonly cancelled = output<void>();

  protected readonly refused = signal('');
  private readonly key = newId();
  private readonly draft = signal<NewStaffMember>({ name: '', email: '', roles: ['therapist'] });
  protected readonly roles = computed(() => this.draft().roles);
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, NewStaffMember), {
    submission: { action: () => this.invite() },
  });

  protected chooseRoles(roles: StaffRole[]): void {
    this.draft.update((draft) => ({ ...draft, roles }));
  }

  private async invite(): Promise<FieldErrors | undefined> {
    this.refused.set('');
    try {
      this.made.emit(await this.people.invite(this.draft(), this.key));
      return undefined;
    } catch (error) {
      if (isProblem(error, 422) && error.problem.errors?.length) {
        return fieldErrors(error, this.form);
      }
      this.refused.set(errorWords(error).text);
      return undefined;
    }
  }
}
