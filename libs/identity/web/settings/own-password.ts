import { Component, computed, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { PasswordChange } from '@attune/identity/contract';
import { errorWords, FormMessage } from '@attune/shared/ui';
import { Field, FieldInput } from '@attune/shared/ui/fields';
import { Api, fieldErrors, isProblem, Session, type FieldErrors } from '@attune/shared/web';
import { waitWords } from '../sign-in/sign-in-words';
import { NewPasswordField } from '../welcome/new-password-field';

/** A new password for oneself. Ends every sign-in, so that whoever knew the old one is out too. */
@Component({
  selector: 'attune-own-password',
  imports: [Field, FieldInput, FormField, FormMessage, FormRoot, NewPasswordField],
  templateUrl: './own-password.html',
})
export class OwnPassword {
  private readonly api = inject(Api);
  private readonly session = inject(Session);

  protected readonly open = signal(false);
  protected readonly refused = signal('');
  protected readonly me = this.session.me;
  protected readonly known = computed(() => [this.me()?.name ?? '', this.me()?.email ?? '']);
  private readonly draft = signal<PasswordChange>({ current: '', next: '' });
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, PasswordChange), {
    submission: { action: () => this.change() },
  });

  protected cancel(): void {
    this.draft.set({ current: '', next: '' });
    this.form().reset();
    this.refused.set('');
    this.open.set(false);
  }

  private async change(): Promise<FieldErrors | undefined> {
    this.refused.set('');
    try {
      await this.api.command('PUT', '/me/password', this.draft());
      this.session.leaveTo('/sign-in');
      return undefined;
    } catch (error) {
      if (isProblem(error, 422) && error.problem.errors?.length) {
        return fieldErrors(error, this.form);
      }
      this.refused.set(
        isProblem(error, 429)
          ? `Too many tries. Wait ${waitWords(error.retryAfter)}, then try again.`
          : errorWords(error).text,
      );
      return undefined;
    }
  }
}
