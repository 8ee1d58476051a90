import { randomUUID } from 'node:crypto';
import type { Backdating } from './backdating';
import type { Player, Storyteller } from './storyteller';
import type { ToldCase } from './tell-couple';
import { dayFromNow, hourOf } from './when';

/** What Maya and Jonas practise beside the check-in: each their own part, and the guessing game together. */
export async function tellMainHomework(story: Storyteller, dates: Backdating, told: ToldCase): Promise<void> {
  const give = (
    exerciseId: string,
    people: Player[],
    why: string,
    from: number,
    to: number,
    reveal: string,
    repeat = 'once',
  ) =>
    story.post<{ id: string }>(told.therapist, `/cases/${told.id}/assignments`, {
      exerciseId,
      members: people.map(({ id }) => id),
      why,
      startsOn: dayFromNow(from),
      dueOn: dayFromNow(to),
      repeat,
      reveal,
      sessionId: null,
    });
  const answer = async (person: Player, assignmentId: string, occurrence: number, answers: object, day: number) => {
    const id = randomUUID();
    await story.post(person, `/assignments/${assignmentId}/responses`, { id, occurrence, answers: {} });
    await story.post(person, `/responses/${id}/submit`, { answers, completion: 'done' });
    await dates.response(id, hourOf(day, 20, 40));
  };

  const job = await give(
    'whose-job',
    [told.a],
    'You listed eleven things you do for two. Choose one that is not yours and see what happens when you leave it.',
    -56,
    -29,
    'never',
    'weekly',
  );
  await dates.of('assignment', job.id, { created_at: hourOf(-56, 16) });
  const guilt = [8, 7, 5, 4];
  const relief = [2, 4, 5, 7];
  for (const week of [0, 1, 2, 3]) {
    await answer(
      told.a,
      job.id,
      week + 1,
      {
        list: 'Calls to his mother, presents, the doctor’s dates, his mood on Sundays.',
        'not-asked': 8 - week,
        item: 'Calls to his mother',
        sentence: 'From this week the calls to your mother are yours.',
        told: true,
        guilt: guilt[week] ?? 5,
        relief: relief[week] ?? 5,
        energy: 4 + week,
        'picked-up': week > 0,
      },
      -56 + week * 7 + 5,
    );
  }

  await story.post(told.therapist, `/assignments/${job.id}/reviewed`, {});

  const game = await give(
    'read-me',
    [told.a, told.b],
    'Three minutes, once a week: first yourself, then a guess about the other. Looking beats assuming.',
    -28,
    13,
    'both_submitted',
    'weekly',
  );
  await dates.of('assignment', game.id, { created_at: hourOf(-28, 16) });
  for (const [occurrence, a, b] of rounds) {
    await answer(told.a, game.id, occurrence, a, -32 + occurrence * 7);
    await answer(told.b, game.id, occurrence, b, -32 + occurrence * 7);
  }
  await story.post(told.therapist, `/assignments/${game.id}/reviewed`, {});
  // Jonas was quick today; Maya sees nothing of it.
  await answer(told.b, game.id, 5, reading([4, 7, 6, 'calm'], [4, 7, 5, 'steady'], 'She hummed while cooking.', 7), 0);

  await give(
    'kind-to-me',
    [told.a],
    'After the weekend you were hard on yourself. Two minutes, when you notice it.',
    -2,
    12,
    'never',
  );
}

type Reading = [number, number, number, string];

function reading(own: Reading, guess: Reading, clue: string, effort: number) {
  return {
    stress: own[0],
    closeness: own[1],
    energy: own[2],
    word: own[3],
    'guess-stress': guess[0],
    'guess-closeness': guess[1],
    'guess-energy': guess[2],
    'guess-word': guess[3],
    clue,
    'felt-effort': effort,
  };
}

const rounds: readonly (readonly [number, object, object])[] = [
  [
    1,
    reading([7, 4, 3, 'drained'], [5, 6, 6, 'calm'], 'He was quiet at dinner.', 4),
    reading([5, 6, 5, 'content'], [4, 6, 6, 'content'], 'She said she was fine.', 7),
  ],
  [
    2,
    reading([6, 5, 4, 'worried'], [5, 6, 5, 'steady'], 'He looked at his telephone a lot.', 5),
    reading([6, 5, 4, 'restless'], [6, 5, 5, 'worried'], 'Her shoulders were up.', 7),
  ],
  [
    3,
    reading([5, 6, 5, 'hopeful'], [4, 7, 6, 'content'], 'He whistled.', 7),
    reading([4, 7, 6, 'content'], [5, 6, 5, 'hopeful'], 'She asked about Thursday.', 8),
  ],
  [
    4,
    reading([4, 7, 6, 'grateful'], [4, 7, 6, 'content'], 'He came to the kitchen by himself.', 8),
    reading([4, 7, 6, 'content'], [4, 7, 6, 'grateful'], 'She took my hand first.', 8),
  ],
];
