import { inject, Service } from '@angular/core';
import { Assignment, Response as HomeworkResponse, type Decision } from '@attune/homework/contract';
import { mayAnswer } from '@attune/homework/domain';
import { Api, Connection, DraftStore, isProblem, newId, Session } from '@attune/shared/web';
import { AnswerKeeper } from './answer-keeper';
import { AnswerSheet, answersNotIn, blankSheet, fittingAnswers, withServerCopy } from './answer-sheet';
import type { Closed, KeeperPorts, SendFailure } from './keeper-ports';
import { occurrenceToDo, ownResponse, sidesOf } from './own-run';

/** An assignment as its owner does it. `keeper` is null before the first day. */
export interface OpenedAssignment {
  assignment: Assignment;
  keeper: AnswerKeeper | null;
}

const place = (assignmentId: string, occurrence: number) => `answers:${assignmentId}:${occurrence}`;

/** A client's own homework: what was given, and their answers between this device and the server. */
@Service()
export class AnswersAtHome {
  private readonly api = inject(Api);
  private readonly drafts = inject(DraftStore);
  private readonly session = inject(Session);
  private readonly connection = inject(Connection);

  /** @throws ProblemError */
  read(assignmentId: string): Promise<Assignment> {
    return this.api.get(`/assignments/${assignmentId}`, Assignment);
  }

  /** Opens what is to be done now, with the answers of the server and those still on this device. @throws ProblemError */
  async open(assignmentId: string): Promise<OpenedAssignment> {
    const assignment = await this.read(assignmentId);
    const occurrence = occurrenceToDo(assignment, this.session.timeZone(), new Date());
    return { assignment, keeper: occurrence === null ? null : await this.keeperFor(assignment, occurrence) };
  }

  /** Accept, ask to talk first, or decline. @throws ProblemError */
  decide(assignmentId: string, decision: Exclude<Decision, 'open'>): Promise<Assignment> {
    return this.api.post(`/assignments/${assignmentId}/decision`, { decision }, Assignment);
  }

  /** Sends what other visits left on this device. What cannot be sent stays for the next time. */
  async sendWaiting(): Promise<void> {
    for (const { draftId } of await this.drafts.listForMe()) {
      const [, assignmentId, occurrence] = /^answers:([0-9a-f-]{36}):(\d+)$/.exec(draftId) ?? [];
      if (!assignmentId) continue;
      try {
        const keeper = await this.keeperFor(await this.read(assignmentId), Number(occurrence));
        const sent = keeper.send();
        // A page that is opened meanwhile has a keeper of its own, with newer answers.
        keeper.stop();
        await sent;
      } catch {
        // Not there, or not now.
      }
    }
  }

  private async keeperFor(assignment: Assignment, occurrence: number): Promise<AnswerKeeper> {
    const { exercise, id } = assignment;
    const mine = ownResponse(assignment, this.personId(), occurrence);
    const draft = await this.drafts.get(place(id, occurrence));
    const kept = AnswerSheet.safeParse(draft?.value).data ?? null;
    const ports = this.portsFor(id, occurrence);
    const sheet = kept ?? blankSheet(newId(), occurrence);
    if (mine === null) return new AnswerKeeper(exercise, sheet, ports);
    if (mine.state === 'submitted') {
      const leftBehind = kept ? answersNotIn(mine.answers, kept, fittingAnswers(exercise, kept.answers)) : {};
      if (kept && Object.keys(leftBehind).length === 0) await ports.forget();
      return new AnswerKeeper(exercise, { ...sheet, answers: mine.answers }, ports, { handedIn: mine, leftBehind });
    }
    const merged = withServerCopy(sheet, mine);
    return new AnswerKeeper(exercise, merged.sheet, ports, { takenOver: kept !== null && merged.takenOver });
  }

  private portsFor(assignmentId: string, occurrence: number): KeeperPorts {
    const { api, drafts, connection } = this;
    return {
      begin: ({ responseId }, answers) =>
        api.post(`/assignments/${assignmentId}/responses`, { id: responseId, occurrence, answers }, HomeworkResponse),
      save: (id, answers, version) => api.put(`/responses/${id}`, { answers }, HomeworkResponse, { version }),
      submit: (id, answers, completion) =>
        api.post(`/responses/${id}/submit`, { answers, completion }, HomeworkResponse),
      look: async () => {
        const assignment = await this.read(assignmentId);
        return { mine: ownResponse(assignment, this.personId(), occurrence), closed: this.closedNow(assignment) };
      },
      failureOf,
      offline: () => connection.state() === 'offline',
      keep: (sheet) => drafts.put(place(assignmentId, occurrence), sheet),
      forget: () => drafts.remove(place(assignmentId, occurrence)),
      later: (run, milliseconds) => {
        const timer = setTimeout(run, milliseconds);
        return () => clearTimeout(timer);
      },
    };
  }

  private closedNow(assignment: Assignment): Closed | null {
    if (assignment.status === 'withdrawn') return 'withdrawn';
    const decision = sidesOf(assignment, this.personId()).me?.decision ?? 'open';
    return mayAnswer({ status: assignment.status, decision }) ? null : 'set-aside';
  }

  private personId(): string {
    return this.session.me()?.id ?? '';
  }
}

function failureOf(error: unknown): SendFailure {
  if (!isProblem(error)) return 'unreachable';
  switch (error.status) {
    case 401:
      return 'signed-out';
    case 404:
      return 'gone';
    case 409:
      return 'conflict';
    case 412:
      return 'overtaken';
    default:
      // Too many at once (429) and a server in trouble (5xx) pass; what is not accepted stays so.
      return error.status === 0 || error.status === 429 || error.status >= 500 ? 'unreachable' : 'refused';
  }
}
