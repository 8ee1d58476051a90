import { AxeBuilder } from '@axe-core/playwright';
import { test as base, expect, type Page } from '@playwright/test';
import { application, type SignIn } from './application';
import { Person, type Device } from './person';

export { application, expect };
export { Person } from './person';

/** Lets somebody else sit down in front of a browser of their own. */
type Guest = (who: SignIn, on: Device, options?: { signedIn?: boolean }) => Promise<Person>;

interface People {
  /** Everybody who has a browser open in this journey. Nobody's may have said anything to a stranger. */
  room: Person[];
  guest: Guest;
  /** Therapist of Maya and Jonas. */
  nora: Person;
  /** Therapist of other couples. */
  tomas: Person;
  /** Supervisor of Nora and Tomás. */
  ingrid: Person;
  /** Admin of the practice. */
  owen: Person;
  maya: Person;
  jonas: Person;
  /** Checks a screen as it stands against WCAG 2.2 AA, light and dark. */
  accessible: (page: Page) => Promise<void>;
}

const wcag = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];

export const test = base.extend<People>({
  room: [
    async ({ browserName: _anyBrowser }, use, info) => {
      const room: Person[] = [];
      await use(room);
      for (const person of room) {
        if (info.status !== info.expectedStatus) {
          await person.page.screenshot({ path: info.outputPath(`${person.name}.png`) }).catch(() => undefined);
        }
        await person.close();
      }
      for (const { name, wire } of room) {
        expect.soft(wire.strangers, `requests of ${name}'s browser to other sites`).toEqual([]);
        expect.soft(wire.violations, `content security policy in ${name}'s browser`).toEqual([]);
        expect.soft(wire.errors, `errors in ${name}'s browser`).toEqual([]);
      }
    },
    { auto: true },
  ],
  guest: async ({ browser, room }, use) => {
    await use(async (who, on, options) => {
      const person = await Person.at(browser, on, who, options);
      room.push(person);
      return person;
    });
  },
  nora: async ({ guest }, use) => use(await guest(application.signInOf('Nora'), 'desk')),
  tomas: async ({ guest }, use) => use(await guest(application.signInOf('Tomás'), 'desk')),
  ingrid: async ({ guest }, use) => use(await guest(application.signInOf('Ingrid'), 'desk')),
  owen: async ({ guest }, use) => use(await guest(application.signInOf('Owen'), 'desk')),
  maya: async ({ guest }, use) => use(await guest(application.signInOf('Maya'), 'phone')),
  jonas: async ({ guest }, use) => use(await guest(application.signInOf('Jonas'), 'phone')),
  accessible: async ({ browserName: _anyBrowser }, use) => {
    await use(async (page) => {
      // A tab in the background does not go on drawing.
      await page.bringToFront();
      // From the top: what has scrolled halfway under a bar is reached by scrolling, and looks too small to tap.
      await page.evaluate(() => window.scrollTo(0, 0));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        await atRest(page);
        const { violations } = await new AxeBuilder({ page }).withTags(wcag).setLegacyMode(true).analyze();
        const found = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
        expect.soft(found, `${new URL(page.url()).pathname}, ${colorScheme}`).toEqual([]);
      }
      await page.emulateMedia({ colorScheme: 'light' });
    });
  },
});

/** Waits until colours that are on their way to another have arrived, and a notice has been handed to screen readers. */
async function atRest(page: Page): Promise<void> {
  // Material keeps a new notice hidden from them for 150 ms, so that they announce it once and whole.
  await expect(page.locator('mat-snack-bar-container [aria-hidden="true"] button')).toHaveCount(0);
  await page.evaluate(async () => {
    const passing = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}
