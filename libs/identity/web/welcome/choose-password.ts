import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { NewPassword, type InvitationPreview } from '@attune/identity/contract';
import { PersonName } from '@attune/shared/contract';
import { errorWords, FormMessage } from '@attune/shared/ui';
import { Field, FieldInput } from '@attune/shared/ui/fields';
import { fieldErrors, isProblem, type FieldErrors } from '@attune/shared/web';
import * as z from 'zod';
import { Acceptance, deviceTimeZone } from './acceptance';
import { NewPasswordField } from './new-password-field';

const Choice = z.strictObject({ name: PersonName, password: NewPassword });

/** The invited person's name as it will be shown, and their password. For a new password, the password alone. */
@Component({
  selector: 'attune-choose-password',
  imports: [Field, FieldInput, FormField, FormMessage, FormRoot, NewPasswordField],
  templateUrl: './choose-password.html',
})
export class ChoosePassword {
  private readonly acceptance = inject(Acceptance);

  readonly secret = input.required<string>();
  readonly link = input.required<InvitationPreview>();

  protected readonly invited = computed(() => this.link().purpose === 'invitation');
  protected readonly known = computed(() => [this.link().name, this.link().email, this.link().practice]);
  protected readonly refused = signal('');
  private readonly draft = linkedSignal(() => ({ name: this.link().name, password: '' }));
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, Choice), {
    submission: { action: () => this.accept() },
  });

  private async accept(): Promise<FieldErrors | undefined> {
    this.refused.set('');
    const { name, password } = this.draft();
    try {
      await this.acceptance.accept({
        token: this.secret(),
        password,
        ...(this.invited() ? { name, timeZone: deviceTimeZone() } : {}),
      });
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
