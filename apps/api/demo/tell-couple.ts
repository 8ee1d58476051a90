import { randomUUID } from 'node:crypto';
import type { CouplePart, NotePart, WeekOf } from './cast';
import { Backdating } from './backdating';
import { Storyteller, type Player } from './storyteller';
import { dayFromNow, hourOf, practiceZone } from './when';

interface Made {
  id: string;
  version: number;
}

/** A couple's case with its two partners, while it is being told. */
export interface ToldCase {
  id: string;
  therapist: Player;
  a: Player;
  b: Player;
}

const sessionHour = 15;
const lastWeekday = 3;

/** Days from now of the session so many weeks ago. */
export function sessionDay(weeksAgo: number): number {
  return -(weeksAgo * 7 - lastWeekday);
}

/** Tells one couple from its first day: the case, screens, sessions and notes, the weekly check-in. */
export async function tellCouple(
  story: Storyteller,
  dates: Backdating,
  couple: CouplePart,
  therapist: Player,
): Promise<ToldCase> {
  const firstSession = Math.max(0, ...couple.sessions.map(({ weeksAgo }) => weeksAgo));
  const openedOn = dayFromNow(sessionDay(firstSession) - 10);
  const opened = await story.post<Made & { members: { personId: string; position: string }[] }>(therapist, '/cases', {
    kind: 'couple',
    openedOn,
    members: [couple.a, couple.b].map(({ name, email }) => ({ name, email })),
  });
  const idOf = (position: string) => opened.members.find((member) => member.position === position)?.personId ?? '';
  const told: ToldCase = {
    id: opened.id,
    therapist,
    a: await story.player(idOf('A')),
    b: await story.player(idOf('B')),
  };
  await dates.welcome(
    [couple.a, couple.b].flatMap(({ invitedOnly }, at) => (invitedOnly ? [] : [at === 0 ? told.a.id : told.b.id])),
  );
  await tellScreens(story, dates, couple, told);
  for (const part of couple.sessions) await tellSession(story, dates, told, part);
  if (couple.next) await plan(story, told, hourOf(couple.next.inDays, couple.next.hour));
  if (couple.weeks.length > 0) await tellWeeks(story, dates, couple, told);
  if (couple.stage !== 'starting') {
    await story.patch(therapist, `/cases/${told.id}`, { stage: couple.stage }, opened.version);
  }
  return told;
}

async function tellScreens(story: Storyteller, dates: Backdating, couple: CouplePart, told: ToldCase): Promise<void> {
  for (const [at, outcome] of couple.screens.entries()) {
    if (!outcome) continue;
    const weeksAgo = Math.max(1, ...couple.sessions.map((session) => session.weeksAgo));
    const { id } = await story.post<Made>(told.therapist, `/cases/${told.id}/safety-screens`, {
      personId: at === 0 ? told.a.id : told.b.id,
      outcome,
      screenedOn: dayFromNow(sessionDay(weeksAgo) + 1),
      reviewOn: dayFromNow(sessionDay(weeksAgo) + 120),
      alone: true,
      remark: outcome === 'concern' ? 'Afraid of his reactions. Number of the women’s line handed over on paper.' : '',
    });
    await dates.of('safety_screen', id, { recorded_at: hourOf(sessionDay(weeksAgo) + 1, 17) });
  }
}

async function tellSession(
  story: Storyteller,
  dates: Backdating,
  told: ToldCase,
  part: CouplePart['sessions'][number],
): Promise<void> {
  const start = hourOf(sessionDay(part.weeksAgo), sessionHour);
  const session = await plan(story, told, start);
  await story.patch(
    told.therapist,
    `/sessions/${session.id}`,
    {
      state: 'held',
      attendance: (['a', 'b'] as const).map((who) => ({
        personId: told[who].id,
        attendance: part.absent === who ? 'absent' : 'present',
      })),
    },
    session.version,
  );
  const text = part.note ?? part.draft;
  if (!text) return;
  const id = randomUUID();
  const made = await story.post<Made>(told.therapist, `/cases/${told.id}/notes`, {
    id,
    format: 'couple-session',
    sessionId: session.id,
    body: noteBody(text, told),
  });
  const ended = new Date(start.getTime() + 50 * 60_000);
  const written = new Date(ended.getTime() + 20 * 60_000);
  if (part.note) await story.post(told.therapist, `/notes/${id}/sign`, undefined, made.version);
  await dates.of('note', id, {
    created_at: ended,
    updated_at: written,
    ...(part.note ? { signed_at: written, late_entry: false } : {}),
  });
}

function noteBody(text: NotePart, told: ToldCase) {
  const { focus, between, plan: next, interventions } = text;
  return {
    sections: { focus, between, plan: next, ...(interventions ? { interventions } : {}) },
    partners: (['a', 'b'] as const).map((who) => ({
      personId: told[who].id,
      sections: { ...text[who] },
      risk: 'none',
      riskRemark: '',
    })),
  };
}

function plan(story: Storyteller, told: ToldCase, start: Date): Promise<Made> {
  return story.post<Made>(told.therapist, `/cases/${told.id}/sessions`, {
    startsAt: start.toISOString(),
    minutes: 50,
    timeZone: practiceZone,
    kind: 'joint',
    modality: 'in_person',
    attendees: [told.a.id, told.b.id],
  });
}

async function tellWeeks(story: Storyteller, dates: Backdating, couple: CouplePart, told: ToldCase): Promise<void> {
  const first = -couple.weeks.length * 7;
  const { id } = await story.post<Made>(told.therapist, `/cases/${told.id}/assignments`, {
    exerciseId: 'weekly-check-in',
    members: [told.a.id, told.b.id],
    why: 'So that we see how each of you is, week by week, and how well you read each other.',
    startsOn: dayFromNow(first),
    dueOn: dayFromNow(first + (couple.weeks.length + 4) * 7 - 1),
    repeat: 'weekly',
    reveal: 'in_session',
    sessionId: null,
  });
  await dates.of('assignment', id, { created_at: hourOf(first, 9) });
  for (const [at, pair] of couple.weeks.entries()) {
    for (const who of ['a', 'b'] as const) {
      const week = pair[who];
      if (week) await answerWeek(story, dates, told[who], id, at, first, week);
    }
    if (pair.a && pair.b) await story.post(told.therapist, `/assignments/${id}/open`, { occurrence: at + 1 });
  }
  await story.post(told.therapist, `/assignments/${id}/reviewed`, {});
}

async function answerWeek(
  story: Storyteller,
  dates: Backdating,
  person: Player,
  assignmentId: string,
  at: number,
  first: number,
  week: WeekOf,
): Promise<void> {
  const id = randomUUID();
  const answers = {
    satisfaction: week.satisfaction,
    'felt-understood': week.understood,
    stress: week.stress,
    'partner-effort': week.effort,
    'own-space': week.space,
    'over-responsible': week.responsible,
    'guess-satisfaction': week.guess.satisfaction,
    'guess-felt-understood': week.guess.understood,
    'guess-stress': week.guess.stress,
    ...(week.line ? { 'to-therapist': week.line } : {}),
  };
  await story.post(person, `/assignments/${assignmentId}/responses`, { id, occurrence: at + 1, answers: {} });
  await story.post(person, `/responses/${id}/submit`, { answers, completion: 'done' });
  await dates.response(id, hourOf(first + at * 7 + 4, 21, 10));
}
