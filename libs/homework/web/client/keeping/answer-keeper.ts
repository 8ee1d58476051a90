import { computed, signal } from '@angular/core';
import type {
  AnswerValue,
  Answers,
  ClientExercise,
  Completion,
  Response as HomeworkResponse,
} from '@attune/homework/contract';
import type { SavingState } from '@attune/shared/ui';
import {
  answersNotIn,
  fittingAnswers,
  isUnsent,
  mistakesIn,
  nextToSend,
  withServerCopy,
  type AnswerSheet,
} from './answer-sheet';
import type { Closed, KeeperPorts, SendFailure } from './keeper-ports';
import { DeviceCopy } from './device-copy';

/** How long a pause in typing is, in milliseconds. */
const pause = 800;
/** How long to wait before another try, in milliseconds; the last one repeats. */
const patience = [2000, 5000, 10_000, 30_000];

/**
 * Keeps the answers to one run of an exercise: on the device at once, on the server after a short pause. Whatever the
 * network, the server or the sign-in does meanwhile, what was typed stays; it is sent when there is a way again.
 */
export class AnswerKeeper {
  private readonly state = signal<AnswerSheet>({} as AnswerSheet);
  private readonly trouble = signal<SendFailure | null>(null);
  private readonly sending = signal(false);
  private readonly savedAt = signal<Date | null>(null);
  private readonly given = signal<HomeworkResponse | null>(null);
  private readonly end = signal<Closed | null>(null);
  private readonly news = signal(false);
  private readonly lost = signal<Answers>({});
  private readonly device: DeviceCopy;
  private running: Promise<void> | null = null;
  private cancelTimer: () => void = () => undefined;
  private tries = 0;
  private stopped = false;

  readonly sheet = this.state.asReadonly();
  readonly answers = computed(() => this.state().answers);
  readonly mistakes = computed(() => mistakesIn(this.exercise, this.state().answers));
  /** The response once the server has it for good; null until then. */
  readonly handedIn = this.given.asReadonly();
  readonly closed = this.end.asReadonly();
  /** Whether answers given on another device were added here. */
  readonly takenOver = this.news.asReadonly();
  /** What was typed here and is not part of what was handed in on another device. */
  readonly leftBehind = this.lost.asReadonly();
  /** Why the answers are not on their way; null when they are. */
  readonly stuck = this.trouble.asReadonly();
  readonly saving = computed(() => this.describe());

  constructor(
    private readonly exercise: Pick<ClientExercise, 'steps'>,
    sheet: AnswerSheet,
    private readonly ports: KeeperPorts,
    found: { handedIn?: HomeworkResponse; takenOver?: boolean; leftBehind?: Answers } = {},
  ) {
    this.state.set(sheet);
    this.given.set(found.handedIn ?? null);
    this.news.set(found.takenOver ?? false);
    this.lost.set(found.leftBehind ?? {});
    this.device = new DeviceCopy(ports);
  }

  /** Takes an answer, or takes it back with undefined. */
  answer(key: string, value: AnswerValue | undefined): void {
    const { [key]: _before, ...others } = this.state().answers;
    this.state.update((sheet) => ({ ...sheet, answers: value === undefined ? others : { ...others, [key]: value } }));
    this.device.keep(this.state());
    if (this.trouble() !== 'signed-out') this.sendIn(pause);
  }

  /** Hands in. Resolves when the server has it, or when it has to wait on this device. */
  handIn(completion: Completion): Promise<void> {
    this.state.update((sheet) => ({ ...sheet, handingIn: completion }));
    this.device.keep(this.state());
    return this.send();
  }

  /** Goes back to the answers while handing in still waits. */
  holdBack(): void {
    this.state.update((sheet) => ({ ...sheet, handingIn: null }));
    this.device.keep(this.state());
  }

  /** Sends what the server does not have yet, now. One request after the other, however often it is asked for. */
  send(): Promise<void> {
    this.cancelTimer();
    this.running ??= this.sendAll().finally(() => {
      this.running = null;
      if (this.trouble() === null && this.waiting()) this.sendIn(0);
    });
    return this.running;
  }

