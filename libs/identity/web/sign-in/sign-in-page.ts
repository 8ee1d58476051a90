import { Component, inject, input, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { Router, RouterLink } from '@angular/router';
import { SignIn } from '@attune/identity/contract';
import { FormMessage } from '@attune/shared/ui';
import { Field, FieldInput } from '@attune/shared/ui/fields';
import { safeNext, Session } from '@attune/shared/web';
import { ShowPassword } from './show-password';
import { signInWords } from './sign-in-words';

/** E-mail address and password. Password managers and pasting work; nothing tells whether an address is known. */
@Component({
  selector: 'attune-sign-in-page',
  imports: [Field, FieldInput, FormField, FormMessage, FormRoot, RouterLink, ShowPassword],
  templateUrl: './sign-in-page.html',
  styleUrl: './sign-in-page.scss',
})
export class SignInPage {
  private readonly session = inject(Session);
  private readonly router = inject(Router);

  /** Where the person wanted to go. */
  readonly next = input<string>();

  protected readonly passwordShown = signal(false);
  protected readonly refused = signal('');
  private readonly draft = signal<SignIn>({ email: '', password: '' });
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, SignIn), {
    submission: { action: () => this.signIn() },
  });

  private async signIn(): Promise<undefined> {
    this.refused.set('');
    try {
      await this.session.signIn(this.draft());
      await this.router.navigateByUrl(safeNext(this.next()), { replaceUrl: true });
    } catch (error) {
      this.refused.set(signInWords(error));
    }
  }
}
