import { randomUUID } from 'node:crypto';
import { CasePage } from '../pages/case-page';
import { NewCasePage } from '../pages/new-case-page';
import { SessionsPage } from '../pages/sessions-page';
import { WelcomePage } from '../pages/welcome-page';
import { expect, test } from '../people/test';

// Addresses of their own each time: the same practice may see this journey more than once.
const mailbox = randomUUID().slice(0, 8);
const rosa = {
  name: 'Rosa Lindqvist',
  email: `rosa.${mailbox}@couple.example`,
  password: 'a heron stands in shallow water',
};
const eli = {
  name: 'Eli Abara',
  email: `eli.${mailbox}@couple.example`,
  password: 'four kettles sing before breakfast',
};

test('Nora opens a couple’s case, both partners come in, and the first session takes place', async ({
  nora,
  guest,
  accessible,
}) => {
  const { page } = nora;
  const newCase = new NewCasePage(page);
  const open = new CasePage(page);
  const links: Record<string, string> = {};

  await test.step('she opens the case, each partner with an address of their own', async () => {
    await page.goto('/');
    await expect(page.getByRole('heading', { name: 'Today', level: 1 })).toBeVisible();
    await accessible(page);
    await newCase.open();
    await newCase.describe([rosa, { ...eli, email: rosa.email }]);
    await newCase.send();
    await expect(page.getByRole('group', { name: /Second partner/ })).toContainText(/own|same|different/i);
    await newCase.describe([rosa, eli]);
    await accessible(page);
    await newCase.send();
    await expect(page.getByRole('heading', { name: 'The case is open' })).toBeVisible();
  });
  await test.step('each gets a one-time link', async () => {
    for (const { name } of [rosa, eli]) {
      await expect(page.getByRole('textbox', { name: `One-time link for ${name}` })).toHaveValue(/welcome/);
      links[name] = await newCase.linkFor(name);
    }
    await accessible(page);
    await newCase.goOn();
    await expect(page.getByRole('heading', { level: 1, name: /Rosa Lindqvist/ })).toBeVisible();
  });

  for (const partner of [rosa, eli]) {
    await test.step(`${partner.name} opens the link on a phone, and chooses a password`, async () => {
      const { page: phone } = await guest(partner, 'phone', { signedIn: false });
      const welcome = new WelcomePage(phone);
      await welcome.open(links[partner.name] ?? '');
      await expect(phone.getByRole('heading', { name: 'Welcome', level: 1 })).toBeVisible();
      await expect(phone).toHaveURL('/welcome');
      if (partner === rosa) await accessible(phone);
      await welcome.choose(partner.password);
      await expect(
        phone.getByRole('heading', { level: 1, name: new RegExp(partner.name.split(' ')[0] ?? '') }),
      ).toBeVisible();
      await expect(phone).toHaveURL('/home');
      if (partner === rosa) await accessible(phone);

      await test.step('the link does not work a second time', async () => {
        const { page: other } = await guest(partner, 'phone', { signedIn: false });
        await other.goto(links[partner.name] ?? '');
        await expect(other.getByText('This link does not work any more')).toBeVisible();
        if (partner === rosa) await accessible(other);
      });
    });
  }

  await test.step('she has asked each alone, and writes down that nothing speaks against joint work', async () => {
    await open.turnTo('People');
    for (const { name } of [rosa, eli]) {
      await expect(open.screensOf(name)).toContainText('Not screened yet');
      await open.recordScreen(name);
      await expect(open.screensOf(name)).toContainText('No concern');
    }
    await expect(page.getByText('Signs in')).toHaveCount(2);
    await accessible(page);
  });

  await test.step('a session is planned, takes place, and one partner comes late', async () => {
    await open.turnTo('Sessions');
    const sessions = new SessionsPage(page);
    await sessions.plan(new Date(Date.now() - 24 * 3600 * 1000).toISOString().slice(0, 10), '10:00');
    await expect(sessions.rows).toHaveCount(1);
    await expect(sessions.rows).toContainText('Held or not?');
    await sessions.mark(rosa.name, 'There');
    await sessions.mark(eli.name, 'Late');
    await expect(sessions.rows).toContainText('Held');
    await accessible(page);
    await page.reload();
    await expect(sessions.rows).toContainText(/Rosa Lindqvist\s*was there/);
    await expect(sessions.rows).toContainText(/Eli Abara\s*came late/);
  });
});
