import { Audit } from '@attune/audit/api';
import type { ReadCouple, ReadPartner } from '@attune/records/domain';
import { newId, Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';

/** What an import did, or in a dry run would do. */
export interface ImportCount {
  couples: { added: number; known: number };
  clients: number;
  scores: { added: number; known: number };
}

/**
 * Brings couples and their scores in on behalf of a therapist, who becomes the lead of their cases.
 * Call it inside one transaction: then either all of a file is there or nothing.
 */
@Injectable()
export class CouplesImport {
  constructor(
    private readonly rows: Rows,
    private readonly audit: Audit,
  ) {}

  /** Adds what is not there yet; a couple or a score that came in before is recognised by its key and left alone. */
  async add(couples: readonly ReadCouple[], timeZone: string): Promise<ImportCount> {
    const count: ImportCount = { couples: { added: 0, known: 0 }, clients: 0, scores: { added: 0, known: 0 } };
    for (const couple of couples) {
      const caseId = (await this.knownCase(couple.key)) ?? (await this.open(couple, timeZone, count));
      const members = await this.members(caseId);
      for (const partner of couple.partners) {
        await this.addScores(caseId, members.get(partner.position) ?? '', partner, timeZone, count);
      }
    }
    count.couples.known = couples.length - count.couples.added;
    return count;
  }

  private async knownCase(key: string): Promise<string | null> {
    const [known] = await this.rows.query<{ id: string }>(
      'select id from therapy_case where practice_id = $1 and external_key = $2',
      [this.rows.actor.practiceId, key],
    );
    return known?.id ?? null;
  }

  private async open(couple: ReadCouple, timeZone: string, count: ImportCount): Promise<string> {
    const { practiceId } = this.rows.actor;
    const caseId = newId();
    await this.rows.query('select attune.case_open($1, $2, $3, $4)', [caseId, 'couple', couple.openedOn, couple.key]);
    for (const { name, email, position } of couple.partners) {
      const personId = newId();
      await this.rows.change(
        `insert into person (practice_id, id, kind, name, time_zone) values ($1, $2, 'client', $3, $4)`,
        [practiceId, personId, name, timeZone],
      );
      await this.rows.change('insert into account (practice_id, person_id, email) values ($1, $2, $3)', [
        practiceId,
        personId,
        email,
      ]);
      await this.rows.change(`insert into role_grant (practice_id, person_id, role) values ($1, $2, 'client')`, [
        practiceId,
        personId,
      ]);
      await this.rows.change(
        'insert into case_member (practice_id, case_id, person_id, position) values ($1, $2, $3, $4)',
        [practiceId, caseId, personId, position],
      );
      count.clients += 1;
    }
    count.couples.added += 1;
    this.audit.record({ action: 'case:create', resource: 'case', ids: [caseId], caseId });
    return caseId;
  }

  private async members(caseId: string): Promise<Map<string, string>> {
    const members = await this.rows.query<{ position: string; person_id: string }>(
      'select position, person_id from case_member where practice_id = $1 and case_id = $2',
      [this.rows.actor.practiceId, caseId],
    );
    return new Map(members.map(({ position, person_id }) => [position, person_id]));
  }

  private async addScores(
    caseId: string,
    personId: string,
    { scores }: ReadPartner,
    timeZone: string,
    count: ImportCount,
  ): Promise<void> {
    for (const score of scores) {
      const added = await this.rows.change(
        `insert into score (practice_id, case_id, id, person_id, measure, about, value, scale_min, scale_max, label,
           direction, at, source, external_key)
         select $1, $2, $3, $4, $5, 'self', $6, $7, $8, $9, $10, ($11::date + time '12:00') at time zone $12, 'import', $13
         where not exists (select 1 from score where practice_id = $1 and external_key = $13)`,
        [
          this.rows.actor.practiceId,
          caseId,
          newId(),
          personId,
          score.measure,
          score.value,
          score.min,
          score.max,
          score.label,
          score.direction,
          score.day,
          timeZone,
          score.key,
        ],
      );
      if (added) count.scores.added += 1;
      else count.scores.known += 1;
    }
  }
}
