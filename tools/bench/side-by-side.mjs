import autocannon from 'autocannon';
import { execFile, spawn } from 'node:child_process';
import { createHash, createHmac, generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import pg from 'pg';
import { provision, startPostgres } from '../dev/postgres.mjs';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '6' }, rounds: { type: 'string', default: '3' } },
});
const seconds = Number(values.seconds);
const rounds = Number(values.rounds);
const couples = 200;
const notesEach = 20;
const connections = 8;
const target = 0.5;

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'attune-bench-'));
const run = promisify(execFile);
const say = (line) => process.stdout.write(`${line}\n`);
const children = [];
let postgres;

try {
  await bench();
} finally {
  // The servers first, and to their end: a database that goes away under them is not what is measured here.
  await Promise.all(
    children.map((child) => {
      const ended = new Promise((go) => child.once('exit', go));
      child.kill('SIGTERM');
      return ended;
    }),
  );
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function bench() {
  say('building …');
  await run(process.execPath, ['node_modules/@rspack/cli/bin/rspack.js', 'build', '-c', 'apps/api/rspack.config.mjs'], {
    cwd: root,
  });
  await run(
    process.execPath,
    ['node_modules/@rspack/cli/bin/rspack.js', 'build', '-c', 'tools/bench/rspack.config.mjs'],
    { cwd: root },
  );
  postgres = await startPostgres({ dataDir: folder });
  const { runtimeUrl, ownerUrl } = await provision({ adminUrl: postgres.adminUrl, database: 'attune' });
  const env = { ...process.env, ...secrets(), NODE_ENV: 'production', ATTUNE_LOG: 'silent', DATABASE_URL: runtimeUrl };
  await program('migrate', [], { ...env, DATABASE_OWNER_URL: ownerUrl });

  say(`seeding ${couples} couples with ${notesEach} notes each …`);
  const owner = new pg.Client({ connectionString: ownerUrl });
  // The server is stopped under it when something goes wrong; what went wrong is told by what stopped us.
  owner.on('error', () => undefined);
  await owner.connect();
  const therapist = await makeTherapist(owner);
  await importEverything({ ...env, ATTUNE_ORIGIN: 'http://127.0.0.1', PORT: '0' });
  await owner.query('vacuum analyze');
  const { rows: cases } = await owner.query('select id from attune.therapy_case order by opened_on, id');
  const { rows: drafts } = await owner.query('select id, version, case_id from attune.note order by created_at, id');
  say(`  ${cases.length} cases, ${drafts.length} notes`);

  const product = await serve('dist/api/main.js', { ...env, BENCH: '1' });
  const floor = await serve('dist/bench/floor.js', {
    ...env,
    BENCH_PERSON: therapist.personId,
    BENCH_PRACTICE: therapist.practiceId,
  });
  const session = sessionHeaders(therapist.token, env.ATTUNE_XSRF_SECRET);
  const versions = new Map(drafts.map(({ id, version }) => [id, version]));

  const scenarios = [
    {
      name: 'save a note of 1,500 characters',
      product: () =>
        saves(owner, product, (id) => `/api/v1/notes/${id}`, session, drafts.slice(0, connections), versions),
      floor: () =>
        saves(owner, floor, (id) => `/notes/${id}`, {}, drafts.slice(connections, 2 * connections), versions),
    },
    {
      name: 'a case’s last 20 notes',
      product: () =>
        reads(
          product,
          cases.map(({ id }) => `/api/v1/cases/${id}/notes?limit=20`),
          session,
        ),
      floor: () =>
        reads(
          floor,
          cases.map(({ id }) => `/notes/${id}`),
          {},
        ),
    },
    {
      name: 'caseload of 50',
      product: () => reads(product, ['/api/v1/cases?limit=50'], session),
      floor: () => reads(floor, ['/caseload'], {}),
    },
  ];
  say(`\n${connections} connections, ${rounds} rounds of ${seconds} s each, side by side\n`);
  say(
    `${'scenario'.padEnd(34)}${'req/s'.padStart(9)}${'floor'.padStart(9)}${'ratio'.padStart(8)}   p50 / p99 ms   floor p50 / p99`,
  );
  for (const scenario of scenarios) {
    const results = { product: [], floor: [] };
    await scenario.floor();
    await scenario.product();
    for (let round = 0; round < rounds; round += 1) {
      // Alternating order, so that neither always runs on the warmer machine.
      const order = round % 2 === 0 ? ['floor', 'product'] : ['product', 'floor'];
      for (const side of order) results[side].push(await scenario[side]());
    }
    const [ours, bare] = [median(results.product), median(results.floor)];
    const ratio = ours.rate / bare.rate;
    const verdict = ratio >= target ? '' : `  below ${target}`;
    say(
      `${scenario.name.padEnd(34)}${ours.rate.toFixed(0).padStart(9)}${bare.rate.toFixed(0).padStart(9)}${ratio.toFixed(2).padStart(8)}` +
        `   ${ours.p50} / ${ours.p99}`.padEnd(19) +
        `${bare.p50} / ${bare.p99}${verdict}`,
    );
  }
  await owner.end();
}

function secrets() {
  const key = generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' });
  return {
    ATTUNE_KEK: randomBytes(32).toString('base64'),
    ATTUNE_PEPPER: randomBytes(32).toString('base64'),
    ATTUNE_XSRF_SECRET: randomBytes(32).toString('base64'),
    ATTUNE_AUDIT_KEY: Buffer.from(key).toString('base64'),
  };
}

function program(name, more, env) {
  return run(process.execPath, [join(root, `dist/api/${name}.js`), ...more], { cwd: root, env, maxBuffer: 1e8 });
}

async function makeTherapist(owner) {
  const [practiceId, personId] = [randomUUID(), randomUUID()];
  const token = randomBytes(32).toString('base64url');
  await owner.query('insert into attune.practice (id, name) values ($1, $2)', [practiceId, 'Bench']);
  await owner.query(
    `insert into attune.person (practice_id, id, kind, name) values ($1, $2, 'staff', 'Bench Therapist')`,
    [practiceId, personId],
  );
  await owner.query(
    `insert into attune.account (practice_id, person_id, email, status) values ($1, $2, 'bench@example.org', 'active')`,
    [practiceId, personId],
  );
  await owner.query(`insert into attune.role_grant (practice_id, person_id, role) values ($1, $2, 'therapist')`, [
    practiceId,
    personId,
  ]);
  await owner.query(
    `insert into attune.sign_in (token_hash, id, practice_id, person_id, device, idle_minutes, absolute_expires_at)
     values ($1, $2, $3, $4, 'Bench', 600, now() + interval '10 hours')`,
    [createHash('sha256').update(token).digest(), randomUUID(), practiceId, personId],
  );
  return { practiceId, personId, token };
}

/** Couples and notes come in the way a practice's own would: through the import. */
async function importEverything(env) {
  const days = ['2026-01-05', '2026-02-05', '2026-03-05'];
  const lines = ['pair,who,day,sat'];
  for (let pair = 1; pair <= couples; pair += 1) {
    for (const [index, day] of days.entries())
      lines.push(`${pair},1,${day},${(pair + index) % 11}`, `${pair},2,${day},${(pair * 3 + index) % 11}`);
  }
  const score = {
    column: 'sat',
    measure: 'satisfaction',
    label: 'Satisfaction',
    min: 0,
    max: 10,
    direction: 1,
    on: { column: 'day' },
  };
  const map = {
    source: 'bench',
    couple: 'pair',
    partner: { column: 'who', A: '1', B: '2' },
    name: 'Pair {pair}',
    openedOn: { day: days[0] },
    scores: [score],
  };
  const text = 'They came in from the rain and sat down further apart than last week. '.repeat(30).slice(0, 1500);
  writeFileSync(join(folder, 'couples.csv'), lines.join('\n'));
  writeFileSync(join(folder, 'map.json'), JSON.stringify(map));
  writeFileSync(join(folder, 'notes.jsonl'), `${JSON.stringify({ text })}\n`.repeat(couples * notesEach));
  const who = ['--therapist', 'bench@example.org', '--commit'];
  await program('import', ['couples', join(folder, 'couples.csv'), '--map', join(folder, 'map.json'), ...who], env);
  await program('import', ['notes', join(folder, 'notes.jsonl'), ...who], env);
}

async function serve(file, env) {
  const port = 20_000 + Math.floor(Math.random() * 20_000);
  const origin = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, [join(root, file)], {
    cwd: root,
    env: { ...env, PORT: String(port), HOST: '127.0.0.1', ATTUNE_ORIGIN: origin },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  children.push(child);
  for (let tries = 0; tries < 100; tries += 1) {
    const up = await fetch(`${origin}/health/live`).then(
      () => true,
      () => false,
    );
    if (up) return origin;
    await new Promise((go) => setTimeout(go, 100));
  }
  throw new Error(`${file} did not come up`);
}

function sessionHeaders(token, secret) {
  const hash = createHash('sha256').update(token).digest();
  const xsrf = createHmac('sha256', Buffer.from(secret, 'base64')).update('xsrf\0').update(hash).digest('base64url');
  return { cookie: `attune-session=${token}`, 'x-xsrf-token': xsrf, 'sec-fetch-site': 'same-origin' };
}

function reads(origin, paths, headers) {
  return shoot({ url: origin, requests: shuffled(paths).map((path) => ({ method: 'GET', path, headers })) });
}

/** Every connection edits a note of its own, each save on the version the last one answered. */
async function saves(owner, origin, pathOf, headers, notes, versions) {
  // The end of a run cuts a save off in the middle: let it come to its end, then ask where each note stands.
  await new Promise((go) => setTimeout(go, 1000));
  const { rows } = await owner.query('select id, version from attune.note where id = any ($1::uuid[])', [
    notes.map(({ id }) => id),
  ]);
  for (const { id, version } of rows) versions.set(id, version);
  const plan = 'Each tells one good moment of the week before we begin. '.repeat(30).slice(0, 1500);
  const body = JSON.stringify({ format: 'couple-session', body: { sections: { plan }, partners: [] } });
  let next = 0;
  return shoot({
    url: origin,
    method: 'PUT',
    setupClient(client) {
      const { id } = notes[next++ % notes.length];
      client.setRequests([
        {
          method: 'PUT',
          path: pathOf(id),
          body,
          setupRequest: (request) => ({
            ...request,
            headers: { ...headers, 'content-type': 'application/json', 'if-match': `"${versions.get(id)}"` },
          }),
          onResponse: (status, answer) => {
            if (status === 200) versions.set(id, JSON.parse(answer).version);
          },
        },
      ]);
    },
  });
}

async function shoot(options) {
  const result = await autocannon({ connections, duration: seconds, ...options });
  if (result.non2xx > 0 || result.errors > 0) {
    const codes = JSON.stringify(result.statusCodeStats);
    throw new Error(
      `${result.non2xx} refused and ${result.errors} failed of ${result.requests.total} requests: ${codes}`,
    );
  }
  return { rate: result.requests.average, p50: result.latency.p50, p99: result.latency.p99 };
}

function median(results) {
  return [...results].sort((a, b) => a.rate - b.rate)[Math.floor(results.length / 2)];
}

function shuffled(list) {
  return [...list].sort((a, b) =>
    createHash('md5').update(a).digest('hex').localeCompare(createHash('md5').update(b).digest('hex')),
  );
}
