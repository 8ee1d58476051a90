import { columnsOf, labelOf, open, seal, SealBroken, sealingKey } from '@attune/sealing/domain';
import type { Compartment, Place, SealingKey } from '@attune/sealing/domain';
import { Environment } from '@attune/shared/api';
import { newId, Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';
import { createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** A wrapped key as the database holds it; select it together with what it opens, so that its row policy is asked. */
export interface WrappedKey {
  key_id: string;
  wrapped: Buffer;
}

/** Text that is sealed, and the key it was sealed with: what a row stores. */
export interface Sealed {
  body: Buffer;
  keyId: string;
}

/**
 * Seals and opens clinical text, one key per compartment, each key wrapped by the practice's master key (KEK).
 *
 * A key comes out of the database only through `data_key`'s row policy, inside the actor's transaction: text that
 * leaked through a bug in a query still lacks its key. The cache saves the unwrapping, never the question.
 */
@Injectable()
export class Vault {
  private readonly master: SealingKey;
  private readonly masterBytes: Buffer;
  private readonly fingerprints: Buffer;
  private readonly unwrapped = new LRUCache<string, SealingKey>({ max: 5000, ttl: 5 * 60_000 });
  private readonly forWriting = new LRUCache<string, SealingKey>({ max: 5000, ttl: 5 * 60_000 });

  constructor(
    private readonly rows: Rows,
    environment: Environment,
  ) {
    this.masterBytes = Buffer.from(environment.values.ATTUNE_KEK, 'base64').subarray(0, 32);
    const kekId = createHash('sha256').update('attune/kek-id').update(this.masterBytes).digest('hex').slice(0, 16);
    this.master = sealingKey(kekId, this.masterBytes);
    this.fingerprints = Buffer.from(hkdfSync('sha256', this.masterBytes, '', 'attune/fingerprint/v1', 32));
  }

  /** Seals text for a row of a compartment the actor may write to; makes the compartment's key when it has none. */
  async seal(text: string, compartment: Compartment, place: Omit<Place, 'practiceId'>): Promise<Sealed> {
    const key = await this.keyFor(compartment);
    const bound = { ...place, practiceId: this.rows.actor.practiceId };
    return { body: seal(text, key, bound, randomBytes(12)), keyId: key.id };
  }

  /**
   * Opens a row's text with the key that was selected with it.
   * @throws SealBroken when the key was not visible to the actor, or text, place and key do not belong together
   */
  open(sealed: Buffer, key: { key_id: string; wrapped: Buffer | null }, place: Omit<Place, 'practiceId'>): string {
    if (!key.wrapped) throw new SealBroken();
    return open(sealed, this.unwrap(key.key_id, key.wrapped), { ...place, practiceId: this.rows.actor.practiceId });
  }

  /** The wrapped keys of these ids that the actor may use, by id; for reads that cannot join `data_key`. */
  async keys(ids: readonly string[]): Promise<Map<string, WrappedKey>> {
    const wanted = [...new Set(ids)];
    if (wanted.length === 0) return new Map();
    const found = await this.rows.query<WrappedKey>(
      'select id as key_id, wrapped from data_key where practice_id = $1 and id = any ($2::uuid[])',
      [this.rows.actor.practiceId, wanted],
    );
    return new Map(found.map((key) => [key.key_id, key]));
  }

  /** 32 bytes in base64 that belong to one person: encrypts drafts on their devices. Never stored. */
  deviceKey(personId: string): string {
    return Buffer.from(hkdfSync('sha256', this.masterBytes, personId, 'attune/device-key/v1', 32)).toString('base64');
  }

  /** 32 bytes that tell whether two texts are the same, and nothing about either to whoever lacks the master key. */
  fingerprint(text: string): Buffer {
    return createHmac('sha256', this.fingerprints).update(text, 'utf8').digest();
  }

  private async keyFor(compartment: Compartment): Promise<SealingKey> {
    const { practiceId } = this.rows.actor;
    const label = labelOf(compartment);
    const cached = this.forWriting.get(`${practiceId}/${label}`);
    if (cached) return cached;
    const stored = await this.stored(compartment);
    // A key made just now is not remembered: its transaction may still be undone.
    if (!stored) return this.made(compartment);
    this.forWriting.set(`${practiceId}/${label}`, stored);
    return stored;
  }

  private async stored(compartment: Compartment): Promise<SealingKey | null> {
    const { caseId, personId, responseId } = columnsOf(compartment);
    const [row] = await this.rows.query<WrappedKey>(
      `select id as key_id, wrapped from data_key
       where practice_id = $1 and compartment = $2 and case_id is not distinct from $3
         and person_id is not distinct from $4 and response_id is not distinct from $5`,
      [this.rows.actor.practiceId, compartment.kind, caseId, personId, responseId],
    );
    return row ? this.unwrap(row.key_id, row.wrapped) : null;
  }

  private async made(compartment: Compartment): Promise<SealingKey> {
    const { practiceId } = this.rows.actor;
    const { caseId, personId, responseId } = columnsOf(compartment);
    const id = newId();
    const secret = randomBytes(32);
    const wrapped = seal(secret.toString('base64'), this.master, this.keyPlace(id, practiceId), randomBytes(12));
    const made = await this.rows.change(
      `insert into data_key (practice_id, id, compartment, case_id, person_id, response_id, wrapped, kek_id)
       values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict do nothing`,
      [practiceId, id, compartment.kind, caseId, personId, responseId, wrapped, this.master.id],
    );
    // Somebody else made it in the same moment: theirs counts.
    const key = made ? sealingKey(id, secret) : await this.stored(compartment);
    secret.fill(0);
    if (!key) throw new SealBroken();
    return key;
  }

  private unwrap(id: string, wrapped: Buffer): SealingKey {
    const cached = this.unwrapped.get(id);
    if (cached) return cached;
    const secret = Buffer.from(open(wrapped, this.master, this.keyPlace(id, this.rows.actor.practiceId)), 'base64');
    const key = sealingKey(id, secret);
    secret.fill(0);
    this.unwrapped.set(id, key);
    return key;
  }

  private keyPlace(id: string, practiceId: string): Place {
    return { table: 'data_key', rowId: id, practiceId, more: [this.master.id] };
  }
}
