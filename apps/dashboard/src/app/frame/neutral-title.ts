import { inject, Service } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { TitleStrategy, type RouterStateSnapshot } from '@angular/router';

/**
 * "Case · Attune". A title shows in tabs, histories and screenshots, on shared devices too: it names the kind of page and
 * never a person, a measure or anything clinical. That is why titles are fixed strings of the routes.
 */
@Service()
export class NeutralTitle extends TitleStrategy {
  private readonly title = inject(Title);

  override updateTitle(state: RouterStateSnapshot): void {
    const title = this.buildTitle(state);
    this.title.setTitle(title === undefined ? 'Attune' : `${title} · Attune`);
  }
}
