import type { ChainLink } from '@attune/audit/data';
import { createHash } from 'node:crypto';
import type { Checkpoint } from './checkpoint';

/** What is wrong with the trail, and from which act on. */
export interface ChainFault {
  seq: number;
  fault: string;
}

/** How many acts were checked, and the first thing that is wrong with them; null when nothing is. */
export interface ChainVerdict {
  checked: number;
  first: ChainFault | null;
}

/**
 * Checks a chain from its first act: none missing, each saying what was sealed, each hash resting on the one before,
 * and every checkpoint reached with the hash it was signed with. What a changed act says is computed here, not asked of
 * the database. Acts after the last checkpoint can still be cut off unseen; that is a minute's worth.
 */
export async function verifyChain(
  links: AsyncIterable<ChainLink>,
  checkpoints: readonly Checkpoint[],
): Promise<ChainVerdict> {
  const stands = new Map(checkpoints.map(({ seq, hash }) => [seq, hash]));
  let before: Buffer = Buffer.alloc(0);
  let checked = 0;
  for await (const link of links) {
    const fault = faultOf(link, checked + 1, before, stands);
    if (fault) return { checked, first: fault };
    before = link.hash;
    checked += 1;
  }
  const beyond = Math.min(...[...stands.keys()].filter((seq) => seq > checked));
  if (!Number.isFinite(beyond)) return { checked, first: null };
  return { checked, first: { seq: checked + 1, fault: `The trail ends here, but a checkpoint saw act ${beyond}.` } };
}

/** Exactly what was hashed for an act: the text that `attune.audit_seal` makes of it. */
export function canonOf(link: ChainLink): Buffer {
  const ids = `[${link.resource_ids.map((id) => JSON.stringify(id)).join(', ')}]`;
  const parts = [
    String(link.seq),
    ...[link.practice_id, link.id, link.at, link.actor_id, link.action, link.resource].map((part) =>
      JSON.stringify(part),
    ),
    ids,
    ...[link.case_id, link.subject_id, link.outcome, link.request_id].map((part) => JSON.stringify(part)),
  ];
  return Buffer.from(`[${parts.join(', ')}]`, 'utf8');
}

function faultOf(
  link: ChainLink,
  expected: number,
  before: Buffer,
  stands: ReadonlyMap<number, string>,
): ChainFault | null {
  if (link.seq !== expected) return { seq: expected, fault: 'This act is missing.' };
  const canon = canonOf(link);
  if (!canon.equals(link.canon)) return { seq: expected, fault: 'This act does not say what was sealed.' };
  const hash = createHash('sha256').update(before).update(canon).digest();
  if (!hash.equals(link.hash)) return { seq: expected, fault: 'This act does not rest on the one before.' };
  const stand = stands.get(expected);
  if (stand !== undefined && stand !== hash.toString('hex')) {
    return {
      seq: expected,
      fault: 'A checkpoint saw another act here: the trail was rewritten at or before this one.',
    };
  }
  return null;
}
