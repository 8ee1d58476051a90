import { randomBytes } from 'node:crypto';
import { newToken } from '@attune/shared/api';
import { newId } from '@attune/shared/data';
import type { Client } from 'pg';

/** Somebody signed in: the token of a live sign-in, made without the cost of a password. */
export interface TestPerson {
  personId: string;
  practiceId: string;
  name: string;
  email: string;
  token: string;
}

/** Makes people straight in the tables, with the owner's connection, so that a spec starts where its story does. */
export class People {
  constructor(private readonly owner: Client) {}

  async practice(name = 'Willow Practice'): Promise<string> {
    const id = newId();
    await this.owner.query('insert into attune.practice (id, name) values ($1, $2)', [id, name]);
    return id;
  }

  /** A member of staff with these roles, active and signed in. */
  staff(practiceId: string, name: string, roles: string[]): Promise<TestPerson> {
    return this.person(practiceId, name, 'staff', roles);
  }

  /** A client, active and signed in, in no case yet. */
  client(practiceId: string, name: string): Promise<TestPerson> {
    return this.person(practiceId, name, 'client', ['client']);
  }

  /** A case of these partners with this therapist as its lead. @returns the case's id */
  async couple(lead: TestPerson, partners: readonly TestPerson[]): Promise<string> {
    const caseId = newId();
    const { practiceId } = lead;
    await this.owner.query(
      `insert into attune.therapy_case (practice_id, id, kind, opened_on) values ($1, $2, $3, current_date - 90)`,
      [practiceId, caseId, partners.length === 2 ? 'couple' : 'individual'],
    );
    await this.owner.query(
      'insert into attune.care_team (practice_id, case_id, person_id, lead) values ($1, $2, $3, true)',
      [practiceId, caseId, lead.personId],
    );
    for (const [index, partner] of partners.entries()) {
      await this.owner.query(
        'insert into attune.case_member (practice_id, case_id, person_id, position) values ($1, $2, $3, $4)',
        [practiceId, caseId, partner.personId, index === 0 ? 'A' : 'B'],
      );
    }
    return caseId;
  }

  /** Makes a supervisor responsible for a therapist. */
  async supervises(supervisor: TestPerson, supervisee: TestPerson): Promise<void> {
    await this.owner.query(
      'insert into attune.supervision (practice_id, supervisor_id, supervisee_id) values ($1, $2, $3)',
      [supervisor.practiceId, supervisor.personId, supervisee.personId],
    );
  }

  private async person(practiceId: string, name: string, kind: string, roles: string[]): Promise<TestPerson> {
    const personId = newId();
    const email = `${name.toLowerCase().replace(/[^a-z]+/g, '.')}.${randomBytes(3).toString('hex')}@example.org`;
    const { token, hash } = newToken();
    await this.owner.query(
      `insert into attune.person (practice_id, id, kind, name, time_zone) values ($1, $2, $3, $4, 'Europe/Vienna')`,
      [practiceId, personId, kind, name],
    );
    await this.owner.query(
      `insert into attune.account (practice_id, person_id, email, status) values ($1, $2, $3, 'active')`,
      [practiceId, personId, email],
    );
    for (const role of roles) {
      await this.owner.query('insert into attune.role_grant (practice_id, person_id, role) values ($1, $2, $3)', [
        practiceId,
        personId,
        role,
      ]);
    }
    await this.owner.query(
      `insert into attune.sign_in (token_hash, id, practice_id, person_id, device, idle_minutes, absolute_expires_at)
       values ($1, $2, $3, $4, 'A test', 30, now() + interval '12 hours')`,
      [hash, newId(), practiceId, personId],
    );
    return { personId, practiceId, name, email, token };
  }
}
