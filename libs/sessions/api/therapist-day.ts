import { Audit } from '@attune/audit/api';
import type { Today } from '@attune/sessions/contract';
import { ahead, sessionsBetween } from '@attune/sessions/data';
import { CaseSafety } from '@attune/shared/api';
import { Rows } from '@attune/shared/data';
import { dayAfter, dayIn, startOfDay } from '@attune/shared/domain';
import { Injectable } from '@nestjs/common';

/** A therapist's day: the sessions of the cases they work on, in their own time zone. */
@Injectable()
export class TherapistDay {
  constructor(
    private readonly rows: Rows,
    private readonly safety: CaseSafety,
    private readonly audit: Audit,
  ) {}

  /** Today's sessions and what waits: three queries, whatever the day holds. */
  async read(now = new Date()): Promise<Today> {
    const { timeZone } = this.rows.actor;
    const day = dayIn(timeZone, now);
    const tomorrow = startOfDay(timeZone, dayAfter(day));
    const found = await sessionsBetween(this.rows, startOfDay(timeZone, day), tomorrow);
    const states = await this.safety.states([...new Set(found.map(({ case_id }) => case_id))]);
    const { notes_to_finish, next_session_at } = await ahead(this.rows, tomorrow);
    this.audit.record({ action: 'today:read', resource: 'session', ids: found.map(({ id }) => id) });
    return {
      sessions: found.map((row) => ({
        id: row.id,
        caseId: row.case_id,
        startsAt: row.starts_at.toISOString(),
        minutes: row.minutes,
        kind: row.kind,
        modality: row.modality,
        state: row.state,
        number: row.number,
        members: row.members,
        safety: states.get(row.case_id) ?? 'due',
        homeworkToReview: row.homework_to_review,
        noteId: row.note_id,
        noteState: row.note_state ?? 'none',
      })),
      notesToFinish: notes_to_finish,
      nextSessionAt: next_session_at?.toISOString() ?? null,
    };
  }
}
