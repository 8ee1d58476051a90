import { PracticeUnderTest, type Json, type TestPerson } from '@attune/shared/testing';
import { randomUUID } from 'node:crypto';

/** Everybody who could stand in front of a door. `null` is a caller without a sign-in. */
export type ActorName =
  | 'nobody'
  | 'expired'
  | 'disabled'
  | 'admin'
  | 'therapist'
  | 'supervisor'
  | 'formerColleague'
  | 'otherTherapist'
  | 'otherSupervisor'
  | 'otherPractice'
  | 'partnerA'
  | 'partnerB'
  | 'formerPartner'
  | 'otherClient';

/** One thing of a case, and who may know of it. */
export interface Thing {
  id: string;
  knownTo: readonly ActorName[];
}

/** The things of one case by the name a path gives them, in their different states. */
export type Things = Record<string, Record<string, Thing>>;

export interface World {
  practice: PracticeUnderTest;
  actors: Record<ActorName, TestPerson | null>;
  own: Things;
  other: Things;
  /** Words that stand in exactly one sealed text each, and who may read it. */
  canaries: { word: string; readers: readonly ActorName[] }[];
}

const team: readonly ActorName[] = ['therapist', 'supervisor'];

/** A practice with two couples, their therapists, and everybody who has no business there. Built over the API. */
export async function buildWorld(name: string): Promise<World> {
  const practice = await PracticeUnderTest.start(name);
  const { people } = practice;
  const id = await people.practice();
  const elsewhere = await people.practice('Another Practice');
  const therapist = await people.staff(id, 'Anna Berg', ['therapist']);
  const supervisor = await people.staff(id, 'Sora Lund', ['supervisor']);
  const otherTherapist = await people.staff(id, 'Ben Ode', ['therapist']);
  const actors: World['actors'] = {
    nobody: null,
    expired: await people.staff(id, 'Esra Past', ['therapist']),
    disabled: await people.staff(id, 'Dario Off', ['therapist']),
    admin: await people.staff(id, 'Mara Lind', ['admin']),
    therapist,
    supervisor,
    formerColleague: await people.staff(id, 'Finn Was', ['therapist']),
    otherTherapist,
    otherSupervisor: await people.staff(id, 'Tom Else', ['supervisor']),
    otherPractice: await people.staff(elsewhere, 'Zoe Far', ['therapist', 'supervisor', 'admin']),
    partnerA: await people.client(id, 'Sam Hill'),
    partnerB: await people.client(id, 'Alex Moor'),
    formerPartner: await people.client(id, 'Rae Gone'),
    otherClient: await people.client(id, 'Kim Vale'),
  };
  await people.supervises(supervisor, therapist);
  const lee = await people.client(id, 'Lee Vale');
  const ownCase = await people.couple(therapist, [actors.partnerA!, actors.partnerB!]);
  const otherCase = await people.couple(otherTherapist, [actors.otherClient!, lee]);
  const endedCase = await people.couple(therapist, [actors.formerPartner!]);
  const { owner } = practice;
  await owner.query('update attune.case_member set left_on = current_date where case_id = $1', [endedCase]);
  await owner.query(
    `insert into attune.care_team (practice_id, case_id, person_id, lead, since, until)
     values ($1, $2, $3, false, current_date - 30, current_date - 1)`,
    [id, ownCase, actors.formerColleague!.personId],
  );
  await owner.query(`update attune.account set status = 'disabled' where person_id = $1`, [actors.disabled!.personId]);
  await owner.query(`update attune.sign_in set last_seen_at = now() - interval '2 hours' where person_id = $1`, [
    actors.expired!.personId,
  ]);

  const canaries: World['canaries'] = [];
  const own = await thingsOf(practice, therapist, [actors.partnerA!, actors.partnerB!], ownCase, canaries, {
    team,
    a: 'partnerA',
    b: 'partnerB',
    author: 'therapist',
  });
  const other = await thingsOf(practice, otherTherapist, [actors.otherClient!, lee], otherCase, canaries, {
    team: ['otherTherapist'],
    a: 'otherClient',
    b: 'otherClient',
    author: 'otherTherapist',
  });
  return { practice, actors, own, other, canaries };
}

interface Cast {
  team: readonly ActorName[];
  a: ActorName;
  b: ActorName;
  author: ActorName;
}

