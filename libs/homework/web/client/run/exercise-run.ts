import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  output,
  untracked,
} from '@angular/core';
import { Router } from '@angular/router';
import type { Completion } from '@attune/homework/contract';
import { Notices } from '@attune/shared/ui';
import { Connection, Session } from '@attune/shared/web';
import { AnswersAtHome, type OpenedAssignment } from '../keeping/answers-at-home';
import { sidesOf } from '../keeping/own-run';
import { ExerciseAside } from './exercise-aside';
import { ExerciseCheck } from './exercise-check';
import { ExerciseIntro } from './exercise-intro';
import { ExerciseSent } from './exercise-sent';
import { StepScreen } from './step-screen';
import { readersByKey } from './exercise-words';
import { screenOf, stepAfter, stepBefore, stepToGoOn, type Screen } from './screen-of';

/** Runs one exercise: introduction, one step a screen, a last look, and what happens then. */
@Component({
  selector: 'attune-exercise-run',
  imports: [ExerciseAside, ExerciseCheck, ExerciseIntro, ExerciseSent, StepScreen],
  templateUrl: './exercise-run.html',
})
export class ExerciseRun {
  private readonly home = inject(AnswersAtHome);
  private readonly session = inject(Session);
  private readonly connection = inject(Connection);
  private readonly router = inject(Router);
  private readonly notices = inject(Notices);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);
  private readonly injector = inject(Injector);

  readonly opened = input.required<OpenedAssignment>();
  readonly step = input<string>();
  readonly from = input<string>();
  /** The assignment has to be read again. */
  readonly again = output<void>();

  protected readonly assignment = computed(() => this.opened().assignment);
  protected readonly keeper = computed(() => this.opened().keeper);
  protected readonly exercise = computed(() => this.assignment().exercise);
  protected readonly name = computed(() => this.session.me()?.name ?? '');
  protected readonly sides = computed(() => sidesOf(this.assignment(), this.session.me()?.id ?? ''));
  protected readonly partnerName = computed(() => this.sides().partner?.name ?? 'your partner');
  protected readonly readers = computed(() => readersByKey(this.assignment()));
  protected readonly decision = linkedSignal(() => this.sides().me?.decision ?? 'open');
  /** Whether this person handed it in before, so that the introduction can be short. */
  protected readonly known = computed(() =>
    this.assignment().responses.some(
      ({ personId, state }) => personId === this.sides().me?.personId && state === 'submitted',
    ),
  );
  protected readonly answered = computed(() => Object.keys(this.keeper()?.answers() ?? {}).length > 0);
  protected readonly correcting = computed(() => this.from() === 'check');
  protected readonly screen = computed<Screen>(
    () => {
      const keeper = this.keeper();
      return screenOf({
        step: this.step(),
        steps: this.exercise().steps.length,
        decision: this.decision(),
        begun: keeper !== null,
        answered: this.answered(),
        handingIn: keeper?.sheet().handingIn != null,
        handedIn: keeper?.handedIn() != null,
        closed: this.assignment().status === 'withdrawn' ? 'withdrawn' : (keeper?.closed() ?? null),
      });
    },
    { equal: (one, other) => JSON.stringify(one) === JSON.stringify(other) },
  );

  constructor() {
    // What an earlier visit left unsent goes out now, and again whenever there is a way.
    effect(() => {
      const keeper = this.keeper();
      const online = this.connection.online();
      if (online && !this.session.expired()) untracked(() => void keeper?.send());
    });
    const leaving = () => document.visibilityState === 'hidden' && void this.keeper()?.send();
    document.addEventListener('visibilitychange', leaving);
    inject(DestroyRef).onDestroy(() => {
      document.removeEventListener('visibilitychange', leaving);
    });
    effect((replaced) => {
      const keeper = this.keeper();
      replaced(() => {
        void keeper?.send();
        keeper?.stop();
      });
    });
    this.focusEachScreen();
  }

  protected async begin(): Promise<void> {
    const accepted = this.decision() === 'accepted';
    this.decision.set('accepted');
    this.goTo(stepToGoOn(this.exercise().steps, this.keeper()?.answers() ?? {}));
    // Offline or not: the first answer accepts it as well.
    if (!accepted) await this.home.decide(this.assignment().id, 'accepted').catch(() => undefined);
  }

  protected async decide(decision: 'accepted' | 'talk_first' | 'declined'): Promise<void> {
    try {
      await this.home.decide(this.assignment().id, decision);
      this.decision.set(decision);
      if (decision === 'accepted' && this.keeper()?.closed()) this.again.emit();
    } catch {
      await this.notices.say('This did not reach your practice. Please try again in a moment.');
    }
  }

  protected async handIn(completion: Completion): Promise<void> {
    await this.keeper()?.handIn(completion);
    this.goTo(null, { replaceUrl: true });
  }

  protected next(at: number): void {
    this.goTo(stepAfter(at, this.exercise().steps.length, this.correcting()));
  }

  protected back(at: number): void {
    this.goTo(stepBefore(at, this.correcting()));
  }

  protected correct(at: number): void {
    this.goTo(String(at + 1), { from: 'check' });
  }

  protected goTo(step: string | null, { from = null as string | null, replaceUrl = false } = {}): void {
    const address = ['/exercise', this.assignment().id];
    void this.router.navigate(address, { queryParams: { step, from }, replaceUrl });
  }

  protected notMe(): void {
    void this.session.signOut().catch(() => this.session.leaveTo('/sign-in'));
  }

  /** A new screen begins at its heading, for eyes and ears. Not the first one: there the page itself took the focus. */
  private focusEachScreen(): void {
    let first = true;
    effect(() => {
      this.screen();
      if (first) {
        first = false;
        return;
      }
      const focus = () => this.host.nativeElement.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
      afterNextRender({ read: focus }, { injector: this.injector });
    });
  }
}
