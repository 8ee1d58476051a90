import { Component, type ElementRef, output, viewChild } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@attune/shared/ui';

/** The ways out of an exercise, always one tap away: stop for now, end it here, or get help. */
@Component({
  selector: 'attune-stop-dialog',
  imports: [Icon, RouterLink],
  template: `
    <dialog #dialog aria-labelledby="stop-heading">
      <h2 id="stop-heading" tabindex="-1">You can stop here</h2>
      <p>Stopping is fine, and you need no reason. What you have answered is kept.</p>
      <a routerLink="/home" class="attune-button filled large wide">Stop for now, go on later</a>
      <button type="button" class="attune-button outlined large wide" (click)="end()">
        End here and send what I have
      </button>
      <a routerLink="/crisis" class="attune-button outlined large wide">
        <attune-icon name="lifebuoy" /> Get help now
      </a>
      <button type="button" class="attune-button wide" (click)="close()">Go on with the exercise</button>
    </dialog>
  `,
  styles: `
    dialog {
      width: min(26rem, calc(100vw - 2rem));
      padding: var(--attune-space-3);
      border: 1px solid var(--attune-card-border);
      border-radius: 16px;
      background: var(--attune-card);
      color: var(--mat-sys-on-surface);
    }
    dialog[open] {
      display: flex;
      flex-direction: column;
      gap: 0.75rem;
    }
    dialog::backdrop {
      background: rgb(0 0 0 / 0.45);
    }
    p {
      margin-bottom: var(--attune-space-half);
      color: var(--mat-sys-on-surface-variant);
    }
  `,
})
export class StopDialog {
  /** End it, and hand in what is answered so far. */
  readonly handIn = output<void>();

  private readonly dialog = viewChild.required<ElementRef<HTMLDialogElement>>('dialog');

  show(): void {
    this.dialog().nativeElement.showModal();
  }

  protected close(): void {
    this.dialog().nativeElement.close();
  }

  protected end(): void {
    this.close();
    this.handIn.emit();
  }
}
