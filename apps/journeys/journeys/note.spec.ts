import { NotePage } from '../pages/note-page';
import { aCouple } from '../people/couple';
import { application, expect, test } from '../people/test';

// Whatever goes wrong in here, the next journey finds a server.
test.afterEach(() => application.comesBack());

test('Nora writes a note; the server dies and her sign-in ends meanwhile; every word is there', async ({
  nora,
  accessible,
}) => {
  const { page } = nora;
  const note = new NotePage(page);
  const couple = await aCouple(nora, ['Ada Moss', 'Ben Okoro']);

  await test.step('what she types is saved as she types, for both and in each partner’s block', async () => {
    await note.begin(couple.caseId, couple.sessionId);
    await note.type('Focus', 'The week after the move.');
    await note.type('Account', 'Felt heard for the first time in weeks.', 'Ada Moss');
    await note.type('Account', 'Says he does not know what to ask.', 'Ben Okoro');
    await expect(note.saved).toBeVisible();
    await accessible(page);
  });
  await test.step('a reload brings it all back', async () => {
    await page.reload();
    await expect(note.part('Focus')).toHaveValue('The week after the move.');
    await expect(note.part('Account', 'Ada Moss')).toHaveValue('Felt heard for the first time in weeks.');
    await expect(note.part('Account', 'Ben Okoro')).toHaveValue('Says he does not know what to ask.');
  });
  await test.step('the server dies in the middle of a sentence', async () => {
    await note.type('Between them', 'She reaches, ');
    await application.dies();
    await note.type('Between them', 'he looks away, and then he asks.');
    await expect(note.saving).toHaveText('Not sent yet: kept on this device');
    await accessible(page);
  });
  await test.step('the server is back, and so are the words', async () => {
    await application.comesBack();
    await expect(note.saved).toBeVisible({ timeout: 60_000 });
    await page.reload();
    await expect(note.part('Between them')).toHaveValue('She reaches, he looks away, and then he asks.');
  });
  await test.step('her sign-in ends while she types: she signs in where she is, and it is saved', async () => {
    await application.forgets(nora.who);
    await note.type('Plan', 'Read-me game, twice a week.');
    await expect(note.signInAgain).toBeVisible();
    await accessible(page);
    await note.comeBackIn(nora.who.password);
    await expect(note.signInAgain).toBeHidden();
    await expect(note.saved).toBeVisible();
    await page.reload();
    await expect(note.part('Plan')).toHaveValue('Read-me game, twice a week.');
  });
  await test.step('signed, it is locked', async () => {
    await note.sign();
    await expect(page.getByText(/^Signed /)).toBeVisible();
    await expect(page.getByRole('textbox', { name: 'Focus' })).toHaveCount(0);
    await expect(page.getByText('She reaches, he looks away, and then he asks.')).toBeVisible();
    await accessible(page);
  });
  await test.step('what comes later is an addendum', async () => {
    await note.add('Ada called: the plan stands.');
    await expect(page.getByRole('heading', { name: 'Addendum' })).toBeVisible();
    await page.reload();
    await expect(page.getByText('Ada called: the plan stands.')).toBeVisible();
  });
});

test('What Nora thinks for herself is seen by nobody else, not even her supervisor', async ({
  nora,
  ingrid,
  accessible,
}) => {
  const couple = await aCouple(nora, ['Cleo Hart', 'Dan Ito']);
  const privately = 'They remind me of my own parents.';
  let address = '';

  await test.step('she writes a process note', async () => {
    await nora.page.goto(`/cases/${couple.caseId}/notes`);
    await accessible(nora.page);
    await nora.page.getByRole('link', { name: /Process notes/ }).click();
    await accessible(nora.page);
    await nora.page.getByRole('link', { name: 'Write one' }).click();
    await nora.page.getByRole('textbox', { name: 'For you alone' }).pressSequentially(privately);
    await expect(new NotePage(nora.page).saved).toBeVisible();
    await accessible(nora.page);
    await expect(nora.page).toHaveURL(/private\/[0-9a-f-]{36}$/);
    address = new URL(nora.page.url()).pathname;
    await nora.page.reload();
    await expect(nora.page.getByRole('textbox', { name: 'For you alone' })).toHaveValue(privately);
  });
  await test.step('her supervisor reads the case, but finds none, and not by its address either', async () => {
    const { page } = ingrid;
    await page.goto(`/cases/${couple.caseId}/notes`);
    await expect(page.getByText('You read as supervisor')).toBeVisible();
    await page.goto(`/cases/${couple.caseId}/notes/private`);
    await expect(page.getByText('None yet')).toBeVisible();
    await page.goto(address);
    await expect(page.getByRole('heading', { name: 'Process note', level: 2 })).toBeVisible();
    await expect(page.getByText(/not yours to see/)).toBeVisible();
    await expect(page.getByText(privately)).toHaveCount(0);
    const { status } = await ingrid.get(`/process-notes/${address.split('/').at(-1)}`);
    expect(status).toBe(404);
  });
});
