import { aCouple, give } from '../people/couple';
import { expect, type Person, test } from '../people/test';

const secret = 'She has not told him about the letter.';

test('A case is not there for anybody it is not for', async ({ nora, tomas, owen, ingrid, guest, accessible }) => {
  const couple = await aCouple(nora, ['Iris Nolan', 'Jude Oakes']);
  const stranger = await aCouple(tomas, ['Kira Patel', 'Liam Quist']);
  const own = `/cases/${couple.caseId}`;
  const note = await nora.post<{ id: string }>(`${own}/notes`, {
    id: crypto.randomUUID(),
    format: 'couple-session',
    sessionId: couple.sessionId,
    body: { sections: { focus: secret }, partners: [] },
  });
  const hers = await give(nora, couple.caseId, {
    exerciseId: 'kind-to-me',
    members: [couple.a.id],
    why: 'For you alone.',
    reveal: 'never',
  });
  const missing = '01990000-0000-7000-8000-000000000000';
  const hidden = [own, `${own}/notes`, `${own}/sessions`, `${own}/progress`, `${own}/assignments`, `/notes/${note.id}`];

  /** Status and words of an answer, without the number it goes by in the log. */
  const answerTo = async (person: Person, path: string) => {
    const { status, body } = await person.get(path);
    return { status, body: { ...(body as object), instance: '' } };
  };
  /** What the API says of these paths is what it says of something that never was. */
  const tellsNothing = async (person: Person, paths: readonly string[]) => {
    for (const path of paths) {
      const told = await answerTo(person, path);
      const ofNothing = await answerTo(person, path.replace(/[0-9a-f-]{36}/, missing));
      expect(told.status, `${person.name} asks for ${path}`).toBe(404);
      expect(told).toEqual(ofNothing);
    }
  };
  /** The page of an address, as somebody reads it. */
  const pageOf = async ({ page }: Person, path: string) => {
    await page.goto(path);
    await expect(page.getByText(/not yours to see/).first()).toBeVisible();
    return page.getByRole('main').innerText();
  };

  await test.step('Tomás, who treats other couples', async () => {
    await tellsNothing(tomas, [...hidden, `/assignments/${hers}`]);
    for (const path of [own, `${own}/notes/${note.id}`, `${own}/homework/${hers}`]) {
      expect(await pageOf(tomas, path)).toBe(await pageOf(tomas, path.replace(couple.caseId, missing)));
    }
    await accessible(tomas.page);
    await tomas.page.goto('/cases');
    await expect(tomas.page.getByRole('link', { name: /Kira Patel/ }).first()).toBeVisible();
    await expect(tomas.page.getByText('Iris Nolan')).toHaveCount(0);
  });
  await test.step('Owen, the admin, who runs the practice and reads no case', async () => {
    await tellsNothing(owen, [...hidden, `/assignments/${hers}`]);
    expect(await pageOf(owen, own)).toBe(await pageOf(owen, `/cases/${missing}`));
    await accessible(owen.page);
    await owen.page.goto('/');
    await expect(owen.page.getByRole('link', { name: 'Cases' })).toHaveCount(0);
    await accessible(owen.page);
  });
  await test.step('Ingrid, who supervises Nora, reads the case but not the draft', async () => {
    expect((await ingrid.get(own)).status).toBe(200);
    await tellsNothing(ingrid, [`/notes/${note.id}`]);
    await ingrid.page.goto(`${own}/notes`);
    await expect(ingrid.page.getByText('You read as supervisor')).toBeVisible();
    await expect(ingrid.page.getByText(secret)).toHaveCount(0);
    await expect(ingrid.page.getByRole('link', { name: 'Write a note' })).toHaveCount(0);
  });
  await test.step('Jude, whose partner was asked for something', async () => {
    const jude = await guest(couple.b, 'phone');
    // His own case: what was released to both would be listed, and a draft is not.
    const released = `${own}/notes`;
    expect((await jude.get(released)).body).toEqual({ items: [], nextCursor: null });
    await tellsNothing(jude, [...hidden.filter((path) => path !== released), `/assignments/${hers}`]);
    expect(await pageOf(jude, `/exercise/${hers}`)).toBe(await pageOf(jude, `/exercise/${missing}`));
    await accessible(jude.page);
    await jude.page.goto('/home');
    await expect(jude.page.getByText('Nothing to do right now')).toBeVisible();
    await expect(jude.page.getByText('Iris')).toHaveCount(0);
  });
  await test.step('a client of somebody else', async () => {
    const kira = await guest(stranger.a, 'phone');
    await tellsNothing(kira, [...hidden, `/assignments/${hers}`]);
    expect(await pageOf(kira, own)).toBe(await pageOf(kira, '/cases/never-was'));
  });
});
