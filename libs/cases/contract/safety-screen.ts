import { Day, Id, Moment } from '@attune/shared/contract';
import * as z from 'zod';

/** Outcome of a partner's own screen, taken alone and in private. Staff only, sealed at rest. */
export const SafetyOutcome = z.enum(['no_concern', 'past_concern_ended', 'mild_with_plan', 'concern']);
export type SafetyOutcome = z.infer<typeof SafetyOutcome>;

/** `clear` when every partner has a private screen without concern, `concern`, or `due` when one is missing or too old. */
export const SafetyState = z.enum(['clear', 'concern', 'due']);
export type SafetyState = z.infer<typeof SafetyState>;

export const NewSafetyScreen = z.strictObject({
  personId: Id,
  outcome: SafetyOutcome,
  screenedOn: Day,
  reviewOn: Day,
  /** Confirms that the partner was alone when asked. */
  alone: z.literal(true, 'Record a screen only when the partner was alone'),
  remark: z.string().trim().max(4000, 'Use at most 4,000 characters').default(''),
});
export type NewSafetyScreen = z.output<typeof NewSafetyScreen>;

export const SafetyScreen = z.strictObject({
  id: Id,
  personId: Id,
  outcome: SafetyOutcome,
  screenedOn: Day,
  reviewOn: Day,
  remark: z.string(),
  recordedBy: z.string(),
  recordedAt: Moment,
});
export type SafetyScreen = z.infer<typeof SafetyScreen>;
export const SafetyScreens = z.strictObject({ items: z.array(SafetyScreen) });
export type SafetyScreens = z.infer<typeof SafetyScreens>;
