import { Audit } from '@attune/audit/api';
import type { MemberInvitation } from '@attune/cases/contract';
import { InvitationLinks, Refusal } from '@attune/shared/api';
import { Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';
import { CaseDoor } from './case-door';

/** One-time links for partners who have not come in yet. */
@Injectable()
export class MemberInvitations {
  constructor(
    private readonly rows: Rows,
    private readonly door: CaseDoor,
    private readonly links: InvitationLinks,
    private readonly audit: Audit,
  ) {}

  /** @throws Refusal not-found; not-allowed for a supervisor; conflict when the partner has come in already */
  async invite(caseId: string, personId: string): Promise<MemberInvitation> {
    await this.door.change(caseId);
    const [member] = await this.rows.query<{ status: string }>(
      `select a.status from case_member m
       join account a on a.practice_id = m.practice_id and a.person_id = m.person_id
       where m.practice_id = $1 and m.case_id = $2 and m.person_id = $3 and m.left_on is null`,
      [this.rows.actor.practiceId, caseId, personId],
    );
    if (!member) throw new Refusal('not-found');
    if (member.status !== 'invited') throw new Refusal('conflict', { detail: 'This partner has come in already.' });
    const { link, expiresAt } = await this.links.invite(personId);
    this.audit.record({
      action: 'case:invite-member',
      resource: 'person',
      ids: [personId],
      caseId,
      subjectId: personId,
    });
    return { personId, link, expiresAt: expiresAt.toISOString() };
  }
}
