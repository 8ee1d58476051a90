import fc from 'fast-check';
import { Reveal } from '@attune/homework/contract';
import { answersTo } from './arbitrary-answers';
import { everyField } from './every-field';
import { type GivenResponse, openedAt, openInSession, readersOf, type Run, visibleAnswers } from './reveal';

const evening = '2026-03-01T20:00:00Z';
const night = '2026-03-01T23:30:00+01:00';
const session = '2026-03-04T09:00:00Z';

function aResponse(given: Partial<GivenResponse>): GivenResponse {
  const answers = { mood: 6, line: 'mine' };
  return { personId: 'sam', state: 'submitted', completion: 'done', submittedAt: evening, answers, ...given };
}
const sam = aResponse({});
const alex = aResponse({ personId: 'alex', submittedAt: night, answers: { mood: 3, line: 'theirs' } });
const draft = { state: 'draft', completion: null, submittedAt: null } as const;

function aRun(given: Partial<Run>): Run {
  return {
    reveal: 'both_submitted',
    memberIds: ['sam', 'alex'],
    openedInSessionAt: null,
    heldSince: null,
    responses: [sam, alex],
    ...given,
  };
}

describe('openedAt', () => {
  const inSession = { reveal: 'in_session', openedInSessionAt: session } as const;
  it.each<[string, Partial<Run>, string | null]>([
    ['opens when the second hands in', {}, night],
    ['stays closed with one', { responses: [sam] }, null],
    ['stays closed with a draft', { responses: [sam, { ...alex, ...draft }] }, null],
    ['stays closed when one stopped midway', { responses: [sam, { ...alex, completion: 'stopped' }] }, null],
    ['opens when one did it in part', { responses: [sam, { ...alex, completion: 'partly' }] }, night],
    ['never opens to a partner who was not asked', { memberIds: ['sam'], responses: [sam] }, null],
    ['never opens under never', { reveal: 'never', openedInSessionAt: session }, null],
    ['waits for the session', { reveal: 'in_session' }, null],
    ['opens in the session', inSession, session],
    ['waits in the session for the one who is missing', { ...inSession, responses: [sam] }, null],
    ['opens one person’s answers in the session', { ...inSession, memberIds: ['sam'], responses: [sam] }, session],
    [
      'opens when the last hands in after the session',
      { ...inSession, openedInSessionAt: '2026-03-01T21:00:00Z' },
      night,
    ],
    ['keeps a promise of never', { responses: [{ ...sam, promised: 'never' }, alex] }, null],
    ['keeps a promise of the session', { responses: [sam, { ...alex, promised: 'in_session' }] }, null],
    [
      'narrows what was promised',
      { reveal: 'in_session', responses: [{ ...sam, promised: 'both_submitted' }, alex] },
      null,
    ],
    ['is held by a concern', { heldSince: '2026-03-01T22:00:00Z' }, null],
    ['is held at the very moment', { heldSince: '2026-03-01T22:30:00Z' }, null],
    ['stays open when the concern came later', { heldSince: session }, night],
    ['needs somebody who was asked', { memberIds: [], responses: [] }, null],
    ['counts nobody twice', { memberIds: ['sam', 'sam'], responses: [sam] }, null],
  ])('%s', (_says, given, moment) => {
    expect(openedAt(aRun(given))).toBe(moment);
  });
});

