import 'reflect-metadata';
import { checkingKey, checkpointFile, readCheckpoints, signingKey, verifyChain } from '@attune/audit/api';
import { chainLinks } from '@attune/audit/data';
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { Client } from 'pg';

/** What to check, and with what. */
export interface TrailToVerify {
  /** A connection that may act for `attune_rules`: the one that migrates. */
  ownerUrl: string;
  /** Ed25519 private key, PKCS8 PEM in base64, as the server has it. */
  auditKey: string;
  /** File or folder of the checkpoints; without it only the chain itself is checked. */
  checkpoints?: string;
}

/**
 * Checks the whole trail against its own chain and its checkpoints.
 * @returns whether it is whole, and what to tell, a line each
 */
export async function verifyAudit(trail: TrailToVerify): Promise<{ whole: boolean; lines: string[] }> {
  const key = checkingKey(signingKey(trail.auditKey));
  const text = trail.checkpoints ? await readFile(await checkpointFile(trail.checkpoints), 'utf8').catch(() => '') : '';
  const { checkpoints, broken } = readCheckpoints(text, key);
  const client = new Client({ connectionString: trail.ownerUrl });
  await client.connect();
  try {
    await client.query('begin transaction isolation level repeatable read read only');
    await client.query('set local role attune_rules');
    const { checked, first } = await verifyChain(chainLinks(client), checkpoints);
    const lines = [`${checked} acts checked, ${checkpoints.length} checkpoints.`];
    if (first) lines.push(`Act ${first.seq}: ${first.fault}`);
    for (const line of broken) lines.push(`Checkpoint in line ${line}: not signed by our key, or changed.`);
    if (!first && broken.length === 0) lines.push('The trail is whole.');
    return { whole: !first && broken.length === 0, lines };
  } finally {
    await client.end();
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const ownerUrl = process.env['DATABASE_OWNER_URL'];
  const auditKey = process.env['ATTUNE_AUDIT_KEY'];
  if (!ownerUrl || !auditKey) {
    process.stderr.write('Set DATABASE_OWNER_URL and ATTUNE_AUDIT_KEY, and ATTUNE_CHECKPOINTS if there are some.\n');
    process.exit(2);
  }
  const { whole, lines } = await verifyAudit({ ownerUrl, auditKey, checkpoints: process.env['ATTUNE_CHECKPOINTS'] });
  process.stdout.write(`${lines.join('\n')}\n`);
  process.exitCode = whole ? 0 : 1;
}