/** Writes one of everything into a case, the way its people would. */
async function thingsOf(
  practice: PracticeUnderTest,
  therapist: TestPerson,
  [a, b]: [TestPerson, TestPerson],
  caseId: string,
  canaries: World['canaries'],
  cast: Cast,
): Promise<Things> {
  const say = (readers: readonly ActorName[]): string => {
    const word = `canary${randomUUID().replaceAll('-', '')}`;
    canaries.push({ word, readers });
    return word;
  };
  const staff = practice.as(therapist);
  const made = async (call: Promise<{ status: number; body: Json }>): Promise<Json> => {
    const { status, body } = await call;
    if (status >= 300) throw new Error(`The world could not be built: ${status} ${JSON.stringify(body)}`);
    return body;
  };
  const everyone = [...cast.team, cast.a, cast.b];
  const withA = [...cast.team, cast.a];

  for (const person of [a, b]) {
    await made(
      staff.post(`/cases/${caseId}/safety-screens`, {
        personId: person.personId,
        outcome: 'no_concern',
        screenedOn: '2026-01-10',
        reviewOn: '2090-01-10',
        alone: true,
        remark: say(cast.team),
      }),
    );
  }
  const session = (kind: string, attendees: string[]) =>
    made(
      staff.post(`/cases/${caseId}/sessions`, {
        startsAt: new Date(Date.now() - 3 * 3600_000).toISOString(),
        minutes: 50,
        timeZone: 'Europe/Vienna',
        kind,
        modality: 'in_person',
        attendees,
      }),
    );
  const joint = await session('joint', [a.personId, b.personId]);
  const alone = await session('individual', [a.personId]);
  await made(staff.patch(`/sessions/${joint.id}`, { state: 'held' }, { version: 1 }));

  const note = async (readers: readonly ActorName[]) => {
    const id = randomUUID();
    const body = { sections: { plan: say(readers) }, partners: [] };
    await made(staff.post(`/cases/${caseId}/notes`, { id, format: 'soap', sessionId: joint.id, body }));
    return id;
  };
  const draft = await note([cast.author]);
  const signed = await note(cast.team);
  await made(staff.post(`/notes/${signed}/sign`, undefined, { version: 1 }));
  await made(staff.post(`/notes/${signed}/addenda`, { text: say(cast.team) }));
  const processNote = randomUUID();
  const text = say([cast.author]);
  await made(staff.post(`/cases/${caseId}/process-notes`, { id: processNote, sessionId: null, text }));

  const assign = (exerciseId: string, members: string[], reveal: string, readers: readonly ActorName[]) =>
    made(
      staff.post(`/cases/${caseId}/assignments`, {
        exerciseId,
        members,
        why: say(readers),
        startsOn: '2026-01-01',
        dueOn: '2090-01-01',
        repeat: 'once',
        reveal,
        sessionId: null,
      }),
    );
  const both = [a.personId, b.personId];
  const together = await assign('time-out', both, 'both_submitted', everyone);
  const opened = await assign('time-out', both, 'both_submitted', everyone);
  const checkIn = await assign('weekly-check-in', both, 'in_session', everyone);
  await made(
    practice
      .as(a)
      .post(`/assignments/${checkIn.id}/responses`, { id: randomUUID(), occurrence: 1, answers: {} })
      .then(({ body }) =>
        practice
          .as(a)
          .post(`/responses/${body.id}/submit`, { answers: { satisfaction: 6 }, completion: 'partly' }, { version: 1 }),
      ),
  );
  const soloA = await assign('kind-to-me', [a.personId], 'never', withA);

  const answer = async (person: TestPerson, assignmentId: string, words: [string, string], submit: boolean) => {
    const id = randomUUID();
    const [shared, own] = words;
    const answers = { sign: shared, 'own-note': own };
    const caller = practice.as(person);
    await made(caller.post(`/assignments/${assignmentId}/responses`, { id, occurrence: 1, answers }));
    if (submit) {
      await made(caller.post(`/responses/${id}/submit`, { answers, completion: 'partly' }, { version: 1 }));
    }
    return id;
  };
  const drafted = await answer(b, together.id, [say([cast.b]), say([cast.b])], false);
  const submitted = await answer(a, together.id, [say(withA), say(withA)], true);
  const openA = await answer(a, opened.id, [say(everyone), say(withA)], true);
  const openB = await answer(b, opened.id, [say(everyone), say([...cast.team, cast.b])], true);

  return {
    caseId: { couple: { id: caseId, knownTo: everyone } },
    sessionId: {
      joint: { id: joint.id, knownTo: everyone },
      individual: { id: alone.id, knownTo: withA },
    },
    noteId: {
      draft: { id: draft, knownTo: [cast.author] },
      signed: { id: signed, knownTo: cast.team },
    },
    processNoteId: { only: { id: processNote, knownTo: [cast.author] } },
    assignmentId: {
      together: { id: together.id, knownTo: everyone },
      opened: { id: opened.id, knownTo: everyone },
      checkIn: { id: checkIn.id, knownTo: everyone },
      soloA: { id: soloA.id, knownTo: withA },
    },
    responseId: {
      draftOfB: { id: drafted, knownTo: [cast.b] },
      submittedByA: { id: submitted, knownTo: withA },
      openOfA: { id: openA, knownTo: everyone },
      openOfB: { id: openB, knownTo: everyone },
    },
  };
}
