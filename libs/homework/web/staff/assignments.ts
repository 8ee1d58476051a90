import { inject, Service } from '@angular/core';
import { Assignment, AssignmentPage, type NewAssignment } from '@attune/homework/contract';
import { Api } from '@attune/shared/web';

/** The homework of a case, as the care team gives, follows and reviews it. */
@Service()
export class Assignments {
  private readonly api = inject(Api);

  /** A page of a case's assignments, the latest given first. */
  of(caseId: string, cursor: string | null): Promise<AssignmentPage> {
    const query = new URLSearchParams(cursor ? { limit: '30', cursor } : { limit: '30' });
    return this.api.get(`/cases/${caseId}/assignments?${query}`, AssignmentPage);
  }

  /**
   * @param key the same for every try, so that sending twice gives one assignment
   * @throws ProblemError 422 with the fields, 409 with the reasons when safety closes the exercise
   */
  give(caseId: string, assignment: NewAssignment, key: string): Promise<Assignment> {
    return this.api.post(`/cases/${caseId}/assignments`, assignment, Assignment, { key });
  }

  /** Takes an assignment back, for good. @throws ProblemError 412 when it was changed meanwhile */
  withdraw({ id, version }: { id: string; version: number }): Promise<Assignment> {
    return this.api.patch(`/assignments/${id}`, { status: 'withdrawn' }, Assignment, { version });
  }

  /** Opens the paired answers of one time to both partners, for good. @throws ProblemError 409 with the reason */
  open(id: string, occurrence: number): Promise<Assignment> {
    return this.api.post(`/assignments/${id}/open`, { occurrence }, Assignment);
  }

  /** Notes that these responses were looked at. */
  noteReviewed(id: string, responseIds: readonly string[]): Promise<Assignment> {
    return this.api.post(`/assignments/${id}/reviewed`, { responseIds }, Assignment);
  }
}
