import { Id, Moment, pageOf, PersonName, TimeZone, Version } from '@attune/shared/contract';
import * as z from 'zod';

export const SessionKind = z.enum(['joint', 'individual']);
export const Attendance = z.enum(['expected', 'present', 'late', 'absent']);
export type Attendance = z.infer<typeof Attendance>;
export const Modality = z.enum(['in_person', 'video', 'phone']);
export const SessionState = z.enum(['planned', 'held', 'cancelled']);

export const SessionAttendee = z.strictObject({ personId: Id, attendance: Attendance });

export const NewSession = z
  .strictObject({
    startsAt: Moment,
    minutes: z.int().min(10, 'At least 10 minutes').max(480, 'At most 8 hours'),
    timeZone: TimeZone,
    kind: SessionKind,
    modality: Modality,
    /** Who is asked to come: both partners for a joint session, one for an individual one. */
    attendees: z.array(Id).min(1, 'Choose who comes').max(2),
  })
  .refine((session) => session.kind === 'joint' || session.attendees.length === 1, {
    path: ['attendees'],
    message: 'An individual session is with one partner',
  });
export type NewSession = z.infer<typeof NewSession>;

export const SessionChange = z.strictObject({
  startsAt: Moment.optional(),
  minutes: z.int().min(10, 'At least 10 minutes').max(480, 'At most 8 hours').optional(),
  modality: Modality.optional(),
  state: SessionState.optional(),
  attendance: z.array(SessionAttendee).max(2).optional(),
});
export type SessionChange = z.infer<typeof SessionChange>;

export const Session = z.strictObject({
  id: Id,
  caseId: Id,
  /** The session's place in the case's line of held and planned sessions, from 1. Cancelled ones have none. */
  number: z.int().nullable(),
  startsAt: Moment,
  minutes: z.int(),
  timeZone: TimeZone,
  kind: SessionKind,
  modality: Modality,
  state: SessionState,
  attendance: z.array(SessionAttendee),
  notes: z.array(z.strictObject({ id: Id, state: z.enum(['draft', 'signed']), mine: z.boolean() })),
  version: Version,
});
export type Session = z.infer<typeof Session>;
export const SessionPage = pageOf(Session);
export type SessionPage = z.infer<typeof SessionPage>;

/** A therapist's day: sessions of today with what they need to know first. One request. */
export const Today = z.strictObject({
  sessions: z.array(
    z.strictObject({
      id: Id,
      caseId: Id,
      startsAt: Moment,
      minutes: z.int(),
      kind: SessionKind,
      modality: Modality,
      state: SessionState,
      number: z.int().nullable(),
      members: z.array(z.strictObject({ personId: Id, position: z.enum(['A', 'B']), name: PersonName })),
      safety: z.enum(['clear', 'concern', 'due']),
      homeworkToReview: z.int(),
      noteId: Id.nullable(),
      noteState: z.enum(['none', 'draft', 'signed']),
    }),
  ),
  notesToFinish: z.int(),
  /** The first planned session after today. */
  nextSessionAt: Moment.nullable(),
});
export type Today = z.infer<typeof Today>;
