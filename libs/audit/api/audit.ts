import type { Action } from '@attune/access/domain';
import { Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';
import { requestOf } from './request-scope';

/** One act on the record. Ids and verbs only: nothing that somebody wrote. */
export interface Act {
  action: Action;
  resource: string;
  ids: readonly string[];
  /** The case it belongs to; leave out what must not show on the case's trail, such as process notes. */
  caseId?: string | null;
  /** The partner it concerns alone; the other partner does not see the act. Null or absent: it concerns both. */
  subjectId?: string | null;
}

/**
 * The trail: every read and write of clinical content, in the same transaction as the act.
 * The rows go in as the transaction's last statement; when they cannot, nothing of the request is kept.
 */
@Injectable()
export class Audit {
  private readonly pending = new WeakMap<object, Act[]>();

  constructor(private readonly rows: Rows) {}

  /** Notes an act of the current actor; it is written when the transaction commits. */
  record(act: Act): void {
    const { actor } = this.rows;
    const acts = this.pending.get(actor);
    if (acts) {
      acts.push(act);
      return;
    }
    const first = [act];
    this.pending.set(actor, first);
    this.rows.onCommit(() => this.write(first));
  }

  private async write(acts: readonly Act[]): Promise<void> {
    for (const act of acts) {
      await this.append(act.action, act.resource, act.ids, act.caseId ?? null, act.subjectId ?? null);
    }
  }

  private append(
    action: string,
    resource: string,
    ids: readonly string[],
    caseId: string | null,
    subjectId: string | null,
  ): Promise<unknown> {
    return this.rows.prepared('select attune.audit_append($1, $2, $3::uuid[], $4, $5, $6, $7)', [
      action,
      resource,
      ids,
      caseId,
      subjectId,
      'done',
      requestOf(),
    ]);
  }
}
