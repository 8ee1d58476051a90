import type { CouplePart, NotePart, WeekOf } from './cast';

/*
 * Maya carries the emotional work of two; Jonas takes that for calm. Over twelve sessions she hands some of it back,
 * and he learns to look instead of assuming. His guesses show it before his words do.
 */

const maya = {
  satisfaction: [4, 4, 3, 4, 5, 5, 5, 6, 6, 7, 6, 7],
  understood: [2, 3, 2, 3, 4, 4, 5, 5, 6, 6, 7, 7],
  stress: [8, 8, 9, 7, 7, 7, 6, 6, 5, 5, 5, 4],
  effort: [3, 3, 2, 4, 5, 5, 6, 6, 7, 7, 7, 8],
  space: [3, 3, 3, 4, 4, 5, 6, 6, 6, 7, 7, 7],
  responsible: [9, 9, 9, 8, 8, 7, 7, 6, 5, 5, 4, 4],
  guess: {
    satisfaction: [5, 5, 5, 5, 6, 5, 6, 6, 7, 7, 7, 7],
    understood: [5, 5, 5, 5, 6, 6, 6, 7, 7, 7, 7, 8],
    stress: [6, 6, 7, 7, 7, 7, 6, 6, 5, 5, 4, 4],
  },
};

const jonas = {
  satisfaction: [7, 7, 6, 6, 6, 5, 6, 6, 7, 7, 7, 7],
  understood: [6, 6, 6, 5, 6, 6, 6, 7, 7, 7, 7, 8],
  stress: [4, 4, 5, 6, 6, 7, 6, 5, 5, 4, 4, 4],
  effort: [8, 8, 9, 8, 8, 8, 8, 8, 8, 8, 8, 8],
  space: [7, 7, 7, 6, 7, 7, 7, 7, 8, 8, 8, 8],
  responsible: [2, 2, 2, 3, 3, 4, 4, 4, 4, 5, 5, 5],
  guess: {
    satisfaction: [7, 7, 7, 6, 6, 6, 6, 6, 6, 7, 6, 7],
    understood: [6, 6, 6, 6, 6, 5, 5, 6, 6, 6, 7, 7],
    stress: [4, 5, 5, 5, 6, 6, 6, 6, 5, 5, 5, 4],
  },
};

const lines: Readonly<Record<string, string>> = {
  a2: 'I rehearsed how to bring up the holidays for two days and then said nothing.',
  b4: 'I did not know she was that tired. I thought we were fine.',
  a6: 'He asked if I wanted company or quiet. I did not know what to answer.',
  b8: 'Guessing first makes me look at her.',
  a11: 'I let the call to his mother be his. It was hard and then it was nice.',
};

function week(of: typeof maya, at: number, who: 'a' | 'b'): WeekOf {
  const pick = (series: readonly number[]) => series[at] ?? 5;
  const line = lines[`${who}${at}`];
  return {
    satisfaction: pick(of.satisfaction),
    understood: pick(of.understood),
    stress: pick(of.stress),
    effort: pick(of.effort),
    space: pick(of.space),
    responsible: pick(of.responsible),
    guess: {
      satisfaction: pick(of.guess.satisfaction),
      understood: pick(of.guess.understood),
      stress: pick(of.guess.stress),
    },
    ...(line ? { line } : {}),
  };
}

