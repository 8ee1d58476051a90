import { Component, inject, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { MatDialogActions, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { SignIn } from '@attune/identity/contract';
import { FormMessage } from '@attune/shared/ui';
import { Field, FieldInput } from '@attune/shared/ui/fields';
import { Session } from '@attune/shared/web';
import { signInWords } from './sign-in-words';

/** The sign-in has ended while the page is open: the password once more, and everything goes on where it was. */
@Component({
  selector: 'attune-sign-in-again-dialog',
  imports: [Field, FieldInput, FormField, FormMessage, FormRoot, MatDialogActions, MatDialogContent, MatDialogTitle],
  templateUrl: './sign-in-again-dialog.html',
})
export class SignInAgainDialog {
  private readonly session = inject(Session);
  private readonly dialog = inject<MatDialogRef<SignInAgainDialog, boolean>>(MatDialogRef);

  protected readonly me = this.session.me;
  protected readonly refused = signal('');
  private readonly draft = signal<SignIn>({ email: this.me()?.email ?? '', password: '' });
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, SignIn), {
    submission: { action: () => this.signIn() },
  });

  protected leave(): void {
    this.dialog.close(false);
    this.session.leaveTo('/sign-in');
  }

  private async signIn(): Promise<undefined> {
    this.refused.set('');
    try {
      await this.session.signIn(this.draft());
      this.dialog.close(true);
    } catch (error) {
      this.refused.set(signInWords(error));
    }
  }
}
