import { CoupleInTherapy } from '@attune/notes/testing';
import type { Json } from '@attune/shared/testing';

describe('the queue of notes to finish', () => {
  let couple: CoupleInTherapy;

  beforeAll(async () => {
    couple = await CoupleInTherapy.start('unfinished');
  });
  afterAll(async () => {
    expect(couple.practice.failures).toEqual([]);
    await couple.stop();
  });

  const queue = async (query = '') => (await couple.as(couple.anna).get(`/notes/unfinished${query}`)).body;

  it('holds my drafts and held sessions without a note, the longest waiting first', async () => {
    const { anna, ben } = couple;
    const late = await couple.session('4 days');
    const red = await couple.session('60 hours');
    const amber = await couple.session('30 hours');
    const due = await couple.session('2 hours');
    await couple.session('10 minutes');
    await couple.session('3 days', 'cancelled');
    await couple.session('-2 days', 'planned');
    await couple.session('5 days', 'held', { caseId: couple.otherCaseId });
    await couple.signed(anna, { sessionId: await couple.session('6 days') });
    await couple.signed(ben, { sessionId: await couple.session('7 days') });
    const draft = (await couple.draft(anna, { sessionId: red })).body.id;
    await couple.draft(ben, { sessionId: amber });
    const free = (await couple.draft(anna)).body.id;

    const { items } = await queue();
    expect(items.map(({ noteId, sessionId, timeliness }: Json) => [noteId, sessionId, timeliness])).toEqual([
      [null, late, 'late'],
      [draft, red, 'red'],
      [null, amber, 'amber'],
      [null, due, 'due'],
      [free, null, 'due'],
    ]);
    expect(items[0].members).toEqual([
      { personId: couple.sam.personId, position: 'A', name: 'Sam' },
      { personId: couple.alex.personId, position: 'B', name: 'Alex' },
    ]);
    expect(JSON.stringify(items)).not.toContain('smiling');

    const first = await queue('?limit=3');
    const second = await queue(`?limit=3&cursor=${first.nextCursor}`);
    expect([...first.items, ...second.items]).toEqual(items);
    expect(second.nextCursor).toBeNull();
  });

  it('is not nagged by cases that one only supervises', async () => {
    expect((await couple.as(couple.sue).get('/notes/unfinished')).body.items).toEqual([]);
  });
});
