import { aCouple, checkIn, given, guesses, handedIn, type Couple } from '@attune/homework/testing';
import { newId } from '@attune/shared/data';
import { PracticeUnderTest, type Answer, type TestPerson } from '@attune/shared/testing';

/** Two couples in the same state but for what Sam does; whatever Alex can get must be the same, byte by byte. */
describe('before answers open, a partner', () => {
  let practice: PracticeUnderTest;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('non_interference');
  });
  afterEach(() => expect(practice.failures).toEqual([]));
  afterAll(() => practice.stop());

  interface World {
    couple: Couple;
    /** Given to both: opens when both are in, in a session, never. */
    assignments: string[];
    /** Responses of Sam that Alex must not know of; made up where Sam made none. */
    ofSam: string[];
  }

  const world = async (samActs: (world: World) => Promise<void>): Promise<World> => {
    const couple = await aCouple(practice);
    const assignments = [
      await given(practice, couple, { days: 15 }),
      await given(practice, couple, { days: 8, reveal: 'in_session' }),
      await given(practice, couple, { reveal: 'never' }),
    ];
    const made = { couple, assignments, ofSam: [newId(), newId(), newId()] };
    await samActs(made);
    for (const id of assignments) await practice.as(couple.anna).get(`/assignments/${id}`);
    await practice.as(couple.anna).get(`/cases/${couple.caseId}/progress`);
    return made;
  };

  const quiet = () => world(() => Promise.resolve());
  const busy = () =>
    world(async (made) => {
      const { couple, assignments } = made;
      const [paired = '', inSession = '', never = ''] = assignments;
      const answers = { ...checkIn(9, 9, 9), ...guesses(1, 1, 1), 'to-therapist': 'I want to leave.', 'own-space': 0 };
      await practice.as(couple.sam).get('/home');
      await practice.as(couple.sam).post(`/assignments/${paired}/decision`, { decision: 'accepted' });
      made.ofSam = [
        await handedIn(practice, couple.sam, paired, answers, { occurrence: 1 }),
        await handedIn(practice, couple.sam, paired, answers, { occurrence: 3, completion: 'stopped' }),
        await handedIn(practice, couple.sam, inSession, answers),
      ];
      const draft = newId();
      await practice.as(couple.sam).post(`/assignments/${paired}/responses`, { id: draft, occurrence: 2, answers });
      await practice.as(couple.sam).post(`/assignments/${never}/decision`, { decision: 'declined' });
      await practice.as(couple.anna).post(`/assignments/${paired}/reviewed`);
      for (const id of made.ofSam) await practice.as(couple.anna).get(`/responses/${id}`);
    });

  /** Ids by the order in which they come up, moments as one; everything else stays as it was sent. */
  const normalised = ({ couple, assignments, ofSam }: World) => {
    const names = new Map(
      [couple.caseId, couple.sam, couple.alex, couple.anna, ...assignments, ...ofSam].map((it, at) => [
        typeof it === 'string' ? it : it.personId,
        `<${at}>`,
      ]),
    );
    return (text: string): string =>
      text
        .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
          if (!names.has(id)) names.set(id, `<${names.size}>`);
          return names.get(id) ?? '';
        })
        .replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<moment>');
  };

  const ofAnswer = ({ status, headers, text }: Answer, plain: (text: string) => string) => ({
    status,
    etag: headers.get('etag'),
    type: headers.get('content-type'),
    length: headers.get('content-length'),
    body: plain(text),
  });

  /** Everything Alex can ask for and do, short of handing in where that would open. */
  const whatAlexGets = async (made: World): Promise<unknown[]> => {
    const plain = normalised(made);
    const { couple, assignments, ofSam } = made;
    const alex = practice.as(couple.alex);
    const [paired = '', inSession = '', never = ''] = assignments;
    const got: unknown[] = [];
    const note = async (answer: Promise<Answer>) => void got.push(ofAnswer(await answer, plain));

    const look = async (person: TestPerson) => {
      const as = practice.as(person);
      for (const path of ['/home', '/me/progress', '/me/record-accesses', `/cases/${couple.caseId}/assignments`]) {
        await note(as.get(path));
      }
      for (const id of assignments) await note(as.get(`/assignments/${id}`));
      for (const id of ofSam) {
        await note(as.get(`/responses/${id}`));
        await note(as.put(`/responses/${id}`, { answers: {} }, { version: 1 }));
        await note(as.post(`/responses/${id}/submit`, { answers: checkIn(1, 1, 1), completion: 'done' }));
      }
    };
    await look(couple.alex);
    await note(alex.post(`/assignments/${paired}/decision`, { decision: 'accepted' }));
    const drafts = [newId(), newId(), newId()];
    for (const [at, id] of assignments.entries()) {
      const draft = drafts[at] ?? '';
      await note(alex.post(`/assignments/${id}/responses`, { id: draft, occurrence: 1, answers: checkIn(2, 3, 4) }));
      await note(
        alex.put(`/responses/${draft}`, { answers: { ...checkIn(2, 3, 5), ...guesses(2, 2, 2) } }, { version: 1 }),
      );
      await note(alex.put(`/responses/${draft}`, { answers: {} }, { version: 1 }));
      await note(alex.get(`/responses/${draft}`));
    }
    for (const draft of [drafts[1] ?? '', drafts[2] ?? '']) {
      await note(alex.post(`/responses/${draft}/submit`, { answers: checkIn(2, 3, 5), completion: 'done' }));
    }
    const third = newId();
    await note(alex.post(`/assignments/${paired}/responses`, { id: third, occurrence: 3, answers: {} }));
    // Sam stopped this one, or never began it: either way nothing opens.
    await note(alex.post(`/responses/${third}/submit`, { answers: checkIn(2, 3, 5), completion: 'done' }));
    await look(couple.alex);
    for (const id of [inSession, never]) await note(alex.post(`/assignments/${id}/open`));
    await note(alex.post(`/assignments/${never}/decision`, { decision: 'talk_first' }));
    return got;
  };

  it('gets the same bytes whether the other one did nothing, answered, stopped or declined', async () => {
    const [still, moved] = [await quiet(), await busy()];
    const expected = await whatAlexGets(still);
    const got = await whatAlexGets(moved);
    expect(got).toEqual(expected);
    expect(JSON.stringify(got)).not.toContain('I want to leave');
    // Not the same by failing alike: Alex could look, begin, save and hand in.
    const statuses = (got as { status: number }[]).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200).length).toBeGreaterThan(15);
    expect(statuses.filter((status) => status === 201)).toHaveLength(4);
  });

  it('finds nothing of the other’s coming and going on the trail', async () => {
    const { couple } = await busy();
    const { rows } = await practice.owner.query(
      `select action, subject_id, resource_ids from attune.audit_event
       where case_id = $1 and (subject_id is null or subject_id = $2)`,
      [couple.caseId, couple.alex.personId],
    );
    const { rows: responses } = await practice.owner.query('select id from attune.response where case_id = $1', [
      couple.caseId,
    ]);
    const ids = new Set(responses.map(({ id }: { id: string }) => id));
    expect(responses.length).toBeGreaterThan(3);
    expect(rows.filter(({ action }: { action: string }) => /^(response|home)|review/.test(action))).toEqual([]);
    expect(
      rows.flatMap((row: { resource_ids: string[] }) => row.resource_ids).filter((id: string) => ids.has(id)),
    ).toEqual([]);
  });
});
