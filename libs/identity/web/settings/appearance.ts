import { Component, inject } from '@angular/core';
import { ThemeChoice, themes, type Theme } from '@attune/shared/web';

const words: Record<Theme, string> = {
  system: 'As this device is set',
  light: 'Light',
  dark: 'Dark',
};

/** The look on this device. */
@Component({
  selector: 'attune-appearance',
  template: `
    <fieldset>
      <legend class="attune-visually-hidden">Appearance on this device</legend>
      @for (theme of themes; track theme) {
        <label class="attune-check">
          <input
            type="radio"
            name="settings-theme"
            [checked]="theme === choice.theme()"
            (change)="choice.choose(theme)"
          />
          {{ words[theme] }}
        </label>
      }
    </fieldset>
  `,
})
export class Appearance {
  protected readonly choice = inject(ThemeChoice);
  protected readonly themes = themes;
  protected readonly words = words;
}
