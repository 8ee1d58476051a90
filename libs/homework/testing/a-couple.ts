import type { Answers, Completion, NewAssignment } from '@attune/homework/contract';
import { newId } from '@attune/shared/data';
import type { PracticeUnderTest, TestPerson } from '@attune/shared/testing';

/** For specs: Sam and Alex, whose therapist is Anna, both screened alone without a concern. */
export interface Couple {
  practiceId: string;
  anna: TestPerson;
  sam: TestPerson;
  alex: TestPerson;
  caseId: string;
}

/** The day some days from today, `YYYY-MM-DD`, in UTC. */
export const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

/** Makes the couple in a practice of its own, or in one that is there. */
export async function aCouple(
  practice: PracticeUnderTest,
  { practiceId, screened = true }: { practiceId?: string; screened?: boolean } = {},
): Promise<Couple> {
  const { people } = practice;
  const home = practiceId ?? (await people.practice());
  const anna = await people.staff(home, 'Anna Berg', ['therapist']);
  const sam = await people.client(home, 'Sam Adler');
  const alex = await people.client(home, 'Alex Reyes');
  const caseId = await people.couple(anna, [sam, alex]);
  const couple = { practiceId: home, anna, sam, alex, caseId };
  if (screened) for (const partner of [sam, alex]) await screen(practice, couple, partner, 'no_concern');
  return couple;
}

/** Records what a partner said when asked alone. */
export async function screen(
  practice: PracticeUnderTest,
  { anna, caseId }: Couple,
  { personId }: TestPerson,
  outcome: string,
): Promise<void> {
  const { status } = await practice.as(anna).post(`/cases/${caseId}/safety-screens`, {
    personId,
    outcome,
    screenedOn: inDays(-1),
    reviewOn: inDays(180),
    alone: true,
    remark: '',
  });
  if (status !== 201) throw new Error(`The screen was not recorded: ${status}`);
}

/** The weekly check-in for both, begun some days ago, asked for every week, opening when both are in. */
export function newAssignment(
  { sam, alex }: Couple,
  { days = 0, ...other }: Partial<NewAssignment> & { days?: number } = {},
): NewAssignment {
  return {
    exerciseId: 'weekly-check-in',
    members: [sam.personId, alex.personId],
    why: 'To see your weeks side by side.',
    startsOn: inDays(-days),
    dueOn: inDays(28),
    repeat: 'weekly',
    reveal: 'both_submitted',
    sessionId: null,
    ...other,
  };
}

/** Own ratings of the weekly check-in. */
export const checkIn = (satisfaction: number, felt: number, stress: number): Answers => ({
  satisfaction,
  'felt-understood': felt,
  stress,
});

/** Guesses of the weekly check-in. */
export const guesses = (satisfaction: number, felt: number, stress: number): Answers => ({
  'guess-satisfaction': satisfaction,
  'guess-felt-understood': felt,
  'guess-stress': stress,
});

/** Gives an assignment. @returns its id */
export async function given(
  practice: PracticeUnderTest,
  couple: Couple,
  wish: Parameters<typeof newAssignment>[1] = {},
): Promise<string> {
  const made = await practice
    .as(couple.anna)
    .post<{ id: string }>(`/cases/${couple.caseId}/assignments`, newAssignment(couple, wish));
  if (made.status !== 201) throw new Error(`The assignment was not given: ${made.status} ${made.text}`);
  return made.body.id;
}

/** Begins and hands in a response. @returns its id */
export async function handedIn(
  practice: PracticeUnderTest,
  person: TestPerson,
  assignmentId: string,
  answers: Answers,
  { occurrence = 1, completion = 'done' as Completion } = {},
): Promise<string> {
  const id = newId();
  const begun = await practice
    .as(person)
    .post(`/assignments/${assignmentId}/responses`, { id, occurrence, answers: {} });
  if (begun.status !== 201) throw new Error(`The response was not begun: ${begun.status} ${begun.text}`);
  const sent = await practice.as(person).post(`/responses/${id}/submit`, { answers, completion });
  if (sent.status !== 200) throw new Error(`The response was not handed in: ${sent.status} ${sent.text}`);
  return id;
}
