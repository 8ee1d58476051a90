import type { NewNote, NoteBody } from '@attune/notes/contract';
import { newId } from '@attune/shared/data';
import { PracticeUnderTest, type Answer, type Json, type TestPerson } from '@attune/shared/testing';

/**
 * Sam and Alex, in therapy with Anna; Ben works on the case with her, Sue supervises her. Mara is the practice's admin,
 * Otto has a case of his own with Kim and Lee.
 */
export class CoupleInTherapy {
  private constructor(
    readonly practice: PracticeUnderTest,
    readonly practiceId: string,
    readonly anna: TestPerson,
    readonly ben: TestPerson,
    readonly sue: TestPerson,
    readonly mara: TestPerson,
    readonly otto: TestPerson,
    readonly sam: TestPerson,
    readonly alex: TestPerson,
    readonly kim: TestPerson,
    readonly caseId: string,
    readonly otherCaseId: string,
  ) {}

  static async start(name: string): Promise<CoupleInTherapy> {
    const practice = await PracticeUnderTest.start(name);
    const { people } = practice;
    const practiceId = await people.practice();
    const anna = await people.staff(practiceId, 'Anna Berg', ['therapist']);
    const ben = await people.staff(practiceId, 'Ben Ode', ['therapist']);
    const sue = await people.staff(practiceId, 'Sue Lang', ['supervisor']);
    const mara = await people.staff(practiceId, 'Mara Lind', ['admin']);
    const otto = await people.staff(practiceId, 'Otto Falk', ['therapist']);
    const sam = await people.client(practiceId, 'Sam');
    const alex = await people.client(practiceId, 'Alex');
    const kim = await people.client(practiceId, 'Kim');
    const caseId = await people.couple(anna, [sam, alex]);
    const otherCaseId = await people.couple(otto, [kim, await people.client(practiceId, 'Lee')]);
    await people.supervises(sue, anna);
    await practice.owner.query('insert into attune.care_team (practice_id, case_id, person_id) values ($1, $2, $3)', [
      practiceId,
      caseId,
      ben.personId,
    ]);
    return new CoupleInTherapy(practice, practiceId, anna, ben, sue, mara, otto, sam, alex, kim, caseId, otherCaseId);
  }

  /** Everybody who has no business with Anna's process notes: all but Anna. */
  get everybodyElse(): TestPerson[] {
    return [this.ben, this.sue, this.mara, this.otto, this.sam, this.alex, this.kim];
  }

  as(person: TestPerson) {
    return this.practice.as(person);
  }

  /** A session that began this long ago (`2 hours`), or will (`-2 hours`). */
  async session(ago: string, state = 'held', { caseId = this.caseId, forPerson = null as string | null } = {}) {
    const id = newId();
    await this.practice.owner.query(
      `insert into attune.therapy_session
         (practice_id, case_id, id, starts_at, minutes, time_zone, kind, for_person, modality, state)
       values ($1, $2, $3, now() - $4::interval, 50, 'Europe/Vienna', $5, $6, 'in_person', $7)`,
      [this.practiceId, caseId, id, ago, forPerson ? 'individual' : 'joint', forPerson, state],
    );
    return id;
  }

  body(plan = ''): NoteBody {
    return {
      sections: { subjective: 'They came in smiling.', plan },
      partners: [
        { personId: this.sam.personId, sections: { subjective: 'Feels unheard.' }, risk: 'none', riskRemark: '' },
        { personId: this.alex.personId, sections: {}, risk: 'unknown', riskRemark: '' },
      ],
    };
  }

  aNote(more: Partial<NewNote> = {}): NewNote {
    return { id: newId(), format: 'soap', sessionId: null, body: this.body(), ...more };
  }

  /** Begins a draft in Sam and Alex's case. */
  draft(author: TestPerson, more: Partial<NewNote> = {}): Promise<Answer<Json>> {
    return this.as(author).post(`/cases/${this.caseId}/notes`, this.aNote(more));
  }

  save(author: TestPerson, id: string, plan: string, version: number): Promise<Answer<Json>> {
    return this.as(author).put(`/notes/${id}`, { format: 'soap', body: this.body(plan) }, { version });
  }

  sign(author: TestPerson, id: string, version: number): Promise<Answer<Json>> {
    return this.as(author).post(`/notes/${id}/sign`, undefined, { version });
  }

  /** A note that is begun and signed. @returns its id */
  async signed(author: TestPerson, more: Partial<NewNote> = {}): Promise<string> {
    const { body } = await this.draft(author, more);
    await this.sign(author, body.id, 1);
    return body.id;
  }

  /** Rows in a table, seen by the owner. */
  async count(from: string, parameters: unknown[] = []): Promise<number> {
    const { rows } = await this.practice.owner.query(`select count(*)::int as count from attune.${from}`, parameters);
    return rows[0].count;
  }

  async stop(): Promise<void> {
    await this.practice.stop();
  }
}