const notes: readonly NotePart[] = [
  {
    focus: 'First joint session. What each hopes for, how the practice works, agreements read and signed.',
    between:
      'Maya speaks for both and looks to Jonas after each sentence. He nods and adds little. When he does speak she leans in and then finishes his thought.',
    plan: 'Private talks with each next week. Weekly check-in explained, answers open in session.',
    a: {
      account: 'Feels like the manager of two people’s feelings. Wants to stop asking and still be met.',
      observed: 'Quick, careful, smiles when it hurts.',
    },
    b: {
      account: 'Came because Maya asked. Says things are good apart from the tension lately.',
      observed: 'Friendly, slow to answer, startled when Maya cried.',
    },
  },
  {
    focus: 'The week as each saw it; the blind guesses opened together for the first time.',
    between:
      'Jonas guessed 7 for her satisfaction, she had written 4. Long silence. He asked “since when”, which moved her more than an apology would have.',
    interventions: 'Slowed the moment down; asked him to stay with the question.',
    plan: 'Check-in again. Maya: one thing a day she would have done for Jonas and leaves with him.',
  },
  {
    focus: 'Holidays with his family.',
    between: 'She hints, he does not hear, she withdraws, he jokes. Named it together as the loop they call “the fog”.',
    plan: 'Draw the fog on paper, both keep a copy.',
    a: { account: 'Says she tests him and hates that she does.', observed: 'Ashamed, then relieved when named.' },
    b: { account: 'Thought a quiet evening meant a good evening.', observed: 'Took notes for the first time.' },
  },
  {
    focus: 'Maya’s own part: whose job is it.',
    between: 'She listed eleven things she does to keep his mood even. He had asked for two of them.',
    interventions: 'Whose-job list in session; chose one to hand back: the calls to his mother.',
    plan: 'Maya: whose job is it, weekly. Jonas: makes-sense replies, one a day.',
  },
  {
    focus: 'First week of handing back.',
    between:
      'The call was forgotten, then made late. Maya did not repair it. Both found this harder than expected and said so.',
    plan: 'Go on. Space first, then ask: agreed on fifteen minutes and the words “company or quiet”.',
  },
  {
    focus: 'Jonas’ week was hard at work; the roles turned for once.',
    between: 'He was stressed and she wanted to jump in. She waited, he came after twenty minutes and told her.',
    plan: 'Keep the fifteen minutes. Check-in.',
    b: { account: 'Waiting gave him time to notice what he felt.', observed: 'Tears, briefly; let her see them.' },
  },
  {
    focus: 'One clear ask in a calm hour.',
    between: 'Maya asked for Thursday evenings without telephones. He made a counter-offer and kept it.',
    plan: 'Second ask, this time from Jonas.',
  },
  {
    focus: 'Guesses again: his error is down to a point or less three weeks running.',
    between: 'He says he looks at her hands now. She laughed and hid them.',
    plan: 'Read-me game once a week, as a habit.',
  },
  {
    focus: 'A setback after a family dinner.',
    between: 'She over-functioned for a whole weekend and crashed. He noticed on Sunday and said it first.',
    plan: 'Repair talk held at home, reported next time. Kind to me, for Maya.',
  },
  {
    focus: 'What changed and what did not.',
    between: 'She asks less and gets more. He initiates one of three repairs, by both their counts.',
    plan: 'Sessions every second week from next month if this holds.',
  },
  {
    focus: 'Children: the question they had put away.',
    between: 'They stayed in turns for half an hour without me. No solution, and no fog.',
    plan: 'Each writes their own view; swap before next time.',
  },
  {
    focus: 'Their own views read to each other.',
    between: 'Different wishes, spoken kindly. Jonas guessed three of her four reasons.',
    plan: 'Time to let it settle. Weekly check-in goes on.',
    a: { account: 'Less alone with it, even without an answer.', observed: 'Slower speech, long breaths.' },
    b: { account: 'Afraid of disappointing her and able to say it.', observed: 'Looked at her before answering.' },
  },
];

export const mainCouple: CouplePart = {
  key: 'maya-jonas',
  therapist: 'nora',
  a: { name: 'Maya Lorenz', email: 'maya@demo.attune.example' },
  b: { name: 'Jonas Adler', email: 'jonas@demo.attune.example' },
  stage: 'working',
  screens: ['no_concern', 'no_concern'],
  sessions: notes.map((note, at) => ({
    weeksAgo: notes.length - at,
    ...(at === notes.length - 1 ? { draft: note } : { note }),
  })),
  next: { inDays: 0, hour: 14 },
  weeks: notes.map((_, at) => ({ a: week(maya, at, 'a'), b: week(jonas, at, 'b') })),
};
