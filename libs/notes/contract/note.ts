import { Audience, Id, Moment, pageOf, PersonName, Version } from '@attune/shared/contract';
import * as z from 'zod';

export const NoteFormat = z.enum(['soap', 'couple-session']);
export type NoteFormat = z.infer<typeof NoteFormat>;

const Prose = z.string().max(20_000, 'Use at most 20,000 characters in one part');

/** What is known of one partner's risk. `unknown` is an answer: it says that it was not asked. */
export const Risk = z.enum(['unknown', 'none', 'watch', 'active', 'crisis']);
export type Risk = z.infer<typeof Risk>;

/** The parts of a note: shared ones by key (`subjective`, `cycle`, …) and a block per partner with observations and risk. */
export const NoteBody = z.strictObject({
  sections: z.record(z.string().regex(/^[a-z][a-z-]{0,39}$/), Prose),
  partners: z
    .array(
      z.strictObject({
        personId: Id,
        sections: z.record(z.string().regex(/^[a-z][a-z-]{0,39}$/), Prose),
        risk: Risk,
        riskRemark: z.string().max(4_000, 'Use at most 4,000 characters'),
      }),
    )
    .max(2),
});
export type NoteBody = z.infer<typeof NoteBody>;

/** A new draft. `id` is made by the client, so that a draft begun while the server is away is the same draft later. */
export const NewNote = z.strictObject({
  id: Id,
  format: NoteFormat,
  sessionId: Id.nullable(),
  body: NoteBody,
});
export type NewNote = z.infer<typeof NewNote>;

export const NoteChange = z.strictObject({ format: NoteFormat, body: NoteBody });
export type NoteChange = z.infer<typeof NoteChange>;

export const Addendum = z.strictObject({
  id: Id,
  author: PersonName,
  text: z.string(),
  writtenAt: Moment,
});
export type Addendum = z.infer<typeof Addendum>;
export const NewAddendum = z.strictObject({
  text: z.string().trim().min(1, 'Write the addendum first').max(20_000, 'Use at most 20,000 characters'),
});
export type NewAddendum = z.infer<typeof NewAddendum>;

export const Note = z.strictObject({
  id: Id,
  caseId: Id,
  sessionId: Id.nullable(),
  session: z.strictObject({ startsAt: Moment, number: z.int().nullable() }).nullable(),
  format: NoteFormat,
  audience: Audience,
  author: z.strictObject({ personId: Id, name: PersonName }),
  mine: z.boolean(),
  state: z.enum(['draft', 'signed']),
  body: NoteBody,
  addenda: z.array(Addendum),
  createdAt: Moment,
  updatedAt: Moment,
  signedAt: Moment.nullable(),
  /** Signed more than 72 hours after the session ended. */
  lateEntry: z.boolean(),
  version: Version,
});
export type Note = z.infer<typeof Note>;
export const NotePage = pageOf(Note);
export type NotePage = z.infer<typeof NotePage>;

/** The answer to a save: small, because it comes every two seconds of typing. */
export const SavedNote = z.strictObject({ id: Id, version: Version, updatedAt: Moment });
export type SavedNote = z.infer<typeof SavedNote>;

/** Notes of mine that are not signed, the oldest session first. No clinical text. */
export const UnfinishedNote = z.strictObject({
  noteId: Id.nullable(),
  sessionId: Id.nullable(),
  caseId: Id,
  members: z.array(z.strictObject({ personId: Id, position: z.enum(['A', 'B']), name: PersonName })),
  sessionAt: Moment.nullable(),
  /** Due within 24 h of the session's end, then amber from 24 h, red from 48 h, late from 72 h. */
  timeliness: z.enum(['due', 'amber', 'red', 'late']),
  updatedAt: Moment.nullable(),
});
export type UnfinishedNote = z.infer<typeof UnfinishedNote>;
export const UnfinishedNotes = pageOf(UnfinishedNote);
export type UnfinishedNotes = z.infer<typeof UnfinishedNotes>;

/** A process note: apart from the record, its author's alone. */
export const NewProcessNote = z.strictObject({
  id: Id,
  sessionId: Id.nullable(),
  text: z.string().max(40_000, 'Use at most 40,000 characters'),
});
export type NewProcessNote = z.infer<typeof NewProcessNote>;
export const ProcessNoteChange = z.strictObject({ text: z.string().max(40_000, 'Use at most 40,000 characters') });
export type ProcessNoteChange = z.infer<typeof ProcessNoteChange>;
export const ProcessNote = z.strictObject({
  id: Id,
  caseId: Id,
  sessionId: Id.nullable(),
  text: z.string(),
  createdAt: Moment,
  updatedAt: Moment,
  version: Version,
});
export type ProcessNote = z.infer<typeof ProcessNote>;
export const ProcessNotePage = pageOf(ProcessNote);
export type ProcessNotePage = z.infer<typeof ProcessNotePage>;
