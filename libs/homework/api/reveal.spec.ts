import type { Completion, Reveal } from '@attune/homework/contract';
import { aCouple, checkIn, given, handedIn, type Couple } from '@attune/homework/testing';
import { PracticeUnderTest, type Json, type TestPerson } from '@attune/shared/testing';

describe('what partners see of each other', () => {
  let practice: PracticeUnderTest;
  let couple: Couple;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('reveal');
    couple = await aCouple(practice);
  });
  afterEach(() => expect(practice.failures).toEqual([]));
  afterAll(() => practice.stop());

  const seenBy = async (person: TestPerson, id: string): Promise<string[]> => {
    const { body } = await practice.as(person).get(`/assignments/${id}`);
    return body.responses.map((response: Json) => (response.personId === person.personId ? 'own' : 'other')).sort();
  };

  interface Case {
    reveal: Reveal;
    sam: Completion | 'draft' | 'nothing';
    alex: Completion | 'draft' | 'nothing';
    therapist?: 'opens' | 'may not open';
    sees: [string[], string[]];
  }

  const both: [string[], string[]] = [
    ['other', 'own'],
    ['other', 'own'],
  ];
  const own: [string[], string[]] = [['own'], ['own']];

  it.each<Case>([
    { reveal: 'both_submitted', sam: 'done', alex: 'done', sees: both },
    { reveal: 'both_submitted', sam: 'partly', alex: 'differently', sees: both },
    { reveal: 'both_submitted', sam: 'stopped', alex: 'done', sees: own },
    { reveal: 'both_submitted', sam: 'done', alex: 'stopped', sees: own },
    { reveal: 'both_submitted', sam: 'done', alex: 'draft', sees: own },
    { reveal: 'both_submitted', sam: 'done', alex: 'nothing', sees: [['own'], []] },
    { reveal: 'both_submitted', sam: 'done', alex: 'done', therapist: 'opens', sees: both },
    { reveal: 'both_submitted', sam: 'done', alex: 'draft', therapist: 'may not open', sees: own },
    { reveal: 'in_session', sam: 'done', alex: 'done', sees: own },
    { reveal: 'in_session', sam: 'done', alex: 'done', therapist: 'opens', sees: both },
    { reveal: 'in_session', sam: 'done', alex: 'draft', therapist: 'may not open', sees: own },
    { reveal: 'in_session', sam: 'done', alex: 'stopped', therapist: 'may not open', sees: own },
    { reveal: 'in_session', sam: 'nothing', alex: 'nothing', therapist: 'may not open', sees: [[], []] },
    { reveal: 'never', sam: 'done', alex: 'done', sees: own },
    { reveal: 'never', sam: 'done', alex: 'done', therapist: 'may not open', sees: own },
  ])('$reveal: Sam $sam, Alex $alex, therapist $therapist', async ({ reveal, sam, alex, therapist, sees }) => {
    const id = await given(practice, couple, { reveal });
    await act(couple.sam, id, sam);
    await act(couple.alex, id, alex);
    if (therapist) {
      const opened = await practice.as(couple.anna).post(`/assignments/${id}/open`);
      expect(opened.status).toBe(therapist === 'opens' ? 200 : 409);
      if (therapist === 'opens') {
        expect((await practice.as(couple.anna).post(`/assignments/${id}/open`, { occurrence: 1 })).status).toBe(200);
      }
    }
    expect([await seenBy(couple.sam, id), await seenBy(couple.alex, id)]).toEqual(sees);
    const open = (await practice.as(couple.sam).get('/home')).body.practice.find(
      ({ assignmentId }: Json) => assignmentId === id,
    ).open;
    expect(open).toBe(sees[0].includes('other'));
  });

  const act = async (person: TestPerson, id: string, what: Case['sam']): Promise<void> => {
    if (what === 'nothing') return;
    if (what !== 'draft') {
      await handedIn(practice, person, id, { ...checkIn(5, 5, 5), 'own-space': 3 }, { completion: what });
      return;
    }
    const begun = await practice
      .as(person)
      .post(`/assignments/${id}/responses`, { id: crypto.randomUUID(), occurrence: 1, answers: checkIn(1, 1, 1) });
    expect(begun.status).toBe(201);
  };

  it('keeps each time of a repeated assignment to itself', async () => {
    const id = await given(practice, couple, { days: 8 });
    await handedIn(practice, couple.sam, id, checkIn(1, 1, 1), { occurrence: 1 });
    await handedIn(practice, couple.alex, id, checkIn(2, 2, 2), { occurrence: 2 });
    expect([await seenBy(couple.sam, id), await seenBy(couple.alex, id)]).toEqual(own);
  });

  it('opens one time in the session and leaves the other closed', async () => {
    const id = await given(practice, couple, { days: 8, reveal: 'in_session' });
    for (const occurrence of [1, 2]) {
      await handedIn(practice, couple.sam, id, checkIn(1, 1, 1), { occurrence });
      await handedIn(practice, couple.alex, id, checkIn(2, 2, 2), { occurrence });
    }
    await practice.as(couple.anna).post(`/assignments/${id}/open`, { occurrence: 2 });
    const { body } = await practice.as(couple.sam).get(`/assignments/${id}`);
    const others = body.responses.filter((response: Json) => response.personId !== couple.sam.personId);
    expect(others.map(({ occurrence }: Json) => occurrence)).toEqual([2]);
  });

  it('shows work given to one partner to nobody else, opened in a session or not', async () => {
    const id = await given(practice, couple, { members: [couple.sam.personId], reveal: 'in_session' });
    const response = await handedIn(practice, couple.sam, id, checkIn(5, 5, 5));
    expect((await practice.as(couple.anna).post(`/assignments/${id}/open`)).status).toBe(200);
    for (const path of [`/assignments/${id}`, `/responses/${response}`]) {
      expect((await practice.as(couple.alex).get(path)).status).toBe(404);
    }
    expect((await practice.as(couple.alex).get('/home')).text).not.toContain(id);
  });

  it('opens nothing once a partner has left', async () => {
    const parted = await aCouple(practice, { practiceId: couple.practiceId });
    const id = await given(practice, parted);
    await handedIn(practice, parted.sam, id, checkIn(5, 5, 5));
    await practice.owner.query('update attune.case_member set left_on = current_date where person_id = $1', [
      parted.sam.personId,
    ]);
    await handedIn(practice, parted.alex, id, checkIn(5, 5, 5));
    expect(await seenBy(parted.alex, id)).toEqual(['own']);
    expect((await practice.as(parted.sam).get(`/assignments/${id}`)).status).toBe(404);
  });

  it('opens the shared half alone, and of the other’s doing nothing else', async () => {
    const id = await given(practice, couple);
    const ofSam = await handedIn(
      practice,
      couple.sam,
      id,
      { ...checkIn(5, 5, 5), 'own-space': 9 },
      { completion: 'partly' },
    );
    await handedIn(practice, couple.alex, id, checkIn(6, 6, 6));
    expect((await practice.as(couple.alex).get(`/responses/${ofSam}`)).body).toMatchObject({
      answers: checkIn(5, 5, 5),
      completion: null,
      submittedAt: null,
      version: 1,
    });
    expect((await practice.as(couple.anna).get(`/responses/${ofSam}`)).body).toMatchObject({
      answers: { 'own-space': 9 },
      completion: 'partly',
      submittedAt: expect.any(String),
      version: 2,
    });
  });
});
