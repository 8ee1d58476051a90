import { DOCUMENT } from '@angular/common';
import { inject, Service, signal } from '@angular/core';

export const themes = ['system', 'light', 'dark'] as const;
/** What a person chose for this device; `system` follows the device. */
export type Theme = (typeof themes)[number];

const place = 'attune.theme';

/** Light, dark, or as the device says. A choice belongs to the device, not to the person, and holds nothing personal. */
@Service()
export class ThemeChoice {
  private readonly root = inject(DOCUMENT).documentElement;
  private readonly choice = signal<Theme>(readTheme());

  readonly theme = this.choice.asReadonly();

  constructor() {
    this.show(this.choice());
  }

  choose(theme: Theme): void {
    this.choice.set(theme);
    this.show(theme);
    try {
      if (theme === 'system') {
        localStorage.removeItem(place);
      } else {
        localStorage.setItem(place, theme);
      }
    } catch {
      // A browser that keeps nothing: the choice holds until the page is closed.
    }
  }

  private show(theme: Theme): void {
    if (theme === 'system') {
      delete this.root.dataset['theme'];
    } else {
      this.root.dataset['theme'] = theme;
    }
  }
}

function readTheme(): Theme {
  try {
    const kept = localStorage.getItem(place);
    return themes.find((theme) => theme === kept) ?? 'system';
  } catch {
    return 'system';
  }
}
