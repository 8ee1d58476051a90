import { Audit } from '@attune/audit/api';
import type { CareTeam, CareTeamChange, CareTeamMember, Colleagues, NewCareTeamMember } from '@attune/cases/contract';
import { CareTeamRow } from '@attune/cases/data';
import { mayLeave } from '@attune/cases/domain';
import { invalid, Refusal } from '@attune/shared/api';
import { Rows } from '@attune/shared/data';
import { dayIn } from '@attune/shared/domain';
import { Injectable } from '@nestjs/common';
import { CaseDoor } from './case-door';

/** Who works on a case. A change counts from the next request of whoever it is about: rows are asked each time. */
@Injectable()
export class CareTeams {
  constructor(
    private readonly rows: Rows,
    private readonly door: CaseDoor,
    private readonly audit: Audit,
  ) {}

  /** Therapists and supervisors of the practice who can be put on a care team, by name. */
  async colleagues(): Promise<Colleagues> {
    const items = await this.rows.query<Colleagues['items'][number]>(
      'select person_id as "personId", name from attune.colleagues() order by name, person_id',
    );
    return { items };
  }

  /** @throws Refusal not-found */
  async list(caseId: string): Promise<CareTeam> {
    await this.door.read(caseId);
    this.audit.record({ action: 'care-team:read', resource: 'care-team', ids: [caseId], caseId });
    return this.team(caseId);
  }

  /**
   * Puts a colleague on the team, or back on it; one who is on it already becomes a lead when asked for.
   * @throws Refusal not-found; not-allowed for whoever does not lead; invalid when the person is no colleague
   */
  async join(caseId: string, { personId, lead }: NewCareTeamMember): Promise<CareTeam> {
    await this.door.lead(caseId);
    const { practiceId, timeZone } = this.rows.actor;
    const [colleague] = await this.rows.query('select 1 from attune.colleagues() where person_id = $1', [personId]);
    if (!colleague) throw invalid('personId', 'Choose somebody from the list');
    const before = await this.rows.of(CareTeamRow).findOneBy({ practiceId, caseId, personId });
    const since = dayIn(timeZone, new Date());
    if (!before) {
      await this.rows.of(CareTeamRow).insert({ practiceId, caseId, personId, lead, since, until: null });
    } else if (before.until !== null) {
      await this.rows.of(CareTeamRow).update({ practiceId, caseId, personId }, { lead, since, until: null });
    } else if (lead) {
      await this.rows.of(CareTeamRow).update({ practiceId, caseId, personId }, { lead });
    }
    return this.changed(caseId, personId);
  }

  /** Makes somebody a lead, or a member who does not lead. @throws Refusal conflict for the last lead */
  async change(caseId: string, personId: string, { lead }: CareTeamChange): Promise<CareTeam> {
    await this.door.lead(caseId);
    await this.present(caseId, personId, lead);
    const { practiceId } = this.rows.actor;
    await this.rows.of(CareTeamRow).update({ practiceId, caseId, personId }, { lead });
    return this.changed(caseId, personId);
  }

  /** Takes somebody off the team from now on; what they wrote stays theirs. @throws Refusal conflict for the last lead */
  async leave(caseId: string, personId: string): Promise<void> {
    await this.door.lead(caseId);
    await this.present(caseId, personId, false);
    const { practiceId, timeZone } = this.rows.actor;
    const until = dayIn(timeZone, new Date());
    await this.rows.of(CareTeamRow).update({ practiceId, caseId, personId }, { lead: false, until });
    this.trace(caseId, personId);
  }

  /** Locks the team, so that two leads cannot remove each other in the same moment. */
  private async present(caseId: string, personId: string, staysLead: boolean): Promise<void> {
    const team = await this.rows.query<{ personId: string; lead: boolean }>(
      `select person_id as "personId", lead from care_team
       where practice_id = $1 and case_id = $2 and until is null order by person_id for update`,
      [this.rows.actor.practiceId, caseId],
    );
    if (!team.some((member) => member.personId === personId)) throw new Refusal('not-found');
    if (!staysLead && !mayLeave(team, personId)) {
      throw new Refusal('conflict', { detail: 'A case keeps at least one lead. Name another lead first.' });
    }
  }

  private changed(caseId: string, personId: string): Promise<CareTeam> {
    this.trace(caseId, personId);
    return this.team(caseId);
  }

  private trace(caseId: string, personId: string): void {
    this.audit.record({ action: 'care-team:change', resource: 'care-team', ids: [personId], caseId });
  }

  private async team(caseId: string): Promise<CareTeam> {
    const items = await this.rows.query<CareTeamMember>(
      `select t.person_id as "personId", p.name, t.lead, t.since::text from care_team t
       join person p on p.practice_id = t.practice_id and p.id = t.person_id
       where t.practice_id = $1 and t.case_id = $2 and t.until is null
       order by t.lead desc, p.name, p.id`,
      [this.rows.actor.practiceId, caseId],
    );
    return { items };
  }
}
