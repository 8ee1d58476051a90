import { inject, Service } from '@angular/core';
import { Session, SessionPage, type NewSession, type SessionChange } from '@attune/sessions/contract';
import { Api } from '@attune/shared/web';

/** The sessions of a case. */
@Service()
export class Sessions {
  private readonly api = inject(Api);

  /** A page of a case's sessions, the latest first. */
  of(caseId: string, cursor: string | null): Promise<SessionPage> {
    const query = new URLSearchParams(cursor ? { limit: '50', cursor } : { limit: '50' });
    return this.api.get(`/cases/${caseId}/sessions?${query}`, SessionPage);
  }

  read(sessionId: string): Promise<Session> {
    return this.api.get(`/sessions/${sessionId}`, Session);
  }

  /** @param key the same for every try, so that sending twice plans one session. */
  plan(caseId: string, session: NewSession, key: string): Promise<Session> {
    return this.api.post(`/cases/${caseId}/sessions`, session, Session, { key });
  }

  /** @throws ProblemError 412 when somebody else changed the session meanwhile, 409 for a change its state does not allow. */
  change(session: { id: string; version: number }, change: SessionChange): Promise<Session> {
    return this.api.patch(`/sessions/${session.id}`, change, Session, { version: session.version });
  }
}
