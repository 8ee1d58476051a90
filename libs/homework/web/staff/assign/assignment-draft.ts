import { NewAssignment, Repeat, Reveal, type Exercise } from '@attune/homework/contract';
import { assignmentMistakes } from '@attune/homework/domain';
import * as z from 'zod';

/** What the form holds. `who` is `both`, the id of one partner, or empty while nobody is chosen. */
export const AssignmentDraft = z.strictObject({
  exerciseId: z.string(),
  who: z.string(),
  why: z.string(),
  startsOn: z.string(),
  dueOn: z.string(),
  repeat: Repeat,
  reveal: Reveal,
});
export type AssignmentDraft = z.infer<typeof AssignmentDraft>;

const DAY = 86_400_000;
const lengths: Record<Repeat, number> = { once: 6, daily: 9, weekly: 27 };

/** An empty form. @param today `YYYY-MM-DD` in the person's zone */
export function emptyDraft(today: string): AssignmentDraft {
  return {
    exerciseId: '',
    who: '',
    why: '',
    startsOn: today,
    dueOn: usualDueDay(today, 'once'),
    repeat: 'once',
    reveal: 'never',
  };
}

/** The day an assignment usually ends: a week for one time, ten days for every day, four weeks for every week. */
export function usualDueDay(startsOn: string, repeat: Repeat): string {
  const start = Date.parse(startsOn);
  return Number.isNaN(start) ? '' : new Date(start + lengths[repeat] * DAY).toISOString().slice(0, 10);
}

/** Changes the start or the rhythm. The due day comes along for as long as nobody chose one. */
export function rescheduled(
  draft: AssignmentDraft,
  change: Partial<Pick<AssignmentDraft, 'startsOn' | 'repeat'>>,
): AssignmentDraft {
  const untouched = draft.dueOn === usualDueDay(draft.startsOn, draft.repeat);
  const next = { ...draft, ...change };
  return untouched ? { ...next, dueOn: usualDueDay(next.startsOn, next.repeat) } : next;
}

/**
 * The draft with this exercise: who takes part, how often and when answers open follow from it; the reason and the days
 * stay as they were.
 *
 * @param partners ids of the partners in the case
 * @param reveals the rules that may be chosen now
 */
export function withExercise(
  draft: AssignmentDraft,
  exercise: Pick<Exercise, 'id' | 'participation' | 'reveal' | 'dose'>,
  partners: readonly string[],
  reveals: readonly Reveal[],
): AssignmentDraft {
  const who = usualWho(draft.who, exercise, partners);
  const chosen = rescheduled({ ...draft, exerciseId: exercise.id, who }, { repeat: usualRepeat(exercise.dose) });
  return withFittingReveal(chosen, exercise, partners, reveals, exercise.reveal.default);
}

/** The draft for these people. A reveal rule that does not fit them any more gives way to one that does. */
export function withWho(
  draft: AssignmentDraft,
  who: string,
  exercise: Pick<Exercise, 'participation' | 'reveal'>,
  partners: readonly string[],
  reveals: readonly Reveal[],
): AssignmentDraft {
  return withFittingReveal({ ...draft, who }, exercise, partners, reveals, draft.reveal);
}

/** Ids of those who are asked. */
export function membersOf({ who }: Pick<AssignmentDraft, 'who'>, partners: readonly string[]): string[] {
  return who === 'both' ? [...partners] : who === '' ? [] : [who];
}

/** The reveal rules of an exercise, each with why it may not be chosen, empty when it may. */
export function revealChoices(
  { who }: Pick<AssignmentDraft, 'who'>,
  exercise: Pick<Exercise, 'participation' | 'reveal'>,
  partners: readonly string[],
  reveals: readonly Reveal[],
): { reveal: Reveal; closed: string }[] {
  const members = membersOf({ who }, partners);
  return Reveal.options
    .filter((reveal) => exercise.reveal.allowed.includes(reveal))
    .map((reveal) => {
      const misfit = assignmentMistakes(exercise, { members, reveal }).find(({ path }) => path === 'reveal');
      const closed = reveals.includes(reveal) ? '' : 'Closed in this case for now.';
      return { reveal, closed: closed || (members.length > 0 ? (misfit?.message ?? '') : '') };
    });
}

/** What the form accepts. The server checks the whole once more, with what only it knows. */
export function assignmentRules(
  exercise: Pick<Exercise, 'participation' | 'reveal'> | undefined,
  partners: readonly string[],
): z.ZodType<AssignmentDraft, AssignmentDraft> {
  return z
    .strictObject({
      exerciseId: z.string().min(1, 'Choose an exercise'),
      who: z.string().min(1, 'Choose who does it'),
      why: NewAssignment.shape.why,
      startsOn: z.iso.date('Choose a day'),
      dueOn: z.iso.date('Choose a day'),
      repeat: Repeat,
      reveal: Reveal,
    })
    .superRefine((draft, ctx) => {
      if (draft.dueOn < draft.startsOn)
        ctx.addIssue({ code: 'custom', path: ['dueOn'], message: 'Choose a day on or after the start' });
      if (exercise === undefined || draft.who === '') return;
      for (const { path, message } of assignmentMistakes(exercise, {
        members: membersOf(draft, partners),
        reveal: draft.reveal,
      }))
        ctx.addIssue({ code: 'custom', path: [path === 'members' ? 'who' : path], message });
    });
}

/** The assignment that a finished draft asks for. */
export function newAssignmentFrom(
  draft: AssignmentDraft,
  partners: readonly string[],
  sessionId: string | null,
): NewAssignment {
  const { exerciseId, why, startsOn, dueOn, repeat, reveal } = draft;
  return { exerciseId, members: membersOf(draft, partners), why, startsOn, dueOn, repeat, reveal, sessionId };
}

function usualWho(before: string, { participation }: Pick<Exercise, 'participation'>, partners: readonly string[]) {
  const [only] = partners;
  if (partners.length === 1) return only ?? '';
  if (participation === 'together' || participation === 'each') return 'both';
  return before === 'both' ? '' : before;
}

function usualRepeat(dose: string): Repeat {
  if (/^(daily|every day|once a day|one \w+ a day)\b/i.test(dose)) return 'daily';
  return /^once a week\b/i.test(dose) ? 'weekly' : 'once';
}

function withFittingReveal(
  draft: AssignmentDraft,
  exercise: Pick<Exercise, 'participation' | 'reveal'>,
  partners: readonly string[],
  reveals: readonly Reveal[],
  wanted: Reveal,
): AssignmentDraft {
  const open = revealChoices(draft, exercise, partners, reveals).flatMap(({ reveal, closed }) =>
    closed ? [] : reveal,
  );
  // Of several that fit, the one that tells the least to the other partner.
  return { ...draft, reveal: open.includes(wanted) ? wanted : (open.at(-1) ?? wanted) };
}
