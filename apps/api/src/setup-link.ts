import { hashOfToken, newToken } from '@attune/shared/api';
import { newId } from '@attune/shared/data';
import { Client } from 'pg';

/**
 * Prints a one-time link that makes the first admin, valid for 30 minutes, when the installation has no practice yet.
 * Run on the machine itself with the owner's connection: there is no default account and no way to ask for this link
 * over the network. Prints nothing when a practice is there.
 */
const ownerUrl = process.env['DATABASE_OWNER_URL'];
const origin = process.env['ATTUNE_ORIGIN'];
if (!ownerUrl || !origin) {
  process.stderr.write('Set DATABASE_OWNER_URL and ATTUNE_ORIGIN, then run this again.\n');
  process.exit(1);
}
const client = new Client({ connectionString: ownerUrl });
await client.connect();
try {
  // The tables' own owner sees nothing through forced row security; the rules' role may make invitations.
  await client.query('set role attune_rules');
  const { rowCount } = await client.query('select 1 from attune.practice limit 1');
  if (!rowCount) {
    const { token } = newToken();
    await client.query(`update attune.invitation set used_at = now() where purpose = 'set-up' and used_at is null`);
    await client.query(
      `insert into attune.invitation (token_hash, id, purpose, expires_at)
       values ($1, $2, 'set-up', now() + interval '30 minutes')`,
      [hashOfToken(token), newId()],
    );
    process.stdout.write(`${new URL(origin).origin}/set-up#${token}\n`);
  }
} finally {
  await client.end();
}
