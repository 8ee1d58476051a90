import { CasePage } from '../pages/case-page';
import { ExercisePage } from '../pages/exercise-page';
import { ProgressPage } from '../pages/progress-page';
import { give } from '../people/couple';
import { expect, type Person, test } from '../people/test';

interface Series {
  measure: string;
  label: string;
  personId: string;
  points: { at: string; value: number }[];
}
interface Progress {
  members: { personId: string; name: string }[];
  series: Series[];
}

/** A weekly check-in on the phone, with one number that is easy to find again. */
async function checkIn({ page }: Person, assignmentId: string, content: number): Promise<void> {
  const exercise = new ExercisePage(page);
  await exercise.open(assignmentId);
  await exercise.begin();
  await exercise.next();
  await exercise.rate('How content were you with the two of you?', content);
  await exercise.rate('How understood did you feel by your partner?', 8);
  await exercise.rate('How much stress did you carry, from anywhere?', 3);
  await exercise.next();
  await exercise.rate('How much did your partner try to understand you?', 8);
  await exercise.next();
  await exercise.rate('How content was your partner with the two of you?', 7);
  await exercise.next();
  await exercise.next();
  await exercise.handIn();
  await expect(exercise.handedIn).toBeVisible();
}

test('Maya and Jonas hand in a check-in, and the line moves', async ({ nora, maya, jonas, accessible }) => {
  const progress = new ProgressPage(nora.page);
  const open = new CasePage(nora.page);
  const asTold = async () => (await nora.get(`/cases/${open.id}/progress`)).body as Progress;
  let before: Progress;
  let assignmentId = '';

  await test.step('Nora looks at where they stand', async () => {
    await open.open(/Maya.*Jonas/s);
    await progress.open(open.id);
    before = await asTold();
    await accessible(nora.page);
  });
  await test.step('she asks once more how they are, before the session', async () => {
    assignmentId = await give(nora, open.id, {
      exerciseId: 'weekly-check-in',
      members: before.members.map(({ personId }) => personId),
      why: 'How was it since we last met?',
      reveal: 'in_session',
    });
  });
  await test.step('both check in on their phones', async () => {
    await checkIn(maya, assignmentId, 9);
    await checkIn(jonas, assignmentId, 8);
    await accessible(jonas.page);
  });
  await test.step('every line that was rated has one more point', async () => {
    const now = await asTold();
    for (const series of now.series.filter(({ measure }) =>
      ['satisfaction', 'felt-understood', 'stress'].includes(measure),
    )) {
      const earlier = before.series.find(
        ({ measure, personId }) => measure === series.measure && personId === series.personId,
      );
      expect(series.points.length).toBe((earlier?.points.length ?? 0) + 1);
    }
  });
  await test.step('the page shows it, and its table holds the numbers of the API and no others', async () => {
    const now = await asTold();
    await progress.open(open.id);
    for (const label of new Set(now.series.map((series) => series.label))) {
      await progress.choose(label);
      await progress.showAsTable(label);
      for (const { personId, points } of now.series.filter((series) => series.label === label)) {
        const { name } = now.members.find((member) => member.personId === personId) ?? { name: '' };
        const told = [...points].sort((one, other) => one.at.localeCompare(other.at)).map(({ value }) => value);
        expect(await progress.numbersOf(name), `${label}, ${name}`).toEqual(told);
      }
    }
    await accessible(nora.page);
  });
  await test.step('Maya sees her own line and not his', async () => {
    await maya.page.goto('/my-progress');
    await expect(maya.page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(maya.page.getByText('Jonas')).toHaveCount(0);
    await accessible(maya.page);
  });
});
