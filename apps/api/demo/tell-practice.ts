import type { Environment } from '@attune/shared/api';
import { newId } from '@attune/shared/data';
import type { Client } from 'pg';
import { Backdating } from './backdating';
import { practiceName, staff } from './cast';
import { mainCouple } from './main-couple';
import { tellMainHomework } from './main-homework';
import { otherCouples } from './other-couples';
import { Storyteller, type Player } from './storyteller';
import { tellCouple } from './tell-couple';
import { practiceZone } from './when';

/** The name of the practice until its story is told to the end. */
export const halfTold = `${practiceName} (being filled)`;

/** Somebody the reader of the story may sign in as. */
export interface DemoSignIn {
  role: string;
  name: string;
  email: string;
}

/**
 * Tells the whole demo practice: staff, eight couples at different points, and a year's worth of nothing else.
 * @param origin where the application listens on this machine
 * @param owner a connection that may act for the owner of the tables
 * @param passwordHash of the one password everybody in the demo has
 * @returns who can sign in, the most telling first
 */
export async function tellPractice(
  origin: string,
  environment: Environment,
  owner: Client,
  passwordHash: string,
): Promise<DemoSignIn[]> {
  const practiceId = newId();
  await forgetHalfTold(owner);
  await owner.query('insert into attune.practice (id, name, country) values ($1, $2, $3)', [
    practiceId,
    halfTold,
    'EU',
  ]);
  const story = new Storyteller(origin, environment, owner, practiceId);
  const dates = new Backdating(owner, practiceId, passwordHash);
  const players = await hire(owner, practiceId, story, dates);
  for (const couple of [mainCouple, ...otherCouples]) {
    const therapist = players.get(couple.therapist);
    if (!therapist) throw new Error(`Nobody is called ${couple.therapist}.`);
    const told = await tellCouple(story, dates, couple, therapist);
    if (couple === mainCouple) await tellMainHomework(story, dates, told);
  }
  await dates.apply();
  // People live where the practice is.
  await owner.query('update attune.person set time_zone = $2 where practice_id = $1', [practiceId, practiceZone]);
  await story.leave();
  await owner.query('update attune.practice set name = $2 where id = $1', [practiceId, practiceName]);
  return signIns();
}

/** A telling that was cut off left half a practice behind, and nothing else can be in that database. */
async function forgetHalfTold(owner: Client): Promise<void> {
  const { rowCount } = await owner.query('select 1 from attune.practice where name = $1', [halfTold]);
  if (rowCount) await owner.query('truncate attune.practice, attune.audit_event, attune.rate_limit cascade');
}

async function hire(
  owner: Client,
  practiceId: string,
  story: Storyteller,
  dates: Backdating,
): Promise<Map<string, Player>> {
  const ids = new Map(staff.map(({ key }) => [key, newId()]));
  const players = new Map<string, Player>();
  for (const { key, name, roles } of staff) {
    const id = ids.get(key) ?? '';
    await owner.query(
      `insert into attune.person (practice_id, id, kind, name, time_zone) values ($1, $2, 'staff', $3, $4)`,
      [practiceId, id, name, practiceZone],
    );
    await owner.query('insert into attune.account (practice_id, person_id, email) values ($1, $2, $3)', [
      practiceId,
      id,
      addressOf(key),
    ]);
    for (const role of roles) {
      await owner.query('insert into attune.role_grant (practice_id, person_id, role) values ($1, $2, $3)', [
        practiceId,
        id,
        role,
      ]);
    }
    await dates.welcome([id]);
    players.set(key, await story.player(id));
  }
  for (const { key, supervises } of staff) {
    for (const supervisee of supervises ?? []) {
      await owner.query(
        'insert into attune.supervision (practice_id, supervisor_id, supervisee_id) values ($1, $2, $3)',
        [practiceId, ids.get(key), ids.get(supervisee)],
      );
    }
  }
  return players;
}

function addressOf(key: string): string {
  return `${key}@demo.attune.example`;
}

function signIns(): DemoSignIn[] {
  const people = staff.map(({ key, name, roles }) => ({ role: roles.join(', '), name, email: addressOf(key) }));
  return [...people, { role: 'client', ...pick(mainCouple.a) }, { role: 'client', ...pick(mainCouple.b) }];
}

function pick({ name, email }: { name: string; email: string }) {
  return { name, email };
}
