import { Component, computed, input } from '@angular/core';
import { iconPaths, type IconName } from './icon-paths';

/**
 * One of our line icons. Decorative by default: the words next to it speak. Give `label` only when the icon stands alone
 * and nothing around it (such as a button's aria-label) says what it means.
 */
@Component({
  selector: 'attune-icon',
  template: `
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="1.75"
      stroke-linecap="round"
      stroke-linejoin="round"
      focusable="false"
      aria-hidden="true"
    >
      <path [attr.d]="path()" />
    </svg>
  `,
  styles: `
    :host {
      display: inline-block;
      flex: none;
      width: var(--attune-icon-size, 1.25rem);
      height: var(--attune-icon-size, 1.25rem);
      vertical-align: -0.25em;
    }
    svg {
      display: block;
      width: 100%;
      height: 100%;
    }
  `,
  host: {
    '[attr.role]': 'label() ? "img" : null',
    '[attr.aria-label]': 'label() || null',
    '[attr.aria-hidden]': 'label() ? null : "true"',
  },
})
export class Icon {
  readonly name = input.required<IconName>();
  readonly label = input('');

  protected readonly path = computed(() => iconPaths[this.name()]);
}
