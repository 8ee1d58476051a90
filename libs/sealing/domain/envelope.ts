import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  timingSafeEqual,
  type KeyObject,
} from 'node:crypto';

/** A key that seals text: its id, the key itself, and 16 bytes that commit to it (GCM alone does not). */
export interface SealingKey {
  id: string;
  key: KeyObject;
  commitment: Buffer;
}

/** Where a sealed text belongs. Every part is bound to it: moved to another row, it does not open. */
export interface Place {
  table: string;
  rowId: string;
  practiceId: string;
  /** More that must stay true of the row, in order: case, author, version, part. */
  more?: readonly string[];
}

/** A sealed text that does not open: another key, another place, or changed bytes. It never says which. */
export class SealBroken extends Error {
  constructor() {
    super('A sealed text did not open.');
  }
}

const magic = Buffer.from([0xa7, 0x01]);
const nonceLength = 12;
const tagLength = 16;
const commitmentLength = 16;
const headerLength = magic.length + commitmentLength + nonceLength + tagLength;
const bucket = 256;

/** Makes a sealing key of 32 secret bytes; the bytes may be wiped afterwards. */
export function sealingKey(id: string, bytes: Uint8Array): SealingKey {
  if (bytes.length !== 32) throw new Error('A sealing key has 32 bytes.');
  const commitment = createHmac('sha256', bytes).update('attune/commitment/v1').digest().subarray(0, commitmentLength);
  return { id, key: createSecretKey(bytes), commitment };
}

/**
 * Seals text with AES-256-GCM, padded to a multiple of 256 bytes so that its length tells little.
 * @param nonce 12 random bytes, never used twice with the same key
 * @returns magic(2) · key commitment(16) · nonce(12) · tag(16) · ciphertext
 */
export function seal(text: string, key: SealingKey, place: Place, nonce: Uint8Array): Buffer {
  if (nonce.length !== nonceLength) throw new Error('A nonce has 12 bytes.');
  const plain = Buffer.from(text, 'utf8');
  const padded = Buffer.alloc(Math.ceil((plain.length + 4) / bucket) * bucket);
  padded.writeUInt32BE(plain.length, 0);
  plain.copy(padded, 4);
  const cipher = createCipheriv('aes-256-gcm', key.key, nonce, { authTagLength: tagLength });
  cipher.setAAD(boundTo(place, key.id));
  const sealed = Buffer.concat([cipher.update(padded), cipher.final()]);
  return Buffer.concat([magic, key.commitment, nonce, cipher.getAuthTag(), sealed]);
}

/**
 * Opens what {@link seal} made. Nothing is handed out before the whole text is authenticated (security.md F10).
 * @throws SealBroken when key, place or bytes are not the ones it was sealed with
 */
export function open(sealed: Uint8Array, key: SealingKey, place: Place): string {
  const bytes = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  if (bytes.length < headerLength + bucket || !bytes.subarray(0, 2).equals(magic)) throw new SealBroken();
  if (!timingSafeEqual(bytes.subarray(2, 2 + commitmentLength), key.commitment)) throw new SealBroken();
  const nonceAt = 2 + commitmentLength;
  const nonce = bytes.subarray(nonceAt, nonceAt + nonceLength);
  const decipher = createDecipheriv('aes-256-gcm', key.key, nonce, { authTagLength: tagLength });
  decipher.setAAD(boundTo(place, key.id));
  decipher.setAuthTag(bytes.subarray(nonceAt + nonceLength, headerLength));
  try {
    const padded = Buffer.concat([decipher.update(bytes.subarray(headerLength)), decipher.final()]);
    return padded.toString('utf8', 4, 4 + padded.readUInt32BE(0));
  } catch {
    throw new SealBroken();
  }
}

/** Length-prefixed, so that no two different places give the same bytes. */
function boundTo(place: Place, keyId: string): Buffer {
  const parts = ['attune/v1', place.table, place.rowId, place.practiceId, keyId, ...(place.more ?? [])];
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.from(part, 'utf8');
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length, 0);
      return [length, bytes];
    }),
  );
}
