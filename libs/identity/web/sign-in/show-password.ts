import { Component, input, model } from '@angular/core';
import { Icon } from '@attune/shared/ui';

/** Shows and hides what is typed into the password field before it. */
@Component({
  selector: 'attune-show-password',
  imports: [Icon],
  template: `
    <button
      type="button"
      class="attune-icon-button"
      [attr.aria-label]="shown() ? 'Hide ' + what() : 'Show ' + what()"
      [attr.aria-pressed]="shown()"
      (click)="shown.set(!shown())"
    >
      <attune-icon [name]="shown() ? 'eyeOff' : 'eye'" />
    </button>
  `,
  styles: `
    :host {
      position: absolute;
      inset: 0.25rem 0.25rem auto auto;
    }
    .attune-icon-button {
      width: 40px;
      height: 40px;
    }
  `,
})
export class ShowPassword {
  readonly shown = model(false);
  readonly what = input('password');
}
