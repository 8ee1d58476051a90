import { ExercisePage } from '../pages/exercise-page';
import { SignInPage } from '../pages/sign-in-page';
import { aCouple, give } from '../people/couple';
import { expect, type Person, test } from '../people/test';

/** Everything a browser keeps of this site that one could read: storage, databases, caches. */
async function keptBy({ page }: Person): Promise<string> {
  return page.evaluate(async () => {
    const texts: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name ?? '');
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown[]>((resolve, reject) => {
          const reading = database.transaction(store).objectStore(store).getAll();
          reading.onsuccess = () => resolve(reading.result);
          reading.onerror = () => reject(reading.error);
        });
        texts.push(all.map((value) => readable(value)));
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) texts.push(request.url);
    }
    return JSON.stringify(texts);

    /** Bytes as text, wherever they are in a value. */
    function readable(value: unknown): unknown {
      if (value instanceof ArrayBuffer) return new TextDecoder().decode(value);
      if (ArrayBuffer.isView(value)) return new TextDecoder().decode(value);
      if (value instanceof CryptoKey) return value.extractable ? 'a key that can be taken out' : 'a key that cannot';
      if (Array.isArray(value)) return value.map(readable);
      if (value && typeof value === 'object') {
        return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, readable(part)]));
      }
      return value;
    }
  });
}

test('A client is one tap from help and from the way out, and leaves nothing behind', async ({
  nora,
  guest,
  accessible,
}) => {
  const couple = await aCouple(nora, ['Mona Reyes', 'Nils Strand']);
  const kind = 'Speak to yourself as to a friend.';
  const assignmentId = await give(nora, couple.caseId, {
    exerciseId: 'kind-to-me',
    members: [couple.a.id],
    why: kind,
    reveal: 'never',
  });
  const mona = await guest(couple.a, 'phone');
  const { page } = mona;
  await test.step('she begins an exercise', async () => {
    const exercise = new ExercisePage(page);
    await exercise.openFromHome('Kind to me');
    await exercise.begin();
    await expect(page).toHaveURL(/step=1$/);
  });
  const places = [
    '/home',
    `/exercise/${assignmentId}`,
    `/exercise/${assignmentId}?step=1`,
    '/my-progress',
    '/settings',
  ];

  for (const place of places) {
    await test.step(`from ${place.replace(/[0-9a-f-]{36}/, '…')} help is one tap away, and the tab says nothing`, async () => {
      await page.goto(place);
      await page.getByRole('heading', { level: 1 }).first().waitFor();
      await expect(page).toHaveTitle(/^(Home|Practice|My progress|Settings) · Attune$/);
      expect(page.url()).not.toMatch(/kind|mona|reyes|nora|nils/i);
      if (place === '/settings' || place.endsWith('step=1')) await accessible(page);
      await page.getByRole('link', { name: 'Help now' }).tap();
      await expect(page.getByRole('heading', { level: 1, name: 'Help now' })).toBeVisible();
      await expect(page.getByRole('link', { name: /112/ }).first()).toHaveAttribute('href', /^tel:/);
    });
  }
  await test.step('the help page is for everybody, whatever they see and however', async () => {
    await accessible(page);
  });
  await test.step('she signs out everywhere: the other browser is out with its next step', async () => {
    const tablet = await guest(couple.a, 'desk', { signedIn: false });
    const door = new SignInPage(tablet.page);
    await door.open();
    await door.signInByKeyboard(couple.a);
    await expect(tablet.page).toHaveURL('/home');

    await page.goto('/settings');
    await page.getByRole('button', { name: 'Sign out everywhere' }).tap();
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
    expect((await tablet.get('/me')).status).toBe(401);
    await tablet.page.reload();
    await expect(tablet.page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  });
  await test.step('nothing readable is left in the browser', async () => {
    const kept = await keptBy(mona);
    for (const word of [kind, 'Mona', 'Reyes', 'Nora', 'Nils', 'kind', couple.a.email, assignmentId]) {
      expect(kept).not.toContain(word);
    }
    expect(kept).not.toContain('a key that can be taken out');
    const cookies = await mona.context.cookies();
    expect(cookies.filter(({ name }) => /session|sid|token/i.test(name) && !/xsrf/i.test(name))).toEqual([]);
  });
});

test('Nils leaves in a hurry', async ({ nora, guest }) => {
  const couple = await aCouple(nora, ['Olga Thorne', 'Nils Ude']);
  const nils = await guest(couple.b, 'phone');
  const { page } = nils;
  await nils.wire.leavesFor(nils.context, /^https:\/\/([a-z]+\.)?wikipedia\.org\//);

  await test.step('one tap, and he is somewhere else', async () => {
    await page.goto('/home');
    await page.getByRole('button', { name: 'Leave this site quickly' }).tap();
    await expect(page.getByRole('heading', { name: 'Somewhere else' })).toBeVisible();
  });
  await test.step('who presses Back finds nobody signed in', async () => {
    await expect.poll(async () => (await nils.get('/me')).status).toBe(401);
    await page.goBack();
    await expect(page.getByText('Good', { exact: false })).toHaveCount(0);
    await page.goto('/home');
    await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  });
});
