import { Day, Id, Moment, pageOf, PersonName, Version } from '@attune/shared/contract';
import * as z from 'zod';
import { Answers } from './answer';
import { ClientExercise, Exercise, Reveal } from './exercise';

/** How often an assignment asks: once, or again every day or week from its start to its due day. */
export const Repeat = z.enum(['once', 'daily', 'weekly']);
export type Repeat = z.infer<typeof Repeat>;

/** What a partner said to an assignment. Declining is always possible and needs no reason. */
export const Decision = z.enum(['open', 'accepted', 'talk_first', 'declined']);
export type Decision = z.infer<typeof Decision>;

export const NewAssignment = z
  .strictObject({
    exerciseId: z.string().regex(/^[a-z][a-z0-9-]{1,39}$/, 'Choose an exercise'),
    /** One or both partners of the case. */
    members: z.array(Id).min(1, 'Choose who does it').max(2),
    why: z.string().trim().min(1, 'Say why you ask for this').max(1000, 'Use at most 1,000 characters'),
    startsOn: Day,
    dueOn: Day,
    repeat: Repeat,
    reveal: Reveal,
    sessionId: Id.nullable(),
  })
  .refine((assignment) => assignment.dueOn >= assignment.startsOn, {
    path: ['dueOn'],
    message: 'Choose a day on or after the start',
  });
export type NewAssignment = z.infer<typeof NewAssignment>;

export const Completion = z.enum(['done', 'partly', 'differently', 'stopped']);
export type Completion = z.infer<typeof Completion>;

export const Response = z.strictObject({
  id: Id,
  assignmentId: Id,
  personId: Id,
  /** Which time of a repeated assignment this is, from 1. */
  occurrence: z.int().min(1),
  state: z.enum(['draft', 'submitted']),
  answers: Answers,
  /** Of the other partner's response only the opened answers are told: no completion, no time, and version 1. */
  completion: Completion.nullable(),
  submittedAt: Moment.nullable(),
  /** Whether both partners can read the answers that follow the reveal rule. */
  open: z.boolean(),
  /** Whether nobody of the care team has noted yet that they looked at it. Told to staff alone. */
  toReview: z.boolean().optional(),
  version: Version,
});
export type Response = z.infer<typeof Response>;

/** Begin a response. The id is made on the device, so that sending twice makes one response. */
export const NewResponse = z.strictObject({ id: Id, occurrence: z.int().min(1).max(1000), answers: Answers });
export type NewResponse = z.infer<typeof NewResponse>;
export const ResponseChange = z.strictObject({ answers: Answers });
export type ResponseChange = z.infer<typeof ResponseChange>;
export const ResponseSubmission = z.strictObject({ answers: Answers, completion: Completion });
export type ResponseSubmission = z.infer<typeof ResponseSubmission>;

/**
 * An assignment as its reader may see it: staff see every response, a partner sees their own and, once open, the
 * other's answers that follow the reveal rule. `decision` of the other partner is null for a partner.
 */
export const Assignment = z.strictObject({
  id: Id,
  caseId: Id,
  exercise: ClientExercise,
  why: z.string(),
  assignedBy: PersonName,
  startsOn: Day,
  dueOn: Day,
  repeat: Repeat,
  reveal: Reveal,
  status: z.enum(['active', 'withdrawn']),
  sessionId: Id.nullable(),
  members: z.array(
    z.strictObject({
      personId: Id,
      position: z.enum(['A', 'B']),
      name: PersonName,
      decision: Decision.nullable(),
    }),
  ),
  /** The occurrence that is asked for today, from 1; null before the start, after the due day or when withdrawn. */
  occurrence: z.int().nullable(),
  responses: z.array(Response),
  version: Version,
});
export type Assignment = z.infer<typeof Assignment>;

/** A row of the case's homework list, staff only. */
export const AssignmentSummary = z.strictObject({
  id: Id,
  exercise: z.strictObject({ id: z.string(), name: z.string() }),
  startsOn: Day,
  dueOn: Day,
  repeat: Repeat,
  reveal: Reveal,
  status: z.enum(['active', 'withdrawn']),
  members: z.array(
    z.strictObject({
      personId: Id,
      position: z.enum(['A', 'B']),
      name: PersonName,
      decision: Decision,
      /** Times asked until today, and of these the ones answered. */
      asked: z.int(),
      submitted: z.int(),
      toReview: z.int(),
    }),
  ),
  version: Version,
});
export type AssignmentSummary = z.infer<typeof AssignmentSummary>;
export const AssignmentPage = pageOf(AssignmentSummary);
export type AssignmentPage = z.infer<typeof AssignmentPage>;

export const AssignmentChange = z.strictObject({ status: z.literal('withdrawn') });
export type AssignmentChange = z.infer<typeof AssignmentChange>;
export const DecisionChange = z.strictObject({ decision: Decision.exclude(['open']) });
export type DecisionChange = z.infer<typeof DecisionChange>;

/** Which time of a repeated assignment to open in the session; every time that may be opened when it is left out. */
export const Opening = z.strictObject({ occurrence: z.int().min(1).max(1000).optional() });
export type Opening = z.infer<typeof Opening>;

/** Which responses were looked at; every one handed in so far when it is left out. */
export const Review = z.strictObject({ responseIds: z.array(Id).max(200).optional() });
export type Review = z.infer<typeof Review>;

/** The shipped library as staff browse it. */
export const ExerciseLibrary = z.strictObject({ items: z.array(Exercise) });
export type ExerciseLibrary = z.infer<typeof ExerciseLibrary>;

/** Whether an exercise may be given now, and to staff why not. Nothing of this ever reaches a partner. */
export const ExerciseGate = z.strictObject({
  exerciseId: z.string(),
  allowed: z.boolean(),
  /** The reveal rules that may be chosen now; empty when it may not be given at all. */
  reveals: z.array(Reveal),
  /** Why it is closed, or what to mind although it is open. */
  reasons: z.array(z.string()),
});
export type ExerciseGate = z.infer<typeof ExerciseGate>;
export const ExerciseGates = z.strictObject({ items: z.array(ExerciseGate) });
export type ExerciseGates = z.infer<typeof ExerciseGates>;

/** A partner's own home: what is asked now, the next session, and nothing about the other partner. */
export const ClientHome = z.strictObject({
  name: PersonName,
  nextSessionAt: Moment.nullable(),
  practice: z.array(
    z.strictObject({
      assignmentId: Id,
      exercise: z.strictObject({
        id: z.string(),
        name: z.string(),
        summary: z.string(),
        minutes: z.strictObject({ min: z.int(), max: z.int() }),
      }),
      why: z.string(),
      assignedBy: PersonName,
      /** Whether the partner was asked to do it too; says nothing about whether they did. */
      withPartner: z.boolean(),
      startsOn: Day,
      dueOn: Day,
      repeat: Repeat,
      occurrence: z.int().nullable(),
      state: z.enum(['later', 'to_do', 'begun', 'done', 'missed']),
      decision: Decision,
      /** Whether there are paired answers to look at together. */
      open: z.boolean(),
    }),
  ),
});
export type ClientHome = z.infer<typeof ClientHome>;
