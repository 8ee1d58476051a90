import { NotePage } from '../pages/note-page';
import { aCouple } from '../people/couple';
import { expect, test } from '../people/test';

test('Nora has one draft open in two tabs, and loses no word of either', async ({ nora, accessible }) => {
  const couple = await aCouple(nora, ['Edda Falk', 'Finn Gray']);
  const first = new NotePage(nora.page);
  const secondPage = await nora.context.newPage();
  const second = new NotePage(secondPage);

  await test.step('the same draft is open twice', async () => {
    await first.begin(couple.caseId, couple.sessionId);
    await first.type('Focus', 'Money.');
    await expect(first.saved).toBeVisible();
    await expect(nora.page).toHaveURL(/notes\/[0-9a-f-]{36}$/);
    await secondPage.goto(nora.page.url());
    await expect(second.part('Focus')).toHaveValue('Money.');
  });
  await test.step('different parts come together by themselves', async () => {
    await first.type('Plan', 'A budget evening.');
    await expect(first.saved).toBeVisible();
    await second.type('Between them', 'Both laugh about it.');
    await expect(second.saved).toBeVisible();
    await expect(second.part('Plan')).toHaveValue('A budget evening.');
    await first.type('Goals touched', 'Asking plainly.');
    await expect(first.part('Between them')).toHaveValue('Both laugh about it.');
    await expect(first.saved).toBeVisible();
  });
  await test.step('for the same part, she is asked', async () => {
    await second.type('What you did', 'Slowed them down.');
    await expect(second.saved).toBeVisible();
    await first.type('What you did', 'Asked for one sentence each.');
    await expect(nora.page.getByRole('heading', { name: 'This was changed in two places' })).toBeVisible();
    await expect(nora.page.getByText('Slowed them down.')).toBeVisible();
    await expect(nora.page.getByText('Asked for one sentence each.')).toBeVisible();
    await accessible(nora.page);
  });
  await test.step('unless she chooses, both stay', async () => {
    await nora.page.getByRole('button', { name: 'Save and go on' }).click();
    await expect(first.saved).toBeVisible();
    const both = 'Slowed them down.\n\nAsked for one sentence each.';
    await expect(first.part('What you did')).toHaveValue(both);
    await secondPage.reload();
    await expect(second.part('What you did')).toHaveValue(both);
    await expect(second.part('Focus')).toHaveValue('Money.');
    await expect(second.part('Goals touched')).toHaveValue('Asking plainly.');
  });
});
