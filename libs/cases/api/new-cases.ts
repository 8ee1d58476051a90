import { Audit } from '@attune/audit/api';
import type { Case, NewCase } from '@attune/cases/contract';
import { CaseMemberRow } from '@attune/cases/data';
import { invalid } from '@attune/shared/api';
import { dayIn } from '@attune/shared/domain';
import { newId, Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';
import { QueryFailedError } from 'typeorm';
import { Cases } from './cases';

const taken = 'This address cannot be used for a new account';

/** Opening a case: the case with its lead, and the partners with accounts that wait for their invitations. */
@Injectable()
export class NewCases {
  constructor(
    private readonly rows: Rows,
    private readonly cases: Cases,
    private readonly audit: Audit,
  ) {}

  /**
   * Opens a case with the actor as its lead; all of it or nothing.
   * @throws Refusal invalid for a wrong number of partners, a day to come, one address twice, or one that is in use.
   *   Whose address it is, in which practice and role, is not told.
   */
  async open({ kind, openedOn, members }: NewCase): Promise<Case> {
    const { practiceId, timeZone } = this.rows.actor;
    if (kind === 'couple' && members.length < 2) throw invalid('members', 'Add the second partner');
    if (kind === 'individual' && members.length > 1) throw invalid('members', 'Add one person only');
    if (openedOn > dayIn(timeZone, new Date())) throw invalid('openedOn', 'Choose today or a day before');
    if (members[0]?.email === members[1]?.email) {
      throw invalid('members.1.email', 'Each partner needs an address of their own');
    }
    const caseId = newId();
    await this.rows.query('select attune.case_open($1, $2, $3)', [caseId, kind, openedOn]);
    for (const [index, member] of members.entries()) {
      const personId = newId();
      await this.addClient(personId, member, `members.${index}.email`);
      await this.rows.of(CaseMemberRow).insert({ practiceId, caseId, personId, position: index === 0 ? 'A' : 'B' });
    }
    this.audit.record({ action: 'case:create', resource: 'case', ids: [caseId], caseId });
    return this.cases.shown(caseId);
  }

  private async addClient(personId: string, { name, email }: NewCase['members'][number], path: string): Promise<void> {
    const { practiceId, timeZone } = this.rows.actor;
    const [known] = await this.rows.query<{ yes: boolean }>('select attune.email_taken($1) as yes', [email]);
    if (known?.yes) throw invalid(path, taken);
    await this.rows.change(
      `insert into person (practice_id, id, kind, name, time_zone) values ($1, $2, 'client', $3, $4)`,
      [practiceId, personId, name, timeZone],
    );
    try {
      await this.rows.change('insert into account (practice_id, person_id, email) values ($1, $2, $3)', [
        practiceId,
        personId,
        email,
      ]);
    } catch (error) {
      // Somebody else took it in the same moment, or the form was sent twice.
      if (isDuplicate(error)) throw invalid(path, taken);
      throw error;
    }
    await this.rows.change(`insert into role_grant (practice_id, person_id, role) values ($1, $2, 'client')`, [
      practiceId,
      personId,
    ]);
  }
}

function isDuplicate(error: unknown): boolean {
  return error instanceof QueryFailedError && (error.driverError as { code?: string }).code === '23505';
}
