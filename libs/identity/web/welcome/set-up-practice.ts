import { Component, computed, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { NewPassword } from '@attune/identity/contract';
import { EmailAddress, PersonName } from '@attune/shared/contract';
import { errorWords, FormMessage } from '@attune/shared/ui';
import { Field, FieldInput } from '@attune/shared/ui/fields';
import { fieldErrors, isProblem, type FieldErrors } from '@attune/shared/web';
import * as z from 'zod';
import { Acceptance, deviceTimeZone } from './acceptance';
import { NewPasswordField } from './new-password-field';

const SetUp = z.strictObject({
  practice: z.string().trim().min(1, 'Write the name of the practice').max(120, 'Use at most 120 characters'),
  name: PersonName,
  email: EmailAddress,
  password: NewPassword,
});

/** The first admin of a new practice. */
@Component({
  selector: 'attune-set-up-practice',
  imports: [Field, FieldInput, FormField, FormMessage, FormRoot, NewPasswordField],
  templateUrl: './set-up-practice.html',
})
export class SetUpPractice {
  private readonly acceptance = inject(Acceptance);

  readonly secret = input.required<string>();

  protected readonly refused = signal('');
  private readonly draft = signal({ practice: '', name: '', email: '', password: '' });
  protected readonly known = computed(() => [this.draft().name, this.draft().email, this.draft().practice]);
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, SetUp), {
    submission: { action: () => this.setUp() },
  });

  private async setUp(): Promise<FieldErrors | undefined> {
    this.refused.set('');
    try {
      await this.acceptance.accept({ token: this.secret(), ...this.draft(), timeZone: deviceTimeZone() });
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
