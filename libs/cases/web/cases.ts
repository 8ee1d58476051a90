import { inject, Service } from '@angular/core';
import {
  Case,
  Caseload,
  Colleagues,
  CareTeam,
  MemberInvitation,
  SafetyScreen,
  type CareTeamChange,
  type CaseChange,
  type CaseStage,
  type NewCareTeamMember,
  type NewCase,
  type NewSafetyScreen,
} from '@attune/cases/contract';
import { Api } from '@attune/shared/web';

/** Which cases a caseload shows. Empty words and null show all. */
export interface CaseloadFilter {
  name: string;
  stage: CaseStage | null;
}

/** The cases of the signed-in person's care teams. */
@Service()
export class Cases {
  private readonly api = inject(Api);

  list(filter: CaseloadFilter, cursor: string | null, limit = 50): Promise<Caseload> {
    const query = new URLSearchParams({ limit: String(limit) });
    if (filter.name.trim()) {
      query.set('name', filter.name.trim());
    }
    if (filter.stage) {
      query.set('stage', filter.stage);
    }
    if (cursor) {
      query.set('cursor', cursor);
    }
    return this.api.get(`/cases?${query}`, Caseload);
  }

  /** @param key the same for every try, so that sending twice opens one case. */
  open(newCase: NewCase, key: string): Promise<Case> {
    return this.api.post('/cases', newCase, Case, { key });
  }

  /** @throws ProblemError 412 when somebody else changed the case meanwhile. */
  change(open: { id: string; version: number }, change: CaseChange): Promise<Case> {
    return this.api.patch(`/cases/${open.id}`, change, Case, { version: open.version });
  }

  /** A one-time link for a partner who has not come in yet; one made before stops working. */
  invite(caseId: string, personId: string): Promise<MemberInvitation> {
    return this.api.post(`/cases/${caseId}/members/${personId}/invitation`, {}, MemberInvitation);
  }

  colleagues(): Promise<Colleagues> {
    return this.api.get('/colleagues', Colleagues);
  }

  team(caseId: string): Promise<CareTeam> {
    return this.api.get(`/cases/${caseId}/care-team`, CareTeam);
  }

  join(caseId: string, member: NewCareTeamMember): Promise<CareTeam> {
    return this.api.post(`/cases/${caseId}/care-team`, member, CareTeam);
  }

  /** @throws ProblemError 409 for the last lead */
  changeLead(caseId: string, personId: string, change: CareTeamChange): Promise<CareTeam> {
    return this.api.patch(`/cases/${caseId}/care-team/${personId}`, change, CareTeam);
  }

  /** @throws ProblemError 409 for the last lead */
  leave(caseId: string, personId: string): Promise<void> {
    return this.api.command('DELETE', `/cases/${caseId}/care-team/${personId}`);
  }

  recordScreen(caseId: string, screen: NewSafetyScreen, key: string): Promise<SafetyScreen> {
    return this.api.post(`/cases/${caseId}/safety-screens`, screen, SafetyScreen, { key });
  }
}
