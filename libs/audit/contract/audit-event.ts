import { Id, Moment, PageQuery, pageOf } from '@attune/shared/contract';
import * as z from 'zod';

/** One thing somebody did with a record: ids and verbs, never clinical text. */
export const AuditEvent = z.strictObject({
  id: Id,
  at: Moment,
  actor: z.strictObject({ personId: Id, name: z.string() }).nullable(),
  action: z.string(),
  resource: z.string(),
  caseId: Id.nullable(),
  outcome: z.enum(['done', 'refused']),
  count: z.int(),
});
export type AuditEvent = z.infer<typeof AuditEvent>;
export const AuditPage = pageOf(AuditEvent);
export type AuditPage = z.infer<typeof AuditPage>;

export const AuditQuery = PageQuery.extend({ caseId: Id.optional() });
export type AuditQuery = z.output<typeof AuditQuery>;

/** Who opened my record, in a client's words: a day's worth of acts of one person as one line. */
export const RecordAccess = z.strictObject({ at: Moment, who: z.string(), what: z.string() });
export type RecordAccess = z.infer<typeof RecordAccess>;
export const RecordAccessPage = pageOf(RecordAccess);
export type RecordAccessPage = z.infer<typeof RecordAccessPage>;
