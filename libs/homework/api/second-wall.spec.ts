import { aCouple, checkIn, given, handedIn, type Couple } from '@attune/homework/testing';
import { newId } from '@attune/shared/data';
import { PracticeUnderTest, type TestPerson } from '@attune/shared/testing';
import { Client } from 'pg';

/** As the running application's role, straight in SQL: what the rows give out when nothing else stands before them. */
describe('rows of answers, without the application', () => {
  let practice: PracticeUnderTest;
  let couple: Couple;
  let app: Client;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('answers_second_wall');
    couple = await aCouple(practice);
    app = new Client({ connectionString: practice.runtimeUrl });
    await app.connect();
    await app.query('set search_path = attune');
  });
  afterAll(async () => {
    await app.end();
    await practice.stop();
  });

  const as = async <Row>(person: TestPerson, sql: string, parameters: unknown[] = []): Promise<Row[]> => {
    await app.query('begin');
    try {
      await app.query(`select set_config('app.actor', $1, true), set_config('app.practice', $2, true)`, [
        person.personId,
        person.practiceId,
      ]);
      return (await app.query(sql, parameters)).rows as Row[];
    } finally {
      await app.query('rollback');
    }
  };

  /** Parts of a response whose row, and whose key, the person gets. */
  const parts = async (person: TestPerson, response: string): Promise<string[]> => {
    const found = await as<{ part: string; key: string | null }>(
      person,
      `select p.part, k.id as key from response_part p left join data_key k on k.id = p.key_id
       where p.response_id = $1 order by p.part desc`,
      [response],
    );
    return found.map(({ part, key }) => (key ? part : `${part} without its key`));
  };

  const keysOf = (person: TestPerson, response: string) =>
    as(person, 'select id from data_key where response_id = $1', [response]);

  it('give a draft to its person alone', async () => {
    const assignment = await given(practice, couple);
    const id = newId();
    await practice
      .as(couple.sam)
      .post(`/assignments/${assignment}/responses`, { id, occurrence: 1, answers: checkIn(1, 2, 3) });
    expect(await parts(couple.sam, id)).toEqual(['shared', 'private']);
    for (const person of [couple.alex, couple.anna]) {
      expect(await parts(person, id)).toEqual([]);
      expect(await keysOf(person, id)).toEqual([]);
      expect(await as(person, 'select 1 from response where id = $1', [id])).toEqual([]);
    }
  });

  it('give what was handed in to the care team, and its shared half with its key to the partner once it opens', async () => {
    const assignment = await given(practice, couple);
    const ofSam = await handedIn(practice, couple.sam, assignment, { ...checkIn(1, 2, 3), 'own-space': 4 });
    expect(await parts(couple.anna, ofSam)).toEqual(['shared', 'private']);
    expect(await parts(couple.alex, ofSam)).toEqual([]);
    expect(await keysOf(couple.alex, ofSam)).toEqual([]);
    await handedIn(practice, couple.alex, assignment, checkIn(1, 2, 3));
    expect(await parts(couple.alex, ofSam)).toEqual(['shared']);
    expect(await keysOf(couple.alex, ofSam)).toHaveLength(1);
  });

  it('give neither scores nor decisions nor reasons to whom they do not concern', async () => {
    const assignment = await given(practice, couple, { members: [couple.sam.personId], reveal: 'in_session' });
    await handedIn(practice, couple.sam, assignment, checkIn(1, 2, 3));
    const admin = await practice.people.staff(couple.practiceId, 'Mara Lind', ['admin']);
    const other = await aCouple(practice, { practiceId: couple.practiceId });
    for (const person of [couple.alex, admin, other.anna, other.sam]) {
      expect(await as(person, 'select 1 from score where person_id = $1', [couple.sam.personId])).toEqual([]);
      expect(await as(person, 'select 1 from assignment where id = $1', [assignment])).toEqual([]);
      expect(await as(person, 'select 1 from assignment_member where assignment_id = $1', [assignment])).toEqual([]);
      expect(
        await as(person, `select 1 from data_key where compartment = 'member' and person_id = $1`, [
          couple.sam.personId,
        ]),
      ).toEqual([]);
    }
  });

  it('let nobody open, hand in or answer for somebody else', async () => {
    const assignment = await given(practice, couple);
    const ofSam = await handedIn(practice, couple.sam, assignment, checkIn(1, 2, 3));
    const change = (person: TestPerson, sql: string, parameters: unknown[]) =>
      as(person, `with changed as (${sql} returning 1) select * from changed`, parameters);
    expect(await change(couple.alex, 'update response set open = true where id = $1', [ofSam])).toEqual([]);
    expect(await change(couple.sam, 'update response set open = true where id = $1', [ofSam])).toEqual([]);
    const opened = `select attune.open_when_both_submitted($1, 1) as open`;
    for (const person of [couple.sam, couple.alex]) {
      expect(await as(person, opened, [assignment])).toEqual([{ open: false }]);
    }
    await expect(
      as(
        couple.alex,
        `insert into response (practice_id, case_id, id, assignment_id, person_id, occurrence)
         values ($1, $2, $3, $4, $5, 2)`,
        [couple.practiceId, couple.caseId, newId(), assignment, couple.sam.personId],
      ),
    ).rejects.toThrow('row-level security');
    await expect(
      as(couple.anna, `update response set state = 'draft', completion = null, submitted_at = null where id = $1`, [
        ofSam,
      ]),
    ).rejects.toThrow('never changes');
    await expect(as(couple.sam, 'delete from response where id = $1', [ofSam])).rejects.toThrow('permission denied');
  });

  it('hold no word of an answer in the clear', async () => {
    const assignment = await given(practice, couple, { why: 'Because of the quarrel about money' });
    await handedIn(practice, couple.sam, assignment, { ...checkIn(1, 2, 3), 'to-therapist': 'He reads my messages' });
    const { rows } = await practice.owner.query(
      `select string_agg(row_to_json(p)::text, ' ') || string_agg(row_to_json(a)::text, ' ') as all
       from attune.response_part p, attune.assignment a where a.id = $1`,
      [assignment],
    );
    const text = rows[0].all as string;
    for (const words of ['He reads my messages', 'quarrel']) {
      expect(text).not.toContain(words);
      expect(text).not.toContain(Buffer.from(words).toString('hex'));
    }
  });
});
