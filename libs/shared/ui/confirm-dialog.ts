import { Component, inject } from '@angular/core';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogTitle,
} from '@angular/material/dialog';
import type { Confirmation } from './confirmation';

/** A question with two answers. Opened by `Confirm`, which loads it when it is first needed. */
@Component({
  selector: 'attune-confirm-dialog',
  imports: [MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    <h2 mat-dialog-title>{{ ask.heading }}</h2>
    <mat-dialog-content>{{ ask.text }}</mat-dialog-content>
    <mat-dialog-actions align="end">
      <button type="button" class="attune-button" [matDialogClose]="false">{{ ask.cancel ?? 'Cancel' }}</button>
      <button type="button" class="attune-button filled" [class.danger]="ask.danger" [matDialogClose]="true">
        {{ ask.confirm }}
      </button>
    </mat-dialog-actions>
  `,
})
export class ConfirmDialog {
  protected readonly ask = inject<Confirmation>(MAT_DIALOG_DATA);
}
