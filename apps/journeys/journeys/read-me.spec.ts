import { ExercisePage } from '../pages/exercise-page';
import { HomeworkPage } from '../pages/homework-page';
import { aCouple } from '../people/couple';
import { expect, type Person, test } from '../people/test';

const why = 'Looking beats assuming: first yourself, then a guess about the other.';

interface Round {
  me: readonly [number, number, number];
  word: readonly [family: string, word: string];
  guess: readonly [number, number, number];
  guessWord: readonly [family: string, word: string];
  clue: string;
}

const grace: Round = {
  me: [7, 5, 3],
  word: ['Sadness', 'Lonely'],
  guess: [2, 8, 6],
  guessWord: ['Calm and interest', 'Calm'],
  clue: 'He hummed while cooking.',
};
const hugo: Round = {
  me: [4, 6, 6],
  word: ['Fear', 'Worried'],
  guess: [6, 4, 3],
  guessWord: ['Sadness', 'Lonely'],
  clue: 'She looked out of the window.',
};

/** Goes through the game on a phone, one step a screen. At most three taps answer a step. */
async function play({ page }: Person, round: Round, eachStep: () => Promise<void>): Promise<void> {
  const exercise = new ExercisePage(page);
  const answered = async (questions: number) => {
    await expect(exercise.readers).toHaveCount(questions);
    expect(exercise.taps).toBeLessThanOrEqual(3);
    await eachStep();
    await exercise.next();
  };
  await expect(exercise.step('You, right now')).toBeVisible();
  await exercise.rate('How stressed are you?', round.me[0]);
  await exercise.rate('How close do you feel to your partner?', round.me[1]);
  await exercise.rate('How much energy do you have?', round.me[2]);
  await answered(3);
  await exercise.feel('How do you feel?', ...round.word);
  await answered(1);
  await exercise.rate('How stressed is your partner?', round.guess[0]);
  await exercise.rate('How close does your partner feel to you?', round.guess[1]);
  await exercise.rate('How much energy does your partner have?', round.guess[2]);
  await answered(3);
  await exercise.feel('How does your partner feel?', ...round.guessWord);
  await exercise.write('What was your clue?', round.clue);
  await answered(2);
  await exercise.rate('How much did your partner try to read you today?', 8);
  await expect(page.getByText('Who sees this: Only you and your care team')).toBeVisible();
  await answered(1);
  await expect(exercise.step('When the answers open')).toBeVisible();
  await exercise.next();
  await expect(exercise.step('Your answers')).toBeVisible();
  await eachStep();
  await exercise.handIn();
  await expect(exercise.handedIn).toBeVisible();
}

test('A couple plays the read-me game, and the answers open when both are in', async ({ nora, guest, accessible }) => {
  const couple = await aCouple(nora, ['Grace Kim', 'Hugo Lenz']);
  const herPhone = await guest(couple.a, 'phone');
  const hisPhone = await guest(couple.b, 'phone');
  let assignmentId = '';

  await test.step('Nora assigns it to both: why, when, and who sees what', async () => {
    const homework = new HomeworkPage(nora.page);
    await homework.choose(couple.caseId, 'Read me');
    await expect(homework.form).toBeVisible();
    await accessible(nora.page);
    await homework.assign({ why, reveal: /^When both have handed in/ });
    await expect(nora.page).toHaveURL(`/cases/${couple.caseId}/homework`);
    await expect(nora.page.getByText('Read me').first()).toBeVisible();
    await accessible(nora.page);
  });
  await test.step('Grace finds it on her phone, with its purpose and its readers', async () => {
    const { page } = herPhone;
    await page.goto('/home');
    await expect(page.getByText(why)).toBeVisible();
    await accessible(page);
    await new ExercisePage(page).openFromHome('Read me');
    await expect(page.getByText('Nora Feld, who asks you for this')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Who will read your answers' })).toBeVisible();
    await expect(page.getByText('Your care team, and Hugo Lenz once you have both handed in').first()).toBeVisible();
    await accessible(page);
    assignmentId = /exercise\/([0-9a-f-]{36})/.exec(page.url())?.[1] ?? '';
  });
  const paths = [`/assignments/${assignmentId}`, '/home', '/me/progress'];
  const seenBefore = await Promise.all(paths.map((path) => hisPhone.get(path)));

  await test.step('she does it step by step', async () => {
    await new ExercisePage(herPhone.page).begin();
    await play(herPhone, grace, () => accessible(herPhone.page));
    await accessible(herPhone.page);
    await expect(herPhone.page.getByRole('link', { name: 'See both answers' })).toHaveCount(0);
  });
  await test.step('Hugo’s phone is told exactly what it was told before she began', async () => {
    expect(await Promise.all(paths.map((path) => hisPhone.get(path)))).toEqual(seenBefore);
    await hisPhone.page.goto(`/exercise/${assignmentId}/answers`);
    await expect(hisPhone.page.getByText('Nothing is open here')).toBeVisible();
    await expect(hisPhone.page.getByText(grace.clue)).toHaveCount(0);
  });
  await test.step('Hugo does it, too', async () => {
    const exercise = new ExercisePage(hisPhone.page);
    await exercise.openFromHome('Read me');
    await exercise.begin();
    await play(hisPhone, hugo, async () => undefined);
  });
  await test.step('now both see both answers, and what stays private does', async () => {
    await hisPhone.page.getByRole('link', { name: 'See both answers' }).tap();
    await herPhone.page.goto('/home');
    await herPhone.page
      .getByRole('region', { name: 'To look at together' })
      .getByRole('link', { name: /Read me/ })
      .tap();
    for (const [phone, theirs] of [
      [hisPhone, grace],
      [herPhone, hugo],
    ] as const) {
      const { page } = phone;
      await expect(page.getByRole('region', { name: 'How stressed are you?' })).toContainText(String(theirs.me[0]));
      await expect(page.getByRole('region', { name: 'How do you feel?' })).toContainText(theirs.word[1]);
      await expect(page.getByText(theirs.clue)).toBeVisible();
      await expect(page.getByText('How much did your partner try to read you today?')).toHaveCount(0);
    }
    await accessible(herPhone.page);
  });
});
