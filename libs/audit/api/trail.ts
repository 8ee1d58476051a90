import type { AuditEvent, AuditPage, AuditQuery, RecordAccessPage } from '@attune/audit/contract';
import { auditPage, recordAccesses, type AuditLine } from '@attune/audit/data';
import { accessKinds, otherAccess } from '@attune/audit/domain';
import { invalid, Refusal } from '@attune/shared/api';
import { Day, Id, type PageQuery } from '@attune/shared/contract';
import { keysOf, momentPlaceOf, pageFrom, Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';
import { Audit } from './audit';

/** Reading the trail: who did what, never what somebody wrote. */
@Injectable()
export class Trail {
  constructor(
    private readonly rows: Rows,
    private readonly audit: Audit,
  ) {}

  /**
   * The practice's acts for an admin, those on their cases for therapists and supervisors, the newest first.
   * @throws Refusal not-found for a case that is not theirs; invalid for an unknown cursor
   */
  async list({ limit, cursor, caseId }: AuditQuery): Promise<AuditPage> {
    const after = cursor === undefined ? null : momentPlaceOf(cursor);
    if (cursor !== undefined && !after) throw unknownPlace();
    if (caseId !== undefined) await this.checkCase(caseId);
    const found = await auditPage(this.rows, { caseId: caseId ?? null, after, limit: limit + 1 });
    this.audit.record({ action: 'audit:read', resource: 'audit', ids: caseId ? [caseId] : [] });
    return pageFrom(found, limit, ({ place, id }) => [place, id], auditEvent);
  }

  /** Who of the practice opened the actor's record as a client: a line a person, day and kind, the latest day first. */
  async ofMyRecord({ limit, cursor }: PageQuery): Promise<RecordAccessPage> {
    const after = cursor === undefined ? null : accessPlaceOf(cursor);
    const found = await recordAccesses(this.rows, accessKinds, otherAccess, after, limit + 1);
    return pageFrom(
      found,
      limit,
      ({ day, what, actor_id }) => [day, what, actor_id],
      ({ at, who, what }) => ({ at: at.toISOString(), who, what }),
    );
  }

  private async checkCase(caseId: string): Promise<void> {
    const [seen] = await this.rows.query<{ yes: boolean }>(
      `select actor_holds('admin') or $1 = any (staff_cases()) as yes`,
      [caseId],
    );
    if (!seen?.yes) throw new Refusal('not-found');
  }
}

function accessPlaceOf(cursor: string): { day: string; what: string; actorId: string } {
  const [day, what, actorId] = keysOf(cursor, 3) ?? [];
  const known = Day.safeParse(day).success && typeof what === 'string' && Id.safeParse(actorId).success;
  if (!known) throw unknownPlace();
  return { day: String(day), what, actorId: String(actorId) };
}

function unknownPlace(): Refusal {
  return invalid('cursor', 'This place in the list is not known');
}

/** Clients have no name here for an admin: whose client somebody is, is clinical. */
function auditEvent(row: AuditLine): AuditEvent {
  return {
    id: row.id,
    at: row.at.toISOString(),
    actor: row.actor_id === null ? null : { personId: row.actor_id, name: row.actor_name ?? 'A client' },
    action: row.action,
    resource: row.resource,
    caseId: row.case_id,
    outcome: row.outcome,
    count: row.count,
  };
}
