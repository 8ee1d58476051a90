import 'reflect-metadata';
import { CouplesMapping } from '@attune/records/contract';
import { readCouples, type ReadFile } from '@attune/records/domain';
import { CouplesImport, NotesImport, type ImportCount } from '@attune/records/api';
import { Environment } from '@attune/shared/api';
import { Rows } from '@attune/shared/data';
import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createApplication } from './create-app';
import { noPost } from './no-post';

const usage = `
  import couples FILE.csv --map MAP.json [--therapist E-MAIL] [--commit]
  import notes FILE.jsonl [--field text] [--therapist E-MAIL] [--commit]

Without --commit nothing is written: the report says what would happen. With it all of a file comes in or nothing, and
what came in before is left alone. docs/import.md explains the mapping.
`;

/** Stops with a sentence for the person at the keyboard. */
class NotPossible extends Error {}

/** Ends a dry run: whatever was tried is undone, and that is as it should be. */
class DryRun extends Error {}

interface Given {
  kind: string;
  file: string;
  map?: string;
  therapist?: string;
  field: string;
  commit: boolean;
}

try {
  await run(given());
} catch (error) {
  if (error instanceof DryRun) process.stdout.write(`${error.message}\n`);
  else if (error instanceof NotPossible) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  } else throw error;
}

function given(): Given {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      map: { type: 'string' },
      therapist: { type: 'string' },
      field: { type: 'string', default: 'text' },
      commit: { type: 'boolean', default: false },
    },
  });
  const [kind, file] = positionals;
  if ((kind !== 'couples' && kind !== 'notes') || !file) throw new NotPossible(`Say what to import:${usage}`);
  if (kind === 'couples' && !values.map) throw new NotPossible(`Name the mapping with --map:${usage}`);
  if (values.commit && !values.therapist) {
    throw new NotPossible(`Say whose cases these become with --therapist:${usage}`);
  }
  return {
    kind,
    file,
    field: values.field,
    commit: values.commit,
    ...(values.therapist ? { therapist: values.therapist } : {}),
    ...(values.map ? { map: values.map } : {}),
  };
}

async function run(task: Given): Promise<void> {
  const couples = task.kind === 'couples' ? readCsv(task) : null;
  if (couples) {
    report(couples.read);
    if (couples.read.faults.length > 0)
      throw new NotPossible('Nothing was imported. Mend these rows or the mapping, then run this again.');
  }
  const { therapist: email } = task;
  if (!email) {
    throw new DryRun(
      'This was a dry run of the file alone. Add --therapist to try it on the practice, --commit to import.',
    );
  }
  const environment = Environment.from({ ...process.env, ATTUNE_LOG: 'error' });
  const { app, close } = await createApplication(environment, noPost, () => undefined);
  try {
    const rows = app.get(Rows);
    const therapist = await personBehind(rows, email);
    const undone = new DryRun('This was a dry run: nothing was written. Add --commit to import.');
    await rows.as(therapist, async () => {
      if (couples) say(await app.get(CouplesImport).add(couples.read.couples, couples.mapping.timeZone));
      else await notes(app.get(NotesImport), rows, task);
      // Thrown inside the transaction, so that a dry run goes all the way and leaves nothing behind.
      if (!task.commit) throw undone;
    });
    process.stdout.write('Imported.\n');
  } finally {
    await close();
  }
}

function readCsv({ file, map }: Given): { read: ReadFile; mapping: CouplesMapping } {
  const mapping = CouplesMapping.safeParse(JSON.parse(readFileSync(map ?? '', 'utf8')));
  if (!mapping.success) {
    const lines = mapping.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
    throw new NotPossible(`The mapping is not complete:\n${lines.join('\n')}`);
  }
  const table = parse(readFileSync(file), { columns: true, bom: true, skip_empty_lines: true, trim: true });
  return { read: readCouples(table as Record<string, string>[], mapping.data), mapping: mapping.data };
}

function report({ couples, faults, missing }: ReadFile): void {
  const clients = couples.reduce((sum, { partners }) => sum + partners.length, 0);
  const scores = couples.flatMap(({ partners }) => partners.flatMap((partner) => partner.scores));
  process.stdout.write(
    `Read ${couples.length} couples, ${clients} clients, ${scores.length} scores; ${missing} cells without a value.\n`,
  );
  for (const measure of new Set(scores.map((score) => score.measure))) {
    process.stdout.write(`  ${measure}: ${scores.filter((score) => score.measure === measure).length} scores\n`);
  }
  for (const { line, column, message } of faults.slice(0, 200)) {
    process.stdout.write(`  ${line ? `line ${line}, ` : ''}column ${column}: ${message}\n`);
  }
  if (faults.length > 200) process.stdout.write(`  and ${faults.length - 200} more\n`);
}

function say({ couples, clients, scores }: ImportCount): void {
  process.stdout.write(
    `Couples: ${couples.added} new, ${couples.known} known. Clients: ${clients} new. Scores: ${scores.added} new, ${scores.known} known.\n`,
  );
}

async function notes(importer: NotesImport, rows: Rows, { file, field }: Given): Promise<void> {
  const texts = readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => (JSON.parse(line) as Record<string, unknown>)[field])
    .filter((text): text is string => typeof text === 'string' && text.trim().length > 0);
  const cases = await rows.query<{ id: string }>(
    'select id from therapy_case where practice_id = $1 and id = any ((select attune.staff_cases())::uuid[]) order by opened_on, id',
    [rows.actor.practiceId],
  );
  if (cases.length === 0) throw new NotPossible('This therapist has no case to put notes into.');
  for (const [index, text] of texts.entries()) await importer.add(cases[index % cases.length]?.id ?? '', text);
  process.stdout.write(`Notes: ${texts.length} drafts in ${Math.min(cases.length, texts.length)} cases.\n`);
}

async function personBehind(
  rows: Rows,
  email: string,
): Promise<{ personId: string; practiceId: string; roles: string[] }> {
  const [found] = await rows.anonymous(() =>
    rows.query<{ person_id: string; practice_id: string; status: string; staff: boolean }>(
      'select person_id, practice_id, status, staff from attune.sign_in_lookup($1)',
      [email.trim().toLowerCase()],
    ),
  );
  if (!found || !found.staff || found.status !== 'active')
    throw new NotPossible('There is no active member of staff with this address.');
  return { personId: found.person_id, practiceId: found.practice_id, roles: ['therapist'] };
}
