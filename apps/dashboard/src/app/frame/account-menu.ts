import { Component, computed, inject, input, viewChild, type ElementRef } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SignOut } from '@attune/identity/web';
import { Icon } from '@attune/shared/ui';
import { Session, ThemeChoice, themes, type Theme } from '@attune/shared/web';

const themeWords: Record<Theme, string> = { system: 'As the device', light: 'Light', dark: 'Dark' };

/** Who is signed in, the look, and the ways out. The panel is the browser's own popover: it closes on Escape and outside. */
@Component({
  selector: 'attune-account-menu',
  imports: [Icon, RouterLink],
  templateUrl: './account-menu.html',
  styleUrl: './account-menu.scss',
})
export class AccountMenu {
  private readonly signOutAct = inject(SignOut);
  private readonly themeChoice = inject(ThemeChoice);
  protected readonly me = inject(Session).me;

  /** Only the initials, without the name beside them. */
  readonly compact = input(false);
  private readonly panel = viewChild<ElementRef<HTMLElement>>('panel');

  protected readonly themes = themes;
  protected readonly themeWords = themeWords;
  protected readonly theme = this.themeChoice.theme;
  protected readonly initials = computed(() =>
    (this.me()?.name ?? '')
      .split(/\s+/)
      .filter((word, place, all) => place === 0 || place === all.length - 1)
      .map((word) => word[0]?.toUpperCase() ?? '')
      .join(''),
  );

  protected chooseTheme(theme: Theme): void {
    this.themeChoice.choose(theme);
  }

  protected close(): void {
    this.panel()?.nativeElement.hidePopover();
  }

  protected async signOut(everywhere: boolean): Promise<void> {
    this.close();
    await this.signOutAct.leave({ everywhere });
  }
}
