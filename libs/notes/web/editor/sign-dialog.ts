import { Component, inject, signal } from '@angular/core';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import { FormMessage, Icon } from '@attune/shared/ui';
import { isLate, sessionAtSigning, type SignAnswer, type SignQuestion } from './sign-question';

/** Says what signing means and what is still empty, and asks once. */
@Component({
  selector: 'attune-sign-dialog',
  imports: [FormMessage, Icon, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  templateUrl: './sign-dialog.html',
  styles: `
    ul {
      padding-left: 1.25rem;
    }
    .attune-check {
      color: var(--mat-sys-on-surface);
    }
  `,
})
export class SignDialog {
  private readonly dialog = inject<MatDialogRef<SignDialog, SignAnswer>>(MatDialogRef);
  protected readonly ask = inject<SignQuestion>(MAT_DIALOG_DATA);

  protected readonly session = sessionAtSigning(this.ask.session, this.ask.now);
  protected readonly late = this.ask.session !== null && isLate(this.ask.session, this.ask.now);
  protected readonly markHeld = signal(this.session === 'not marked held');

  protected sign(): void {
    this.dialog.close({ markHeld: this.markHeld() });
  }
}
