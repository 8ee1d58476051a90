import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter, Router, RouterOutlet, TitleStrategy } from '@angular/router';
import { render } from '@testing-library/angular';
import { NeutralTitle } from './neutral-title';
import { RouteFocus } from './route-focus';

@Component({ selector: 'attune-one', template: `<h1 tabindex="-1">One</h1>` })
class One {}

@Component({ selector: 'attune-two', template: `<h1 tabindex="-1">Two</h1>` })
class Two {}

@Component({
  selector: 'attune-frame',
  imports: [RouterOutlet],
  template: `<nav><button type="button">In the rail</button></nav>
    <main tabindex="-1"><button type="button">A tab</button><router-outlet /></main>`,
})
class Frame {}

async function aFrame() {
  const { fixture, container } = await render(Frame, {
    providers: [
      provideRouter([
        { path: 'one', title: 'Cases', component: One },
        { path: 'two', title: 'Case', component: Two },
      ]),
      { provide: TitleStrategy, useClass: NeutralTitle },
    ],
  });
  TestBed.inject(RouteFocus).watch();
  const router = TestBed.inject(Router);
  await router.navigateByUrl('/one');
  await fixture.whenStable();
  return { fixture, container, router };
}

describe('RouteFocus', () => {
  it('moves the focus from the navigation to the new page’s heading', async () => {
    const { fixture, container, router } = await aFrame();
    container.querySelector<HTMLElement>('nav button')?.focus();
    await router.navigateByUrl('/two');
    await fixture.whenStable();
    expect(document.activeElement?.textContent).toBe('Two');
  });

  it('leaves the focus on a tab inside the page that was pressed', async () => {
    const { fixture, container, router } = await aFrame();
    container.querySelector<HTMLElement>('main button')?.focus();
    await router.navigateByUrl('/two');
    await fixture.whenStable();
    expect(document.activeElement?.textContent).toBe('A tab');
  });

  it('does nothing when only the query changes', async () => {
    const { fixture, container, router } = await aFrame();
    container.querySelector<HTMLElement>('nav button')?.focus();
    await router.navigateByUrl('/one?name=s');
    await fixture.whenStable();
    expect(document.activeElement?.textContent).toBe('In the rail');
  });
});

describe('NeutralTitle', () => {
  it('names the kind of page and the product', async () => {
    const { router } = await aFrame();
    await router.navigateByUrl('/two');
    expect(document.title).toBe('Case · Attune');
  });
});
