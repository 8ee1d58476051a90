import type { Client } from 'pg';

/**
 * Moves what was just told to the day it happened. The application takes every time from the database's clock, so a past
 * can only be given by the owner of the tables, with their triggers held: a signed note would not let itself be touched.
 */
export class Backdating {
  private readonly moves: { table: string; id: string; columns: Record<string, Date | boolean> }[] = [];
  private readonly responses: { id: string; at: Date }[] = [];

  constructor(
    private readonly owner: Client,
    private readonly practiceId: string,
    private readonly passwordHash: string,
  ) {}

  /** Notes the times of a row, to be set at the end. */
  async of(
    table: 'note' | 'assignment' | 'safety_screen',
    id: string,
    columns: Record<string, Date | boolean>,
  ): Promise<void> {
    this.moves.push({ table, id, columns });
    return Promise.resolve();
  }

  /** Notes when a response was handed in; its scores follow it. */
  async response(id: string, at: Date): Promise<void> {
    this.responses.push({ id, at });
    return Promise.resolve();
  }

  /** Lets clients in as if they had accepted their invitation long ago. */
  async welcome(people: readonly string[]): Promise<void> {
    for (const person of people) {
      await this.owner.query(`update attune.account set status = 'active' where practice_id = $1 and person_id = $2`, [
        this.practiceId,
        person,
      ]);
      await this.owner.query(
        `insert into attune.credential (practice_id, person_id, password_hash) values ($1, $2, $3)`,
        [this.practiceId, person, this.passwordHash],
      );
    }
  }

  /** Sets all times, and takes the trail of the telling away: nobody did these things today. */
  async apply(): Promise<void> {
    await this.owner.query('begin');
    await this.owner.query(`set local session_replication_role = 'replica'`);
    for (const { table, id, columns } of this.moves) {
      const names = Object.keys(columns);
      const sets = names.map((name, at) => `${name} = $${at + 3}`).join(', ');
      await this.owner.query(`update attune.${table} set ${sets} where practice_id = $1 and id = $2`, [
        this.practiceId,
        id,
        ...names.map((name) => columns[name]),
      ]);
    }
    for (const { id, at } of this.responses) {
      await this.owner.query(
        `update attune.response set created_at = $3, updated_at = $3, submitted_at = $3,
           opened_at = case when opened_at is null then null else $3::timestamptz + interval '2 days' end,
           reviewed_at = case when reviewed_at is null then null else $3::timestamptz + interval '2 days' end
         where practice_id = $1 and id = $2`,
        [this.practiceId, id, at],
      );
      await this.owner.query('update attune.score set at = $3 where practice_id = $1 and response_id = $2', [
        this.practiceId,
        id,
        at,
      ]);
    }
    await this.owner.query(
      `update attune.care_team t set since = c.opened_on from attune.therapy_case c
       where t.practice_id = $1 and c.practice_id = t.practice_id and c.id = t.case_id`,
      [this.practiceId],
    );
    await this.owner.query('delete from attune.audit_event where practice_id = $1', [this.practiceId]);
    await this.owner.query('delete from attune.idempotency where practice_id = $1', [this.practiceId]);
    await this.owner.query('delete from attune.invitation where practice_id = $1', [this.practiceId]);
    await this.owner.query('commit');
  }
}
