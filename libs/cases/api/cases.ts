import { Audit } from '@attune/audit/api';
import type { Case, CaseChange, Caseload, CaseloadQuery, SafetyState } from '@attune/cases/contract';
import { caseloadPage, caseOnFile, trendsOf, type CaseloadOnFile, type TrendOnFile } from '@attune/cases/data';
import { CaseSafety, invalid, Refusal } from '@attune/shared/api';
import { Day, Id } from '@attune/shared/contract';
import { keysOf, pageFrom, Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';
import { CaseDoor } from './case-door';

/** The actor's cases. */
@Injectable()
export class Cases {
  constructor(
    private readonly rows: Rows,
    private readonly door: CaseDoor,
    private readonly safety: CaseSafety,
    private readonly audit: Audit,
  ) {}

  /** A page of the caseload: three queries, whatever its length. @throws Refusal invalid for an unknown cursor */
  async list({ limit, cursor, name, stage }: CaseloadQuery): Promise<Caseload> {
    const after = cursor === undefined ? null : placeOf(cursor);
    const found = await caseloadPage(this.rows, { name: name || null, stage: stage ?? null, after, limit: limit + 1 });
    const ids = found.slice(0, limit).map(({ id }) => id);
    const states = await this.safety.states(ids);
    const trends = ids.length > 0 ? await trendsOf(this.rows, ids) : [];
    this.audit.record({ action: 'case:list', resource: 'case', ids });
    return pageFrom(
      found,
      limit,
      ({ opened_on, id }) => [opened_on, id],
      (row) => caseloadRow(row, states.get(row.id) ?? 'due', trends),
    );
  }

  /** @throws Refusal not-found */
  async read(caseId: string): Promise<Case> {
    const shown = await this.shown(caseId);
    this.audit.record({ action: 'case:read', resource: 'case', ids: [caseId], caseId });
    return shown;
  }

  /** @throws Refusal not-found, not-allowed, stale-version */
  async change(caseId: string, { stage }: CaseChange, version: number): Promise<Case> {
    await this.door.change(caseId);
    const changed = await this.rows.change(
      `update therapy_case set stage = $4, version = version + 1
       where practice_id = $1 and id = $2 and version = $3`,
      [this.rows.actor.practiceId, caseId, version, stage],
    );
    if (!changed) throw new Refusal('stale-version');
    this.audit.record({ action: 'case:change', resource: 'case', ids: [caseId], caseId });
    return this.shown(caseId);
  }

  /** The case as its page shows it, without a trace of its own: who calls this leaves one. */
  async shown(caseId: string): Promise<Case> {
    const found = await caseOnFile(this.rows, caseId);
    if (!found) throw new Refusal('not-found');
    const states = await this.safety.states([caseId]);
    return {
      id: found.id,
      kind: found.kind,
      stage: found.stage,
      openedOn: found.opened_on,
      members: found.members,
      careTeam: found.care_team,
      safety: states.get(caseId) ?? 'due',
      nextSession: found.next_id && found.next_at ? { id: found.next_id, startsAt: found.next_at.toISOString() } : null,
      sessionCount: found.session_count,
      version: found.version,
    };
  }
}

function placeOf(cursor: string): { openedOn: string; id: string } {
  const [openedOn, id] = keysOf(cursor, 2) ?? [];
  const day = Day.safeParse(openedOn);
  const caseId = Id.safeParse(id);
  if (!day.success || !caseId.success) throw invalid('cursor', 'This place in the list is not known');
  return { openedOn: day.data, id: caseId.data };
}

function caseloadRow(
  row: CaseloadOnFile,
  safety: SafetyState,
  trends: readonly TrendOnFile[],
): Caseload['items'][number] {
  return {
    id: row.id,
    kind: row.kind,
    stage: row.stage,
    members: row.members,
    safety,
    lastSessionAt: row.last_session_at?.toISOString() ?? null,
    nextSessionAt: row.next_session_at?.toISOString() ?? null,
    unsignedNotes: row.unsigned_notes,
    homeworkToReview: row.homework_to_review,
    trends: trends
      .filter(({ case_id }) => case_id === row.id)
      .map(({ person_id, measure, values }) => ({ personId: person_id, measure, values })),
  };
}
