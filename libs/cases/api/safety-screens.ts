import { Audit } from '@attune/audit/api';
import {
  SafetyOutcome,
  type NewSafetyScreen,
  type SafetyScreen,
  type SafetyScreens as Screens,
  type SafetyState,
} from '@attune/cases/contract';
import { latestScreens, SafetyScreenRow, screensOf, type ScreenRow } from '@attune/cases/data';
import { safetyState } from '@attune/cases/domain';
import { Vault } from '@attune/sealing/api';
import { CaseSafety, invalid, type PartnerScreen } from '@attune/shared/api';
import { newId, Rows } from '@attune/shared/data';
import { dayIn } from '@attune/shared/domain';
import { Injectable } from '@nestjs/common';
import * as z from 'zod';
import { CaseDoor } from './case-door';
import { SharingHold } from './sharing-hold';

/** What is sealed of a screen: the finding. Dates are plain, because reviews are found by them. */
const Finding = z.strictObject({ outcome: SafetyOutcome, remark: z.string() });

/** Private safety screens: written once, read by the care team, never by a partner. */
@Injectable()
export class SafetyScreens extends CaseSafety {
  constructor(
    private readonly rows: Rows,
    private readonly vault: Vault,
    private readonly door: CaseDoor,
    private readonly hold: SharingHold,
    private readonly audit: Audit,
  ) {
    super();
  }

  /** Every screen of a case, the newest first. @throws Refusal not-found */
  async list(caseId: string): Promise<Screens> {
    await this.door.read(caseId);
    const found = await screensOf(this.rows, caseId);
    this.audit.record({
      action: 'safety-screen:read',
      resource: 'safety-screen',
      ids: found.map(({ id }) => id),
      caseId,
    });
    return { items: found.map((row) => ({ ...this.shown(row), recordedBy: row.recorder })) };
  }

  /** @throws Refusal not-found; not-allowed for a supervisor; invalid for a stranger or days out of order */
  async record(caseId: string, screen: NewSafetyScreen): Promise<SafetyScreen> {
    await this.door.change(caseId);
    const { practiceId, personId: recordedBy, name, timeZone } = this.rows.actor;
    const { personId, screenedOn, reviewOn, outcome, remark } = screen;
    if (screenedOn > dayIn(timeZone, new Date())) throw invalid('screenedOn', 'Choose today or a day before');
    if (reviewOn <= screenedOn) throw invalid('reviewOn', 'Choose a day after the screen');
    const [member] = await this.rows.query(
      'select 1 from case_member where practice_id = $1 and case_id = $2 and person_id = $3 and left_on is null',
      [practiceId, caseId, personId],
    );
    if (!member) throw invalid('personId', 'Choose a partner of this case');
    const id = newId();
    const sealed = await this.vault.seal(
      JSON.stringify({ outcome, remark } satisfies z.infer<typeof Finding>),
      { kind: 'safety', caseId },
      placeOf({ id, caseId, personId, screenedOn, reviewOn }),
    );
    const recordedAt = new Date();
    await this.rows.of(SafetyScreenRow).insert({
      practiceId,
      id,
      caseId,
      personId,
      screenedOn,
      reviewOn,
      bodySealed: sealed.body,
      keyId: sealed.keyId,
      recordedBy,
      recordedAt,
    });
    await this.hold.note(caseId, (await this.screens([caseId])).get(caseId) ?? []);
    this.audit.record({
      action: 'safety-screen:record',
      resource: 'safety-screen',
      ids: [id],
      caseId,
      subjectId: personId,
    });
    return {
      id,
      personId,
      outcome,
      screenedOn,
      reviewOn,
      remark,
      recordedBy: name,
      recordedAt: recordedAt.toISOString(),
    };
  }

  override async screens(caseIds: readonly string[]): Promise<Map<string, PartnerScreen[]>> {
    const byCase = new Map<string, PartnerScreen[]>(caseIds.map((id) => [id, []]));
    if (caseIds.length === 0) return byCase;
    for (const row of await latestScreens(this.rows, caseIds, this.today())) {
      byCase.get(row.case_id)?.push({ personId: row.person_id, screen: row.id === null ? null : this.shown(row) });
    }
    return byCase;
  }

  override async states(caseIds: readonly string[]): Promise<Map<string, SafetyState>> {
    const today = this.today();
    const screens = await this.screens(caseIds);
    return new Map([...screens].map(([caseId, partners]) => [caseId, safetyState(partners, today)]));
  }

  override sharingHeld(caseId: string): Promise<boolean> {
    return this.hold.holds(caseId);
  }

  private today(): string {
    return dayIn(this.rows.actor.timeZone, new Date());
  }

  private shown(row: ScreenRow): Omit<SafetyScreen, 'recordedBy'> {
    const place = placeOf({
      id: row.id,
      caseId: row.case_id,
      personId: row.person_id,
      screenedOn: row.screened_on,
      reviewOn: row.review_on,
    });
    const finding = Finding.parse(JSON.parse(this.vault.open(row.body_sealed, row, place)));
    return {
      id: row.id,
      personId: row.person_id,
      outcome: finding.outcome,
      remark: finding.remark,
      screenedOn: row.screened_on,
      reviewOn: row.review_on,
      recordedAt: row.recorded_at.toISOString(),
    };
  }
}

/** A finding belongs to its case, its partner and its days: moved to others, it does not open. */
function placeOf(row: { id: string; caseId: string; personId: string; screenedOn: string; reviewOn: string }) {
  return {
    table: 'safety_screen',
    rowId: row.id,
    more: [row.caseId, row.personId, row.screenedOn, row.reviewOn],
  };
}
