import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import { ResetRequest } from '@attune/identity/contract';
import { errorWords, FormMessage } from '@attune/shared/ui';
import { Field, FieldInput } from '@attune/shared/ui/fields';
import { Api, isProblem } from '@attune/shared/web';
import { waitWords } from '../sign-in/sign-in-words';

/** Asks for a link to choose a new password. The answer is the same whether the address is known or not. */
@Component({
  selector: 'attune-reset-page',
  imports: [Field, FieldInput, FormField, FormMessage, FormRoot, RouterLink],
  templateUrl: './reset-page.html',
})
export class ResetPage {
  private readonly api = inject(Api);

  protected readonly asked = signal(false);
  protected readonly refused = signal('');
  private readonly draft = signal<ResetRequest>({ email: '' });
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, ResetRequest), {
    submission: { action: () => this.askForLink() },
  });

  private async askForLink(): Promise<undefined> {
    this.refused.set('');
    try {
      await this.api.command('POST', '/auth/reset', this.draft());
      this.asked.set(true);
    } catch (error) {
      this.refused.set(
        isProblem(error, 429)
          ? `Too many tries. Wait ${waitWords(error.retryAfter)}, then try again.`
          : errorWords(error).text,
      );
    }
  }
}
