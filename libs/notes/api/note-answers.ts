import { NoteFormat, type Addendum, type Note } from '@attune/notes/contract';
import { addendaOf, type StoredAddendum, type StoredNote } from '@attune/notes/data';
import { memberAudience } from '@attune/shared/contract';
import { Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';
import { NoteText } from './note-text';

/** Somebody whose name the reader may not know any more. */
const unnamed = 'A colleague';

/** Turns stored notes into what crosses the wire, opened. */
@Injectable()
export class NoteAnswers {
  constructor(
    private readonly rows: Rows,
    private readonly text: NoteText,
  ) {}

  /** One more round trip, and only when one of the notes has been added to. */
  async of(stored: readonly StoredNote[]): Promise<Note[]> {
    const addended = stored.filter((note) => note.addended).map((note) => note.id);
    const addenda = await addendaOf(this.rows, addended);
    return stored.map((note) => {
      const added = note.addended ? addenda.filter((addendum) => addendum.note_id === note.id) : [];
      return this.note(note, added);
    });
  }

  private note(row: StoredNote, addenda: readonly StoredAddendum[]): Note {
    return {
      id: row.id,
      caseId: row.case_id,
      sessionId: row.session_id,
      session: row.session_starts_at && {
        startsAt: row.session_starts_at.toISOString(),
        number: row.session_number,
      },
      format: NoteFormat.parse(row.format),
      audience: row.audience === 'member' ? memberAudience(row.audience_member ?? '') : row.audience,
      author: { personId: row.author_id, name: this.nameOf(row) },
      mine: row.author_id === this.rows.actor.personId,
      state: row.state,
      body: this.text.open(row),
      addenda: addenda.map((addendum) => this.addendum(addendum)),
      createdAt: row.created_at.toISOString(),
      updatedAt: row.updated_at.toISOString(),
      signedAt: row.signed_at?.toISOString() ?? null,
      lateEntry: row.late_entry,
      version: row.version,
    };
  }

  private addendum(row: StoredAddendum): Addendum {
    return {
      id: row.id,
      author: this.nameOf(row),
      text: this.text.openAddendum(row),
      writtenAt: row.written_at.toISOString(),
    };
  }

  private nameOf({ author_id, author_name }: { author_id: string; author_name: string | null }): string {
    const { personId, name } = this.rows.actor;
    return (author_id === personId ? name : author_name) || unnamed;
  }
}
