import { inject, Service } from '@angular/core';
import {
  Addendum,
  Note,
  NotePage,
  ProcessNote,
  ProcessNotePage,
  SavedNote,
  UnfinishedNotes,
  type NewNote,
  type NewProcessNote,
  type NoteChange,
} from '@attune/notes/contract';
import { Session, SessionPage } from '@attune/sessions/contract';
import { Api } from '@attune/shared/web';

/** Notes as the API keeps them. Every method rejects with `ProblemError`. */
@Service()
export class Notes {
  private readonly api = inject(Api);

  /** A case's progress notes, newest first: signed ones, and one's own drafts. */
  list(caseId: string, cursor: string | null, limit = 20): Promise<NotePage> {
    return this.api.get(`/cases/${caseId}/notes?${pageQuery(cursor, limit)}`, NotePage);
  }

  read(noteId: string): Promise<Note> {
    return this.api.get(`/notes/${noteId}`, Note);
  }

  /** Begins a draft; sent again with the same id it is the same draft, answered as it is by now. */
  begin(caseId: string, note: NewNote): Promise<Note> {
    return this.api.post(`/cases/${caseId}/notes`, note, Note);
  }

  save(noteId: string, change: NoteChange, version: number): Promise<SavedNote> {
    return this.api.put(`/notes/${noteId}`, change, SavedNote, { version });
  }

  sign(noteId: string, version: number): Promise<Note> {
    return this.api.post(`/notes/${noteId}/sign`, {}, Note, { version });
  }

  /** @param key the same for every try, so that sending twice adds one addendum */
  addTo(noteId: string, text: string, key: string): Promise<Addendum> {
    return this.api.post(`/notes/${noteId}/addenda`, { text }, Addendum, { key });
  }

  /** What the signed-in person still has to write or sign, the longest waiting first. */
  unfinished(cursor: string | null): Promise<UnfinishedNotes> {
    return this.api.get(`/notes/unfinished?${pageQuery(cursor, 50)}`, UnfinishedNotes);
  }

  processNotes(caseId: string, cursor: string | null): Promise<ProcessNotePage> {
    return this.api.get(`/cases/${caseId}/process-notes?${pageQuery(cursor, 20)}`, ProcessNotePage);
  }

  readProcessNote(id: string): Promise<ProcessNote> {
    return this.api.get(`/process-notes/${id}`, ProcessNote);
  }

  beginProcessNote(caseId: string, note: NewProcessNote): Promise<ProcessNote> {
    return this.api.post(`/cases/${caseId}/process-notes`, note, ProcessNote);
  }

  saveProcessNote(id: string, text: string, version: number): Promise<ProcessNote> {
    return this.api.put(`/process-notes/${id}`, { text }, ProcessNote, { version });
  }

  session(sessionId: string): Promise<Session> {
    return this.api.get(`/sessions/${sessionId}`, Session);
  }

  sessions(caseId: string): Promise<SessionPage> {
    return this.api.get(`/cases/${caseId}/sessions?limit=50`, SessionPage);
  }

  /** @throws ProblemError 412 when the session was changed meanwhile */
  markHeld(session: Session): Promise<Session> {
    return this.api.patch(`/sessions/${session.id}`, { state: 'held' }, Session, { version: session.version });
  }
}

function pageQuery(cursor: string | null, limit: number): URLSearchParams {
  return new URLSearchParams(cursor === null ? { limit: String(limit) } : { limit: String(limit), cursor });
}
