import { alex, anAssignment, aResponse, sam } from './an-assignment';
import { mayOpen, missWords, runsOf } from './answer-rows';

const ofSam = aResponse(sam, { answers: { satisfaction: 4, 'guess-satisfaction': 8, 'to-therapist': 'I am tired.' } });
const ofAlex = aResponse(alex, { answers: { satisfaction: 6, 'guess-satisfaction': 4 } });
const firstRun = (assignment = anAssignment({ responses: [ofSam, ofAlex] })) => {
  const run = runsOf(assignment).find(({ occurrence }) => occurrence === 1);
  if (!run) throw new Error('There is no first run');
  return run;
};

describe('runsOf', () => {
  it('shows the latest time first, the one that is asked for now included', () => {
    const runs = runsOf(anAssignment({ responses: [ofSam, ofAlex] }));
    expect(runs.map(({ occurrence }) => occurrence)).toEqual([2, 1]);
    expect(runs[1]?.days).toEqual({ from: '2026-11-09', to: '2026-11-15' });
    expect(runs[0]?.rows).toEqual([]);
  });

  it('puts the answers of both side by side and leaves out what nobody answered', () => {
    const rows = firstRun().rows.map(({ field, answers }) => [field.key, ...answers.map(({ words }) => words)]);
    expect(rows).toEqual([
      ['satisfaction', '4 of 10', '6 of 10'],
      ['guess-satisfaction', '8 of 10', '4 of 10'],
      ['to-therapist', 'I am tired.', ''],
    ]);
  });

  it('compares a guess with what the other one answered', () => {
    const guesses = firstRun().rows.find(({ field }) => field.key === 'guess-satisfaction');
    expect(guesses?.answers.map(({ miss }) => miss)).toEqual([2, 0]);
    expect([missWords(2), missWords(-1), missWords(0)]).toEqual([
      '2 above the answer',
      '1 below the answer',
      'on the point',
    ]);
  });

  it('tells who may see each answer', () => {
    expect(firstRun().rows.map(({ readers }) => readers)).toEqual([
      'partner_in_session',
      'partner_in_session',
      'care_team',
    ]);
  });

  it('has nobody to compare with while the other one has not handed in', () => {
    const run = firstRun(anAssignment({ responses: [ofSam] }));
    expect(run.responses.map(({ response }) => response?.personId ?? null)).toEqual([sam, null]);
    expect(run.rows.flatMap(({ answers }) => answers.map(({ miss }) => miss))).toEqual(Array(6).fill(null));
  });
});

describe('mayOpen', () => {
  const assignment = anAssignment({ responses: [ofSam, ofAlex] });

  it('is for the rule "in a session", with everybody in and nothing open', () => {
    expect(mayOpen(assignment, firstRun())).toBe(true);
    expect(mayOpen({ ...assignment, reveal: 'both_submitted' }, firstRun())).toBe(false);
    expect(mayOpen(assignment, firstRun(anAssignment({ responses: [ofSam] })))).toBe(false);
    const opened = anAssignment({ responses: [ofSam, { ...ofAlex, open: true }] });
    expect(mayOpen(assignment, firstRun(opened))).toBe(false);
  });

  it('waits while somebody stopped midway', () => {
    const stopped = anAssignment({ responses: [ofSam, { ...ofAlex, completion: 'stopped' }] });
    expect(mayOpen(assignment, firstRun(stopped))).toBe(false);
  });
});
