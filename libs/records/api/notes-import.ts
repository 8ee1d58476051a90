import { Audit } from '@attune/audit/api';
import { Vault } from '@attune/sealing/api';
import { newId, Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';

/**
 * Puts texts from elsewhere into a case as drafts of the acting therapist, who reads and signs each of them.
 */
@Injectable()
export class NotesImport {
  constructor(
    private readonly rows: Rows,
    private readonly vault: Vault,
    private readonly audit: Audit,
  ) {}

  /** @returns the id of the new draft. The text goes into the section "focus" of a couple-session note. */
  async add(caseId: string, text: string): Promise<string> {
    const { practiceId, personId } = this.rows.actor;
    const id = newId();
    const body = JSON.stringify({ sections: { focus: text.slice(0, 20_000) }, partners: [] });
    const place = { table: 'note', rowId: id, more: [caseId, personId] };
    const sealed = await this.vault.seal(body, { kind: 'care', caseId }, place);
    await this.rows.change(
      `insert into note (practice_id, case_id, id, author_id, format, body_sealed, key_id)
       values ($1, $2, $3, $4, 'couple-session', $5, $6)`,
      [practiceId, caseId, id, personId, sealed.body, sealed.keyId],
    );
    this.audit.record({ action: 'note:write', resource: 'note', ids: [id], caseId });
    return id;
  }
}
