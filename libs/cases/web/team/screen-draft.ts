import { NewSafetyScreen, SafetyOutcome } from '@attune/cases/contract';
import * as z from 'zod';

/** What the form holds: nothing is chosen before the person chooses it, not even that the partner was alone. */
export interface ScreenDraft {
  outcome: SafetyOutcome | '';
  screenedOn: string;
  reviewOn: string;
  alone: boolean;
  remark: string;
}

/**
 * How the form checks a screen: the contract, in words for somebody who has not chosen yet.
 *
 * @param today `YYYY-MM-DD`; a screen after it counts for nothing, so it is not taken
 */
export function screenForm(today: string) {
  return NewSafetyScreen.omit({ personId: true })
    .extend({
      outcome: z.enum(SafetyOutcome.options, 'Choose what the screen showed'),
      screenedOn: NewSafetyScreen.shape.screenedOn.refine((day) => day <= today, 'Choose today or a day before'),
    })
    .refine(({ screenedOn, reviewOn }) => reviewOn > screenedOn, {
      path: ['reviewOn'],
      message: 'Choose a day after the screen',
    });
}
