import type { Answers, Completion, Response as HomeworkResponse } from '@attune/homework/contract';
import type { AnswerSheet } from './answer-sheet';

/** Why answers did not get through, as far as what to do next depends on it. */
export type SendFailure = 'unreachable' | 'signed-out' | 'overtaken' | 'conflict' | 'gone' | 'refused';

/** Why an exercise takes no more answers. */
export type Closed = 'withdrawn' | 'set-aside' | 'gone';

/** What the keeper of answers needs of the world: the server, this device, and a clock. */
export interface KeeperPorts {
  begin(sheet: AnswerSheet, answers: Answers): Promise<HomeworkResponse>;
  save(responseId: string, answers: Answers, version: number): Promise<HomeworkResponse>;
  submit(responseId: string, answers: Answers, completion: Completion): Promise<HomeworkResponse>;
  /** One's own response to this occurrence as the server has it, or null; and whether answers are still taken. */
  look(occurrence: number): Promise<{ mine: HomeworkResponse | null; closed: Closed | null }>;
  failureOf(error: unknown): SendFailure;
  /** Whether this device has a network at all. */
  offline(): boolean;
  /** Keeps the sheet on this device; false when it cannot. */
  keep(sheet: AnswerSheet): Promise<boolean>;
  forget(): Promise<void>;
  /** Runs something later. @returns how to take that back */
  later(run: () => void, milliseconds: number): () => void;
}
