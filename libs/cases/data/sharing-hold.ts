import type { Rows } from '@attune/shared/data';

/** Since when answers of a case stay closed, sealed, with the key that opens it. */
export interface SealedHold {
  body_sealed: Buffer;
  key_id: string;
  wrapped: Buffer | null;
}

/** The hold of a case, or undefined when no screen was ever recorded. For its partners, too: they hand in under it. */
export async function holdOf(rows: Rows, caseId: string): Promise<SealedHold | undefined> {
  const [hold] = await rows.query<SealedHold>(
    `select h.body_sealed, h.key_id, k.wrapped from sharing_hold h
     left join data_key k on k.practice_id = h.practice_id and k.id = h.key_id
     where h.practice_id = $1 and h.case_id = $2`,
    [rows.actor.practiceId, caseId],
  );
  return hold;
}

/** Writes the hold of a case anew. There is one for every screened case, held or not, so that being there tells nothing. */
export async function storeHold(rows: Rows, caseId: string, sealed: { body: Buffer; keyId: string }): Promise<void> {
  await rows.change(
    `insert into sharing_hold (practice_id, case_id, body_sealed, key_id) values ($1, $2, $3, $4)
     on conflict (practice_id, case_id) do update set body_sealed = $3, key_id = $4`,
    [rows.actor.practiceId, caseId, sealed.body, sealed.keyId],
  );
}
