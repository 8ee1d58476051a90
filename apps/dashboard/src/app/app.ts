import { Component, inject } from '@angular/core';
import { RouterOutlet } from '@angular/router';
import { ThemeChoice } from '@attune/shared/web';
import { RouteFocus } from './frame/route-focus';

/** The outermost frame: nothing but the page of the route. */
@Component({
  selector: 'attune-root',
  imports: [RouterOutlet],
  template: `<router-outlet />`,
})
export class App {
  constructor() {
    inject(ThemeChoice);
    inject(RouteFocus).watch();
  }
}
