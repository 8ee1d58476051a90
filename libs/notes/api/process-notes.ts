import { Audit } from '@attune/audit/api';
import type { NewProcessNote, ProcessNote, ProcessNoteChange, ProcessNotePage } from '@attune/notes/contract';
import {
  caseForWriting,
  insertProcessNote,
  oneProcessNote,
  placeOf,
  processNotesOfCase,
  saveProcessNote,
  type StoredProcessNote,
} from '@attune/notes/data';
import { Vault, type Sealed } from '@attune/sealing/api';
import { invalid, Refusal } from '@attune/shared/api';
import type { PageQuery } from '@attune/shared/contract';
import { pageFrom, Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';

/**
 * Process notes: kept apart from the record, their author's alone. To everybody else, supervisor and lead included,
 * there are none. Acts on them carry no case id, so that they do not show on the case's trail.
 */
@Injectable()
export class ProcessNotes {
  constructor(
    private readonly rows: Rows,
    private readonly vault: Vault,
    private readonly audit: Audit,
  ) {}

  async of(caseId: string, { limit, cursor }: PageQuery): Promise<ProcessNotePage> {
    const place = cursor === undefined ? undefined : placeOf(cursor);
    if (cursor !== undefined && !place) throw invalid('cursor', 'This place in the list is not known');
    const found = await processNotesOfCase(this.rows, caseId, limit, place);
    if (!found) throw new Refusal('not-found');
    const page = pageFrom(
      found,
      limit,
      (row) => [row.created_exactly, row.id],
      (row) => this.opened(row),
    );
    this.record(
      'process-note:read',
      page.items.map((note) => note.id),
    );
    return page;
  }

  async read(id: string): Promise<ProcessNote> {
    const note = await this.one(id);
    this.record('process-note:read', [id]);
    return note;
  }

  /** The same id from the same author is the same note. @throws Refusal not-found (case), invalid, conflict (id taken) */
  async write(caseId: string, { id: givenId, sessionId, text }: NewProcessNote): Promise<ProcessNote> {
    const id = givenId.toLowerCase();
    const therapyCase = await caseForWriting(this.rows, caseId, sessionId);
    if (!therapyCase) throw new Refusal('not-found');
    if (!therapyCase.session_fits) throw invalid('sessionId', 'This session is not one of the case');
    const sealed = await this.seal(text, id, caseId);
    const made = await insertProcessNote(this.rows, { id, caseId, sessionId, ...sealed });
    const found = await oneProcessNote(this.rows, id);
    if (found?.case_id !== caseId) throw new Refusal('conflict');
    this.record(made ? 'process-note:write' : 'process-note:read', [id]);
    return this.opened(found);
  }

  /** @throws Refusal not-found, stale-version */
  async save(id: string, { text }: ProcessNoteChange, version: number): Promise<ProcessNote> {
    const before = await oneProcessNote(this.rows, id);
    if (!before) throw new Refusal('not-found');
    if (before.version !== version) throw new Refusal('stale-version');
    const sealed = await this.seal(text, id, before.case_id);
    const saved = await saveProcessNote(this.rows, { id, version, ...sealed });
    if (!saved) throw new Refusal('stale-version');
    this.record('process-note:write', [id]);
    return { ...answer(before), text, version: saved.version, updatedAt: saved.updated_at.toISOString() };
  }

  private async one(id: string): Promise<ProcessNote> {
    const found = await oneProcessNote(this.rows, id);
    if (!found) throw new Refusal('not-found');
    return this.opened(found);
  }

  private seal(text: string, id: string, caseId: string): Promise<Sealed> {
    const { personId } = this.rows.actor;
    const place = { table: 'process_note', rowId: id, more: [caseId, personId] };
    return this.vault.seal(JSON.stringify(text), { kind: 'process', caseId, personId }, place);
  }

  private opened(row: StoredProcessNote): ProcessNote {
    const place = { table: 'process_note', rowId: row.id, more: [row.case_id, row.author_id] };
    const text = JSON.parse(this.vault.open(row.body_sealed, row, place)) as string;
    return { ...answer(row), text };
  }

  private record(action: 'process-note:read' | 'process-note:write', ids: readonly string[]): void {
    this.audit.record({ action, resource: 'process-note', ids });
  }
}

function answer(row: StoredProcessNote): Omit<ProcessNote, 'text'> {
  return {
    id: row.id,
    caseId: row.case_id,
    sessionId: row.session_id,
    createdAt: row.created_at.toISOString(),
    updatedAt: row.updated_at.toISOString(),
    version: row.version,
  };
}
