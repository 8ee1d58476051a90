import { Component, computed, inject, signal } from '@angular/core';
import type { Session, SessionChange } from '@attune/sessions/contract';
import { Confirm, EmptyState, ErrorState, errorWords, FormMessage, Icon, Notices, Skeleton } from '@attune/shared/ui';
import { CaseContext, isProblem, paged, Session as SignedIn } from '@attune/shared/web';
import { PlanSession } from '../plan/plan-session';
import { Sessions } from '../sessions';
import { backTo, everybodyCame, markAttendance } from './attendance-change';
import { groupSessions } from './session-groups';
import { SessionRow, type AttendanceMark } from './session-row';

/** The sessions of a case: what is coming, what needs an answer, what has been. */
@Component({
  selector: 'attune-sessions-page',
  imports: [EmptyState, ErrorState, FormMessage, Icon, PlanSession, SessionRow, Skeleton],
  templateUrl: './sessions-page.html',
  styleUrl: './sessions-page.scss',
})
export class SessionsPage {
  private readonly sessions = inject(Sessions);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly signedIn = inject(SignedIn);
  protected readonly open = inject(CaseContext);

  protected readonly list = paged((cursor) => this.sessions.of(this.open.case().id, cursor));
  protected readonly now = new Date();
  protected readonly groups = computed(() => {
    const { toMark, coming, past } = groupSessions(this.list.items(), this.now);
    return [
      { name: 'How did it go', sessions: toMark },
      { name: 'Coming', sessions: coming },
      { name: 'Past', sessions: past },
    ].filter((group) => group.sessions.length > 0);
  });
  /** The latest session that is not cancelled, whose rhythm a new plan follows. */
  protected readonly latest = computed(
    () =>
      [...this.list.items()]
        .filter((session) => session.state !== 'cancelled')
        .sort((a, b) => Date.parse(b.startsAt) - Date.parse(a.startsAt))[0] ?? null,
  );
  protected readonly mayChange = computed(() => this.open.isOnCareTeam(this.signedIn.me()?.id));

  protected readonly planning = signal(false);
  /** The session a change is being sent for. */
  protected readonly busy = signal<string | null>(null);
  protected readonly refused = signal('');

  protected async show(session: Session): Promise<void> {
    this.planning.set(false);
    this.refresh();
    await this.notices.say(session.kind === 'joint' ? 'Session planned' : 'Individual session planned');
  }

  protected mark(session: Session, { personId, attendance }: AttendanceMark): Promise<void> {
    return this.changeWithUndo(session, markAttendance(session, personId, attendance), 'Attendance marked');
  }

  protected hold(session: Session): Promise<void> {
    return this.changeWithUndo(session, everybodyCame(session), 'Session held');
  }

  protected cancel(session: Session): Promise<void> {
    return this.changeWithUndo(session, { state: 'cancelled' }, 'Session cancelled');
  }

  protected async restore(session: Session): Promise<void> {
    const sure = await this.confirm.ask({
      heading: 'Plan this session again?',
      text: 'It takes place at its old time, unless you change that.',
      confirm: 'Plan again',
    });
    if (sure && (await this.change(session, { state: 'planned' }))) {
      await this.notices.say('Session planned');
    }
  }

  protected async move(session: Session, change: SessionChange): Promise<void> {
    if (await this.change(session, change)) {
      await this.notices.say('Session changed');
    }
  }

  private async changeWithUndo(before: Session, change: SessionChange, done: string): Promise<void> {
    const changed = await this.change(before, change);
    if (changed && (await this.notices.offerUndo(done))) {
      await this.change(changed, backTo(before));
    }
  }

  /** The changed session, or null when it was not accepted; the page then says why. */
  private async change(session: Session, change: SessionChange): Promise<Session | null> {
    this.refused.set('');
    this.busy.set(session.id);
    try {
      const changed = await this.sessions.change(session, change);
      this.list.replace((one) => one.id === changed.id, changed);
      if (change.state !== undefined || change.startsAt !== undefined) {
        // Numbers of other sessions and the header follow.
        this.refresh();
      }
      return changed;
    } catch (error) {
      await this.explain(error, session);
      return null;
    } finally {
      this.busy.set(null);
    }
  }

  private async explain(error: unknown, session: Session): Promise<void> {
    if (isProblem(error, 412)) {
      this.refused.set(
        'This session was changed elsewhere meanwhile. Here is the newer version: change it again if you like.',
      );
      const newer = await this.sessions.read(session.id).catch(() => null);
      if (newer !== null) {
        this.list.replace((one) => one.id === newer.id, newer);
      }
    } else if (isProblem(error, 422)) {
      this.refused.set(error.problem.errors?.[0]?.message ?? error.problem.detail);
    } else {
      this.refused.set(errorWords(error).text);
    }
  }

  private refresh(): void {
    this.list.reload();
    this.open.changed();
  }
}
