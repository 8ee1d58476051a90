import type { NoteBody } from '@attune/notes/contract';
import type { StoredAddendum, StoredNote } from '@attune/notes/data';
import { Vault, type Sealed } from '@attune/sealing/api';
import type { Compartment } from '@attune/sealing/domain';
import { Injectable } from '@nestjs/common';

/** What a text is bound to: the note's row, case and author. */
interface Belonging {
  id: string;
  case_id: string;
  author_id: string;
}

/** Who a note is for decides which key seals it. */
interface Reach {
  case_id: string;
  audience: 'care_team' | 'couple' | 'member';
  audience_member: string | null;
}

const notePlace = ({ id, case_id, author_id }: Belonging) => ({
  table: 'note',
  rowId: id,
  more: [case_id, author_id],
});

const addendumPlace = ({ id, case_id, author_id, note_id }: Belonging & { note_id: string }) => ({
  table: 'note_addendum',
  rowId: id,
  more: [case_id, author_id, note_id],
});

function compartmentOf({ case_id: caseId, audience, audience_member: personId }: Reach): Compartment {
  if (audience === 'member' && personId) return { kind: 'member', caseId, personId };
  return audience === 'couple' ? { kind: 'case', caseId } : { kind: 'care', caseId };
}

/** The words of notes and addenda, in and out of their seals. */
@Injectable()
export class NoteText {
  constructor(private readonly vault: Vault) {}

  /** @param salt of a signed note's commitment: kept inside the seal, so that the commitment alone tells nothing */
  seal(body: NoteBody, note: Belonging & Reach, salt?: Buffer): Promise<Sealed> {
    const text = salt ? { body, salt: salt.toString('base64') } : body;
    return this.vault.seal(JSON.stringify(text), compartmentOf(note), notePlace(note));
  }

  open(note: Belonging & Pick<StoredNote, 'body_sealed' | 'key_id' | 'wrapped'>): NoteBody {
    const text = JSON.parse(this.vault.open(note.body_sealed, note, notePlace(note))) as NoteBody | { body: NoteBody };
    return 'body' in text ? text.body : text;
  }

  sealAddendum(text: string, addendum: Belonging & Reach & { note_id: string }): Promise<Sealed> {
    return this.vault.seal(JSON.stringify(text), compartmentOf(addendum), addendumPlace(addendum));
  }

  openAddendum(addendum: StoredAddendum): string {
    return JSON.parse(this.vault.open(addendum.body_sealed, addendum, addendumPlace(addendum))) as string;
  }
}
