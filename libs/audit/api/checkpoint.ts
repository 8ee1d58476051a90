import { createPrivateKey, createPublicKey, sign, verify, type KeyObject } from 'node:crypto';
import * as z from 'zod';

/** Where the chain stood at a moment, signed and kept outside the database: what an edited database cannot follow. */
export const Checkpoint = z.strictObject({
  seq: z.int().min(1),
  /** How many acts the chain holds up to here. */
  count: z.int().min(1),
  /** SHA-256 of the last link, hexadecimal. */
  hash: z.hex().length(64),
  /** ISO 8601, UTC. */
  at: z.iso.datetime(),
  /** Ed25519 over the four above, base64. */
  signature: z.string(),
});
export type Checkpoint = z.infer<typeof Checkpoint>;

/** The signing key as it is configured: PKCS8 PEM in base64. @throws when it is not an Ed25519 private key */
export function signingKey(configured: string): KeyObject {
  const key = createPrivateKey(Buffer.from(configured, 'base64'));
  if (key.asymmetricKeyType !== 'ed25519') throw new Error('ATTUNE_AUDIT_KEY is no Ed25519 key');
  return key;
}

/** The key that checks what a signing key signed. */
export function checkingKey(key: KeyObject): KeyObject {
  return createPublicKey(key);
}

/** Signs where the chain stands. */
export function checkpoint(head: { seq: number; hash: Buffer }, at: Date, key: KeyObject): Checkpoint {
  const stand = { seq: head.seq, count: head.seq, hash: head.hash.toString('hex'), at: at.toISOString() };
  return { ...stand, signature: sign(null, signed(stand), key).toString('base64') };
}

/**
 * The checkpoints of a file, one JSON line each.
 * @returns those that are whole and signed by the key, and the numbers (from 1) of the lines that are not
 */
export function readCheckpoints(text: string, key: KeyObject): { checkpoints: Checkpoint[]; broken: number[] } {
  const checkpoints: Checkpoint[] = [];
  const broken: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '') continue;
    const found = Checkpoint.safeParse(parsed(line));
    const good = found.success && verify(null, signed(found.data), key, Buffer.from(found.data.signature, 'base64'));
    if (good) checkpoints.push(found.data);
    else broken.push(index + 1);
  }
  return { checkpoints, broken };
}

function signed({ seq, count, hash, at }: Omit<Checkpoint, 'signature'>): Buffer {
  return Buffer.from(['attune/checkpoint/v1', seq, count, hash, at].join('\n'), 'utf8');
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
