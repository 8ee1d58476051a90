import { randomUUID } from 'node:crypto';
import { application, type SignIn } from './application';
import type { Person } from './person';

/** One partner of a couple that was made for a journey. */
export interface Partner extends SignIn {
  id: string;
}

/** A couple of Nora's with a session that took place yesterday, both screened, both signed in before. */
export interface Couple {
  caseId: string;
  sessionId: string;
  a: Partner;
  b: Partner;
}

interface Made {
  id: string;
  version: number;
}

const day = 24 * 3600 * 1000;
const dayFromNow = (days: number) => new Date(Date.now() + days * day).toISOString().slice(0, 10);

/**
 * Makes a couple's case by way of the API, so that a journey starts where it gets interesting.
 *
 * @param therapist whose case it becomes
 * @param names of partner A and partner B
 */
export async function aCouple(therapist: Person, names: readonly [string, string]): Promise<Couple> {
  // An address of its own each time: the same practice may see a journey more than once.
  const mailbox = randomUUID().slice(0, 8);
  const members = names.map((name, at) => ({ name, email: `${mailbox}.${at}@couple.example` }));
  const opened = await therapist.post<Made & { members: { personId: string; position: string }[] }>('/cases', {
    kind: 'couple',
    openedOn: dayFromNow(-20),
    members,
  });
  const [a, b] = await Promise.all(
    members.map(async (member, at) => {
      const id = opened.members.find(({ position }) => position === (at === 0 ? 'A' : 'B'))?.personId ?? '';
      const password = `${member.name} walks by the river`;
      const { link } = await therapist.post<{ link: string }>(`/cases/${opened.id}/members/${id}/invitation`);
      await accept(link, { name: member.name, password });
      await therapist.post(`/cases/${opened.id}/safety-screens`, {
        personId: id,
        outcome: 'no_concern',
        screenedOn: dayFromNow(-14),
        reviewOn: dayFromNow(120),
        alone: true,
        remark: '',
      });
      return { ...member, id, password };
    }),
  );
  if (!a || !b) throw new Error('A couple has two partners.');
  const session = await therapist.post<Made>(`/cases/${opened.id}/sessions`, {
    startsAt: new Date(Date.now() - day).toISOString(),
    minutes: 50,
    timeZone: 'Europe/Vienna',
    kind: 'joint',
    modality: 'in_person',
    attendees: [a.id, b.id],
  });
  await therapist.patch(
    `/sessions/${session.id}`,
    { state: 'held', attendance: [a, b].map(({ id }) => ({ personId: id, attendance: 'present' })) },
    session.version,
  );
  return { caseId: opened.id, sessionId: session.id, a, b };
}

/**
 * Gives an exercise from today on, for a week, once.
 *
 * @param exerciseId of the library, such as `read-me`
 * @param members ids of one or both partners
 * @returns the assignment's id
 */
export async function give(
  therapist: Person,
  caseId: string,
  { exerciseId, members, why, reveal }: { exerciseId: string; members: string[]; why: string; reveal: string },
): Promise<string> {
  const given = await therapist.post<Made>(`/cases/${caseId}/assignments`, {
    exerciseId,
    members,
    why,
    startsOn: dayFromNow(0),
    dueOn: dayFromNow(7),
    repeat: 'once',
    reveal,
    sessionId: null,
  });
  return given.id;
}

async function accept(link: string, { name, password }: { name: string; password: string }): Promise<void> {
  const token = new URL(link, application.origin).hash.slice(1);
  const response = await fetch(`${application.origin}/api/v1/auth/invitations/accept`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: application.origin },
    body: JSON.stringify({ token, name, password, timeZone: 'Europe/Vienna' }),
  });
  if (!response.ok) throw new Error(`${name} could not come in: ${response.status} ${await response.text()}`);
}
