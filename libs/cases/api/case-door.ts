import { caseHead, type CaseHead } from '@attune/cases/data';
import { Refusal } from '@attune/shared/api';
import { Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';

/** The first question of every act on a case: is it there for this actor, and may they do more than read. */
@Injectable()
export class CaseDoor {
  constructor(private readonly rows: Rows) {}

  /** @throws Refusal not-found when the actor neither works on the case nor supervises somebody who does */
  async read(caseId: string): Promise<CaseHead> {
    const head = await caseHead(this.rows, caseId);
    if (!head) throw new Refusal('not-found');
    return head;
  }

  /** @throws Refusal not-found; not-allowed for a supervisor, who reads and changes nothing */
  async change(caseId: string): Promise<CaseHead> {
    const head = await this.read(caseId);
    if (!head.mine) throw new Refusal('not-allowed', { detail: 'Only the care team of this case can do this.' });
    return head;
  }

  /** @throws Refusal not-found; not-allowed for whoever does not lead the care team */
  async lead(caseId: string): Promise<CaseHead> {
    const head = await this.change(caseId);
    if (!head.leads) throw new Refusal('not-allowed', { detail: 'Only a lead of the care team can do this.' });
    return head;
  }
}
