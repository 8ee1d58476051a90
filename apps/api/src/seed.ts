import 'reflect-metadata';
import { Passwords } from '@attune/identity/api';
import { Environment } from '@attune/shared/api';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { demoPassword } from '../demo/cast';
import { halfTold, tellPractice } from '../demo/tell-practice';
import { createApplication } from './create-app';
import { noPost } from './no-post';

/**
 * Fills an empty installation with the demo practice and prints who can sign in, one JSON object a line. Does nothing
 * when a practice is there already. Needs the application's configuration and DATABASE_OWNER_URL.
 */
const ownerUrl = process.env['DATABASE_OWNER_URL'];
if (!ownerUrl) {
  process.stderr.write('Set DATABASE_OWNER_URL to a connection that may act for attune_owner, then run this again.\n');
  process.exit(1);
}
const owner = new Client({ connectionString: ownerUrl });
await owner.connect();
const { rowCount } = await owner.query('select 1 from attune.practice where name <> $1 limit 1', [halfTold]);
if (!rowCount) {
  const environment = Environment.from({ ...process.env, ATTUNE_LOG: 'error', PORT: '0' });
  const { app, close } = await createApplication(environment, noPost, (failure) => {
    process.stderr.write(`${JSON.stringify(failure)}\n`);
  });
  try {
    await app.listen(0, '127.0.0.1');
    const { port } = app.getHttpServer().address() as AddressInfo;
    const hash = await app.get(Passwords).hash(demoPassword);
    const signIns = await tellPractice(`http://127.0.0.1:${port}`, environment, owner, hash);
    for (const signIn of signIns) process.stdout.write(`${JSON.stringify({ ...signIn, password: demoPassword })}\n`);
  } finally {
    await close();
  }
}
await owner.end();