  /** Forgets the words of this device that were not part of what was handed in on another one. */
  dropLeftBehind(): Promise<void> {
    this.lost.set({});
    return this.device.forget();
  }

  /**
   * The page is gone: what is under way may arrive, nothing is tried again. What is unsent stays on the device, where
   * the next visit finds it. Two keepers that both try would write over each other.
   */
  stop(): void {
    this.stopped = true;
    this.cancelTimer();
  }

  private nothingLeftHere(): boolean {
    return this.given() ? Object.keys(this.lost()).length === 0 : !isUnsent(this.exercise, this.state());
  }

  private waiting(): boolean {
    return this.given() === null && this.end() === null && nextToSend(this.exercise, this.state()) !== null;
  }

  private async sendAll(): Promise<void> {
    if (!this.waiting()) return;
    this.sending.set(true);
    try {
      // Each round brings the server one step further: begun, saved, handed in. A merge may add one.
      for (let round = 0; round < 8 && this.waiting(); round++) await this.sendNext();
      this.trouble.set(null);
      this.tries = 0;
      this.savedAt.set(new Date());
      if (this.nothingLeftHere()) await this.device.forget();
    } catch (error) {
      this.fail(this.ports.failureOf(error));
    } finally {
      this.sending.set(false);
    }
  }

  private async sendNext(): Promise<void> {
    const sheet = this.state();
    const answers = fittingAnswers(this.exercise, sheet.answers);
    try {
      if (sheet.version === null) this.takeIn(await this.ports.begin(sheet, answers));
      else if (nextToSend(this.exercise, sheet) === 'save')
        this.takeIn(await this.ports.save(sheet.responseId, answers, sheet.version));
      else if (sheet.handingIn) this.takeIn(await this.ports.submit(sheet.responseId, answers, sheet.handingIn));
    } catch (error) {
      const failure = this.ports.failureOf(error);
      if (this.stopped || (failure !== 'overtaken' && failure !== 'conflict')) throw error;
      await this.lookAgain(error);
    }
  }

  /** Somebody was faster: the same person on another device, or the therapist who took it back. */
  private async lookAgain(error: unknown): Promise<void> {
    const { mine, closed } = await this.ports.look(this.state().occurrence);
    const before = this.state();
    if (mine && (mine.state === 'submitted' || mine.id !== before.responseId || mine.version !== before.version)) {
      this.takeIn(mine, true);
    } else if (closed) {
      this.end.set(closed);
    } else {
      throw error;
    }
  }

  private takeIn(copy: HomeworkResponse, fromElsewhere = false): void {
    const before = this.state();
    if (copy.state === 'submitted') {
      if (fromElsewhere)
        this.lost.set(answersNotIn(copy.answers, before, fittingAnswers(this.exercise, before.answers)));
      this.given.set(copy);
      return;
    }
    const { sheet, takenOver } = withServerCopy(before, copy);
    this.state.set(sheet);
    if (takenOver) this.news.set(true);
    this.device.keep(sheet);
  }

  private fail(failure: SendFailure): void {
    this.trouble.set(failure);
    if (failure === 'gone') this.end.set('gone');
    if (failure === 'unreachable') this.sendIn(patience[Math.min(this.tries++, patience.length - 1)] ?? pause);
  }

  private sendIn(milliseconds: number): void {
    this.cancelTimer();
    if (this.stopped) return;
    this.cancelTimer = this.ports.later(() => void this.send(), milliseconds);
  }

  private describe(): SavingState {
    const trouble = this.trouble();
    const unsent = this.given() === null && isUnsent(this.exercise, this.state());
    if (unsent && !this.device.safe())
      return { kind: 'refused', message: 'Not saved yet. Please keep this page open.' };
    if (unsent && trouble === 'refused') return { kind: 'refused', message: 'Not sent. Your words are kept here.' };
    if (unsent && trouble) {
      const because = trouble === 'signed-out' ? trouble : this.ports.offline() ? 'offline' : 'unavailable';
      return { kind: 'kept-on-device', at: this.device.keptAt(), because };
    }
    if (this.sending() || (unsent && this.waiting())) return { kind: 'saving' };
    const at = this.savedAt();
    return at ? { kind: 'saved', at } : { kind: 'untouched' };
  }
}
