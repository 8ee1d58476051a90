import { holdOf, storeHold } from '@attune/cases/data';
import { sharingHeldFrom, type PartnerScreened } from '@attune/cases/domain';
import { Vault } from '@attune/sealing/api';
import { Rows } from '@attune/shared/data';
import { dayIn } from '@attune/shared/domain';
import { Day } from '@attune/shared/contract';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';

const Hold = z.strictObject({ from: Day.nullable() });

/**
 * Whether answers of a case may open to both partners, kept so that it can be asked while a partner hands in, who may
 * not read the screens. It is sealed, of one size, never sent to anybody, and says a day and nothing about whom.
 */
@Injectable()
export class SharingHold {
  constructor(
    private readonly rows: Rows,
    private readonly vault: Vault,
  ) {}

  /** Keeps what the screens of now mean for answers that come in later. */
  async note(caseId: string, partners: readonly PartnerScreened[]): Promise<void> {
    const hold = JSON.stringify({ from: sharingHeldFrom(partners) } satisfies z.infer<typeof Hold>);
    await storeHold(this.rows, caseId, await this.vault.seal(hold, { kind: 'case', caseId }, placeOf(caseId)));
  }

  /** Whether nothing opens in this case today. A case without any screen is held. */
  async holds(caseId: string): Promise<boolean> {
    const stored = await holdOf(this.rows, caseId);
    if (!stored) return true;
    const { from } = Hold.parse(JSON.parse(this.vault.open(stored.body_sealed, stored, placeOf(caseId))));
    return from !== null && from <= dayIn(this.rows.actor.timeZone, new Date());
  }
}

function placeOf(caseId: string) {
  return { table: 'sharing_hold', rowId: caseId };
}
