import { Audit, type Act } from '@attune/audit/api';
import type { NewSession, Session, SessionChange, SessionPage } from '@attune/sessions/contract';
import {
  SessionAttendanceRow,
  sessionCase,
  sessionOnFile,
  sessionPage,
  TherapySessionRow,
  type SessionOnFile,
} from '@attune/sessions/data';
import { attendeeFault, stateFault } from '@attune/sessions/domain';
import { invalid, Refusal } from '@attune/shared/api';
import type { PageQuery } from '@attune/shared/contract';
import { momentPlaceOf, newId, pageFrom, Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';

/** Sessions of the actor's cases. An individual session is its partner's alone, in the trail, too. */
@Injectable()
export class Sessions {
  constructor(
    private readonly rows: Rows,
    private readonly audit: Audit,
  ) {}

  /** The newest first. @throws Refusal not-found; invalid for an unknown cursor */
  async list(caseId: string, { limit, cursor }: PageQuery): Promise<SessionPage> {
    const after = cursor === undefined ? null : placeOf(cursor);
    if (!(await sessionCase(this.rows, caseId))) throw new Refusal('not-found');
    const found = await sessionPage(this.rows, caseId, after, limit + 1);
    this.audit.record({
      action: 'session:list',
      resource: 'session',
      ids: found.slice(0, limit).map(({ id }) => id),
      caseId,
    });
    return pageFrom(found, limit, ({ place, id }) => [place, id], shown);
  }

  /** @throws Refusal not-found; not-allowed for a supervisor; invalid when somebody else is asked to come */
  async plan(caseId: string, session: NewSession): Promise<Session> {
    const file = await sessionCase(this.rows, caseId);
    if (!file) throw new Refusal('not-found');
    if (!file.mine) throw notOnTeam();
    const { kind, attendees, minutes, timeZone, modality } = session;
    const fault = attendeeFault(session, file.partners);
    if (fault) throw invalid('attendees', fault);
    const { practiceId } = this.rows.actor;
    const id = newId();
    await this.rows.of(TherapySessionRow).insert({
      practiceId,
      id,
      caseId,
      startsAt: new Date(session.startsAt),
      minutes,
      timeZone,
      kind,
      forPerson: kind === 'individual' ? (attendees[0] ?? null) : null,
      modality,
      state: 'planned',
      version: 1,
    });
    await this.rows
      .of(SessionAttendanceRow)
      .insert(attendees.map((personId) => ({ practiceId, sessionId: id, personId, caseId, attendance: 'expected' })));
    const made = await this.found(id);
    this.trace('session:plan', made);
    return shown(made);
  }

  /** @throws Refusal not-found */
  async read(sessionId: string): Promise<Session> {
    const found = await this.found(sessionId);
    this.trace('session:read', found);
    return shown(found);
  }

  /** @throws Refusal not-found, not-allowed, stale-version; invalid for a stranger's attendance; conflict of state */
  async change(sessionId: string, change: SessionChange, version: number): Promise<Session> {
    const before = await this.found(sessionId);
    if (!before.mine) throw notOnTeam();
    if (before.version !== version) throw new Refusal('stale-version');
    const startsAt = change.startsAt ? new Date(change.startsAt) : before.starts_at;
    const state = change.state ?? before.state;
    const facts = { startsAt, timeZone: before.time_zone, hasNotes: before.notes.length > 0 };
    const fault = stateFault(state, facts, new Date());
    if (fault) throw state === 'cancelled' ? new Refusal('conflict', { detail: fault }) : invalid('state', fault);
    this.checkAttendance(before, change.attendance ?? []);
    const { practiceId } = this.rows.actor;
    const done = await this.rows.of(TherapySessionRow).update(
      { practiceId, id: sessionId, version },
      {
        startsAt,
        state,
        minutes: change.minutes ?? before.minutes,
        modality: change.modality ?? before.modality,
        version: version + 1,
      },
    );
    if (!done.affected) throw new Refusal('stale-version');
    for (const { personId, attendance } of change.attendance ?? []) {
      await this.rows.of(SessionAttendanceRow).update({ practiceId, sessionId, personId }, { attendance });
    }
    const after = await this.found(sessionId);
    this.trace('session:change', after);
    return shown(after);
  }

  private checkAttendance(session: SessionOnFile, attendance: NonNullable<SessionChange['attendance']>): void {
    const asked = session.attendance.map(({ personId }) => personId);
    for (const [index, { personId }] of attendance.entries()) {
      const again = attendance.findIndex((other) => other.personId === personId) !== index;
      if (again || !asked.includes(personId)) {
        throw invalid(`attendance.${index}.personId`, 'Choose somebody who was asked to this session, once');
      }
    }
  }

  private async found(sessionId: string): Promise<SessionOnFile> {
    const found = await sessionOnFile(this.rows, sessionId);
    if (!found) throw new Refusal('not-found');
    return found;
  }

  private trace(action: Act['action'], session: SessionOnFile): void {
    const { id, case_id: caseId, for_person: subjectId } = session;
    this.audit.record({ action, resource: 'session', ids: [id], caseId, subjectId });
  }
}

function notOnTeam(): Refusal {
  return new Refusal('not-allowed', { detail: 'Only the care team of this case can do this.' });
}

function placeOf(cursor: string): { place: string; id: string } {
  const found = momentPlaceOf(cursor);
  if (!found) throw invalid('cursor', 'This place in the list is not known');
  return { place: found.moment, id: found.id };
}

function shown(row: SessionOnFile): Session {
  return {
    id: row.id,
    caseId: row.case_id,
    number: row.number,
    startsAt: row.starts_at.toISOString(),
    minutes: row.minutes,
    timeZone: row.time_zone,
    kind: row.kind,
    modality: row.modality,
    state: row.state,
    attendance: row.attendance,
    notes: row.notes,
    version: row.version,
  };
}
