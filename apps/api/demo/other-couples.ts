import type { CouplePart, NotePart, WeekOf } from './cast';

/** A week in short: satisfaction, understood, stress, effort, space, responsible | guesses of the first three. */
function week(ratings: string): WeekOf | null {
  if (ratings === '-') return null;
  const [own = '', guesses = ''] = ratings.split('|');
  const [satisfaction = 5, understood = 5, stress = 5, effort = 5, space = 5, responsible = 5] = own
    .split(' ')
    .map(Number);
  const [s = 5, u = 5, t = 5] = guesses.split(' ').map(Number);
  return {
    satisfaction,
    understood,
    stress,
    effort,
    space,
    responsible,
    guess: { satisfaction: s, understood: u, stress: t },
  };
}

const weeks = (...pairs: readonly (readonly [string, string])[]) => pairs.map(([a, b]) => ({ a: week(a), b: week(b) }));

const note = (focus: string, between: string, plan: string): NotePart => ({ focus, between, plan });

export const otherCouples: readonly CouplePart[] = [
  {
    key: 'elif-peter',
    therapist: 'nora',
    a: { name: 'Elif Demir', email: 'elif@demo.attune.example' },
    b: { name: 'Peter Novak', email: 'peter@demo.attune.example', invitedOnly: true },
    stage: 'starting',
    screens: ['no_concern', null],
    sessions: [],
    next: { inDays: 0, hour: 16 },
    weeks: [],
  },
  {
    key: 'ruth-daniel',
    therapist: 'nora',
    a: { name: 'Ruth Okafor', email: 'ruth@demo.attune.example' },
    b: { name: 'Daniel Okafor', email: 'daniel@demo.attune.example' },
    stage: 'working',
    screens: ['no_concern', 'past_concern_ended'],
    sessions: [
      {
        weeksAgo: 7,
        note: note('What brings them back after two years.', 'Polite, tired, well rehearsed.', 'Check-in weekly.'),
      },
      { weeksAgo: 6, note: note('Evenings.', 'Each waits for the other to begin.', 'Day debrief, ten minutes each.') },
      {
        weeksAgo: 4,
        note: note(
          'The debrief did not happen.',
          'Both had reasons; neither was surprised.',
          'One smaller step: settle, each alone.',
        ),
      },
      {
        weeksAgo: 2,
        note: note('Same ground again.', 'Stuck, and both can say so now.', 'Review of goals next time.'),
      },
    ],
    next: { inDays: 1, hour: 9 },
    weeks: weeks(
      ['5 4 6 4 5 6|6 5 5', '5 5 5 5 6 4|5 5 5'],
      ['5 4 6 4 5 6|6 5 5', '5 5 6 5 6 4|5 5 5'],
      ['4 4 6 4 5 6|5 5 6', '5 4 5 5 6 4|5 5 5'],
      ['5 4 6 4 5 6|5 5 5', '5 5 5 5 6 4|4 5 6'],
      ['5 4 7 4 5 6|5 4 6', '4 5 6 5 6 4|5 5 6'],
      ['5 4 6 4 5 6|5 5 5', '5 4 5 5 6 4|5 5 5'],
    ),
  },
  {
    key: 'lena-chris',
    therapist: 'tomas',
    a: { name: 'Lena Brandt', email: 'lena@demo.attune.example' },
    b: { name: 'Chris Vogel', email: 'chris@demo.attune.example' },
    stage: 'deciding',
    screens: ['no_concern', 'no_concern'],
    sessions: [
      {
        weeksAgo: 6,
        note: note(
          'One leans out, one leans in.',
          'Lena sits at the edge of the chair.',
          'Separate talks, no homework together.',
        ),
      },
      {
        weeksAgo: 4,
        note: note(
          'What each would have to change, for themselves.',
          'Chris hears “maybe not” for the first time.',
          'Each writes three roads.',
        ),
      },
      {
        weeksAgo: 2,
        note: note(
          'Deciding to part, gently.',
          'Both cried. Neither argued.',
          'Talk about the flat, and whom to tell first.',
        ),
      },
    ],
    next: { inDays: 2, hour: 11 },
    weeks: weeks(
      ['3 3 7 4 4 6|5 5 5', '6 5 5 6 6 4|5 5 5'],
      ['3 3 7 4 5 6|5 5 5', '5 5 6 6 6 4|4 4 6'],
      ['4 5 6 5 6 5|4 5 6', '4 5 6 6 6 5|4 4 6'],
      ['5 6 5 6 7 4|4 5 6', '5 6 6 6 7 5|5 5 5'],
    ),
  },
  {
    key: 'aisha-tom',
    therapist: 'tomas',
    a: { name: 'Aisha Karim', email: 'aisha@demo.attune.example' },
    b: { name: 'Tom Reed', email: 'tom@demo.attune.example' },
    stage: 'working',
    screens: ['concern', 'no_concern'],
    sessions: [
      { weeksAgo: 3, note: note('Intake.', 'Tom answers questions put to Aisha.', 'Individual talks first.') },
      { weeksAgo: 1 },
    ],
    next: { inDays: 0, hour: 10 },
    weeks: [],
  },
  {
    key: 'sofia-paul',
    therapist: 'tomas',
    a: { name: 'Sofia Marin', email: 'sofia@demo.attune.example' },
    b: { name: 'Paul Marin', email: 'paul@demo.attune.example' },
    stage: 'working',
    screens: ['no_concern', 'no_concern'],
    sessions: [
      {
        weeksAgo: 5,
        note: note('Expectations of therapy.', 'Sofia prepared a list. Paul had not seen it.', 'Check-in, both.'),
      },
      {
        weeksAgo: 3,
        note: note(
          'Homework done by one.',
          'Paul finds questions on a screen pointless. Fair point, heard.',
          'Find a form that fits Paul; he chooses.',
        ),
      },
      {
        weeksAgo: 1,
        note: note(
          'Paul’s way.',
          'Walks instead of forms. Sofia is sceptical and willing.',
          'Two walks, no telephones.',
        ),
        absent: 'b',
      },
    ],
    next: { inDays: 3, hour: 15 },
    weeks: weeks(
      ['5 4 6 3 5 7|6 6 4', '-'],
      ['5 4 6 3 5 7|6 6 4', '-'],
      ['6 4 5 3 5 7|6 6 4', '-'],
      ['5 5 5 4 5 7|6 6 5', '-'],
      ['6 5 5 4 5 6|6 6 5', '-'],
    ),
  },
  {
    key: 'grace-noah',
    therapist: 'priya',
    a: { name: 'Grace Lim', email: 'grace@demo.attune.example' },
    b: { name: 'Noah Lim', email: 'noah@demo.attune.example' },
    stage: 'closing',
    screens: ['no_concern', 'no_concern'],
    sessions: [
      { weeksAgo: 8, note: note('After the move.', 'Warm, worn out.', 'One thanks a day.') },
      { weeksAgo: 6, note: note('Thanks landed.', 'Grace reads hers aloud.', 'Go on; add the check-in.') },
      { weeksAgo: 3, note: note('Going well.', 'They bring less and laugh more.', 'Closing talk next.') },
    ],
    next: { inDays: 5, hour: 10 },
    weeks: weeks(
      ['5 5 6 6 6 5|6 6 5', '6 5 6 6 6 5|5 5 6'],
      ['6 6 5 7 6 5|6 6 5', '6 6 5 7 7 5|6 6 5'],
      ['7 7 5 7 7 4|7 7 5', '7 7 5 8 7 5|7 7 5'],
      ['8 8 4 8 8 4|8 8 4', '8 7 4 8 8 4|8 8 4'],
    ),
  },
  {
    key: 'iris-ben',
    therapist: 'priya',
    a: { name: 'Iris Falk', email: 'iris@demo.attune.example' },
    b: { name: 'Ben Falk', email: 'ben@demo.attune.example' },
    stage: 'parting',
    screens: ['no_concern', 'no_concern'],
    sessions: [
      {
        weeksAgo: 4,
        note: note(
          'Parting, with two children.',
          'Careful with each other.',
          'Words for the children, written together.',
        ),
      },
      {
        weeksAgo: 2,
        note: note('The children know.', 'Relief on both sides, grief too.', 'Rhythm of weeks; one adult talk a week.'),
      },
    ],
    next: { inDays: 7, hour: 13 },
    weeks: [],
  },
];