describe('visibleAnswers', () => {
  const asSam = { kind: 'member', personId: 'sam' } as const;
  const own = { personId: 'sam', answers: sam.answers };

  it('shows a partner, once open, the answers that follow the reveal rule and no other', () => {
    expect(visibleAnswers(everyField, aRun({}), asSam)).toEqual([own, { personId: 'alex', answers: { mood: 3 } }]);
  });

  it('shows no trace of the other partner before', () => {
    expect(visibleAnswers(everyField, aRun({ responses: [{ ...sam, ...draft }, alex] }), asSam)).toEqual([own]);
    expect(visibleAnswers(everyField, aRun({ reveal: 'never' }), asSam)).toEqual([own]);
    expect(visibleAnswers(everyField, aRun({ responses: [alex] }), asSam)).toEqual([]);
  });

  it('shows the care team what was handed in, private answers too, and no draft', () => {
    const run = aRun({ reveal: 'never', responses: [{ ...sam, ...draft }, alex] });
    expect(visibleAnswers(everyField, run, { kind: 'care_team' })).toEqual([
      { personId: 'alex', answers: alex.answers },
    ]);
  });

  it('keeps a draft closed that somebody began who was not asked', () => {
    const opened = { reveal: 'in_session', openedInSessionAt: session, memberIds: ['sam'] } as const;
    expect(visibleAnswers(everyField, aRun({ ...opened, responses: [sam, { ...alex, ...draft }] }), asSam)).toEqual([
      own,
    ]);
  });

  it('drops answers to questions that the exercise does not ask', () => {
    const run = aRun({ responses: [sam, { ...alex, answers: { mood: 3, 'from-an-older-version': 9 } }] });
    expect(visibleAnswers(everyField, run, asSam)[1]?.answers).toEqual({ mood: 3 });
  });

  const moment = fc.option(
    fc
      .date({ noInvalidDate: true, min: new Date('2026-01-01'), max: new Date('2026-12-31') })
      .map((date) => date.toISOString()),
  );
  const response = (personId: string) =>
    fc
      .record({
        answers: answersTo(everyField),
        submittedAt: moment,
        completion: fc.constantFrom('done', 'partly', 'differently', 'stopped' as const),
        promised: fc.option(fc.constantFrom(...Reveal.options), { nil: undefined, freq: 1 }),
      })
      .map(({ submittedAt, completion, ...given }): GivenResponse => {
        const done = submittedAt !== null;
        return {
          personId,
          ...given,
          submittedAt,
          state: done ? 'submitted' : 'draft',
          completion: done ? completion : null,
        };
      });
  const run: fc.Arbitrary<Run> = fc.record({
    reveal: fc.constantFrom(...Reveal.options),
    memberIds: fc.oneof({ weight: 3, arbitrary: fc.constant(['sam', 'alex']) }, fc.subarray(['sam', 'alex'])),
    openedInSessionAt: moment,
    heldSince: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, moment),
    responses: fc
      .tuple(
        fc.oneof({ weight: 3, arbitrary: fc.constant([0, 1]) }, fc.subarray([0, 1])),
        response('sam'),
        response('alex'),
      )
      .map(([who, ...all]) => who.flatMap((nth) => all[nth] ?? [])),
  });

  it('looks the same whatever the other wrote, while the run is closed', () => {
    fc.assert(
      fc.property(run, response('alex'), (one, anything) => {
        const world = (responses: GivenResponse[]) => ({ ...one, responses });
        const mine = one.responses.filter(({ personId }) => personId === 'sam');
        const other = world([...mine, anything]);
        for (const closed of [one, other].filter((each) => openedAt(each) === null))
          expect(visibleAnswers(everyField, closed, asSam)).toEqual(visibleAnswers(everyField, world(mine), asSam));
      }),
    );
  });

  it('looks the same whatever the other wrote to private questions, also when open', () => {
    fc.assert(
      fc.property(run, answersTo(everyField), (one, anything) => {
        fc.pre(openedAt(one) !== null);
        const rewritten = one.responses.map((each) => {
          if (each.personId === 'sam') return each;
          const kept = Object.entries(each.answers).filter(
            ([key]) => readersOf(fieldOf(key), 'both_submitted') !== 'care_team',
          );
          const hidden = Object.entries(anything).filter(
            ([key]) => readersOf(fieldOf(key), 'both_submitted') === 'care_team',
          );
          return { ...each, answers: Object.fromEntries([...hidden, ...kept]) };
        });
        expect(visibleAnswers(everyField, { ...one, responses: rewritten }, asSam)).toEqual(
          visibleAnswers(everyField, one, asSam),
        );
      }),
    );
  });

  it('opens for both or for neither', () => {
    fc.assert(
      fc.property(run, (one) => {
        const seen = (personId: string) =>
          visibleAnswers(everyField, one, { kind: 'member', personId }).some((each) => each.personId !== personId);
        fc.pre(one.memberIds.length === 2);
        expect(seen('sam')).toBe(seen('alex'));
      }),
    );
  });

  it('never opens more because of a hold, or because one was promised less', () => {
    fc.assert(
      fc.property(run, fc.constantFrom(...Reveal.options), (one, promised) => {
        fc.pre(openedAt(one) === null);
        const narrowed = one.responses.map((each) => (each.promised ? each : { ...each, promised }));
        expect(openedAt({ ...one, responses: narrowed })).toBeNull();
        if (one.heldSince === null) expect(openedAt({ ...one, heldSince: evening })).toBeNull();
      }),
    );
  });
});

describe('readersOf', () => {
  it.each([
    ['private', 'both_submitted', 'care_team'],
    ['private', 'in_session', 'care_team'],
    ['reveal', 'never', 'care_team'],
    ['reveal', 'both_submitted', 'partner_when_both'],
    ['reveal', 'in_session', 'partner_in_session'],
  ] as const)('%s under %s: %s', (audience, reveal, readers) => {
    expect(readersOf({ audience }, reveal)).toBe(readers);
  });
});

describe('openInSession', () => {
  it.each<[Partial<Run>, ReturnType<typeof openInSession>]>([
    [{ reveal: 'in_session' }, 'may'],
    [{ reveal: 'in_session', responses: [sam] }, { refused: 'not-all-in' }],
    [{ reveal: 'in_session', heldSince: night }, { refused: 'held' }],
    [{ reveal: 'in_session', openedInSessionAt: session }, { refused: 'already-open' }],
    [{ reveal: 'in_session', responses: [{ ...sam, promised: 'never' }, alex] }, { refused: 'other-rule' }],
    [{ reveal: 'both_submitted' }, { refused: 'other-rule' }],
    [{ reveal: 'never' }, { refused: 'other-rule' }],
  ])('%#', (given, answer) => {
    expect(openInSession(aRun(given))).toEqual(answer);
  });
});

function fieldOf(key: string) {
  const field = everyField.steps.flatMap(({ fields }) => fields).find((each) => each.key === key);
  if (!field) throw new Error(`No question ${key}`);
  return field;
}
