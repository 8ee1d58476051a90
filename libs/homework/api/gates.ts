import { Audit } from '@attune/audit/api';
import type { ExerciseGates } from '@attune/homework/contract';
import { caseForHomework } from '@attune/homework/data';
import { exerciseLibrary, gate, type GateFacts } from '@attune/homework/domain';
import { CaseSafety, Refusal } from '@attune/shared/api';
import { Rows } from '@attune/shared/data';
import { dayIn } from '@attune/shared/domain';
import { Injectable } from '@nestjs/common';

/** Which exercises are open in a case, and to staff why not: safety comes before homework. */
@Injectable()
export class Gates {
  constructor(
    private readonly rows: Rows,
    private readonly safety: CaseSafety,
    private readonly audit: Audit,
  ) {}

  /** The gate of every exercise of the library. @throws Refusal not-found */
  async list(caseId: string): Promise<ExerciseGates> {
    if (!(await caseForHomework(this.rows, caseId))) throw new Refusal('not-found');
    const facts = await this.facts(caseId);
    // Named by what was looked for: a partner who reads the trail learns nothing about a screen.
    this.audit.record({ action: 'exercise:browse', resource: 'case', ids: [caseId], caseId });
    return {
      items: exerciseLibrary.map((exercise) => {
        const { allowed, reveals, reasons } = gate(exercise, facts);
        return { exerciseId: exercise.id, allowed, reveals, reasons: reasons.map(({ text }) => text) };
      }),
    };
  }

  /** What the gate stands on today, in a case the actor works on; in any other there is nobody, and all is closed. */
  async facts(caseId: string): Promise<GateFacts> {
    const partners = (await this.safety.screens([caseId])).get(caseId) ?? [];
    return {
      memberIds: partners.map(({ personId }) => personId),
      screens: partners.flatMap(({ personId, screen }) => (screen ? [{ personId, ...screen }] : [])),
      today: dayIn(this.rows.actor.timeZone, new Date()),
    };
  }
}
