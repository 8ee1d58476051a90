import { PracticeUnderTest, type Json, type TestPerson } from '@attune/shared/testing';
import { randomUUID } from 'node:crypto';

describe('a note about a session with one partner alone', () => {
  let practice: PracticeUnderTest;
  let anna: TestPerson;
  let sam: TestPerson;
  let alex: TestPerson;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('individual_note');
    const id = await practice.people.practice();
    anna = await practice.people.staff(id, 'Anna Berg', ['therapist']);
    sam = await practice.people.client(id, 'Sam Hill');
    alex = await practice.people.client(id, 'Alex Moor');
    const caseId = await practice.people.couple(anna, [sam, alex]);
    const session = await practice.as(anna).post(`/cases/${caseId}/sessions`, {
      startsAt: new Date(Date.now() - 3 * 3600_000).toISOString(),
      minutes: 50,
      timeZone: 'Europe/Vienna',
      kind: 'individual',
      modality: 'in_person',
      attendees: [sam.personId],
    });
    const note = randomUUID();
    const body = { sections: { plan: 'Alone' }, partners: [] };
    const made = { id: note, format: 'soap', sessionId: session.body.id, body };
    expect((await practice.as(anna).post(`/cases/${caseId}/notes`, made)).status).toBe(201);
    await practice.as(anna).get(`/notes/${note}`);
  });
  afterAll(() => practice?.stop());

  const linesFor = async (person: TestPerson): Promise<string[]> => {
    const { body } = await practice.as(person).get('/me/record-accesses');
    return body.items.map((line: Json) => line.what as string);
  };

  it('shows on the trail of that partner', async () => {
    expect((await linesFor(sam)).some((what) => /note/i.test(what))).toBe(true);
  });

  it('leaves no trace that the other partner could see', async () => {
    expect((await linesFor(alex)).filter((what) => /note|session/i.test(what))).toEqual([]);
    expect(practice.failures).toEqual([]);
  });
});
