import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import { RouterLink } from '@angular/router';
import type { Attendance, Session, SessionChange } from '@attune/sessions/contract';
import { AttendanceMarks, durationWords, kindWords, modalityOf } from '@attune/sessions/ui';
import { Icon, PartnerMark, StatusChip } from '@attune/shared/ui';
import { CaseContext, ExactTime, RelativeTime } from '@attune/shared/web';
import { MoveSession } from '../plan/move-session';
import { hasBegun, isOver } from './session-groups';

/** One partner's attendance, as marked in a row. */
export interface AttendanceMark {
  personId: string;
  attendance: Attendance;
}

/** One session: when and with whom, who came, its notes, and what can be done with it. */
@Component({
  selector: 'attune-session-row',
  imports: [
    AttendanceMarks,
    ExactTime,
    Icon,
    MatMenu,
    MatMenuItem,
    MatMenuTrigger,
    MoveSession,
    PartnerMark,
    RelativeTime,
    RouterLink,
    StatusChip,
  ],
  templateUrl: './session-row.html',
  styleUrl: './session-row.scss',
})
export class SessionRow {
  private readonly open = inject(CaseContext);

  readonly session = input.required<Session>();
  readonly now = input.required<Date>();
  readonly mayChange = input(false);
  readonly busy = input(false);
  readonly marked = output<AttendanceMark>();
  readonly held = output<void>();
  readonly cancelled = output<void>();
  readonly restored = output<void>();
  readonly moved = output<SessionChange>();

  protected readonly attendees = computed(() =>
    this.session().attendance.map(({ personId, attendance }) => ({
      personId,
      attendance,
      name: this.open.nameOf(personId),
      position: this.open.partner(personId)?.position ?? ('A' as const),
    })),
  );
  protected readonly kind = computed(() =>
    kindWords(
      this.session().kind,
      this.attendees().map(({ name }) => name),
    ),
  );
  protected readonly place = computed(() => modalityOf(this.session().modality));
  protected readonly duration = computed(() => durationWords(this.session().minutes));
  protected readonly over = computed(() => isOver(this.session(), this.now()));
  /** Attendance is asked for once the session has begun, and can be put right later. */
  protected readonly markable = computed(
    () => this.mayChange() && this.session().state !== 'cancelled' && hasBegun(this.session(), this.now()),
  );
  protected readonly marking = signal(false);
  protected readonly moving = signal(false);
  /** The controls show while nobody has answered yet, and again when asked for. */
  protected readonly asks = computed(
    () => this.markable() && (this.marking() || this.attendees().some(({ attendance }) => attendance === 'expected')),
  );
  protected readonly everybody = computed(() => {
    const [first, second] = this.attendees();
    return second ? 'Both were there' : `${first?.name ?? 'The partner'} was there`;
  });

  protected move(change: SessionChange): void {
    this.moving.set(false);
    this.moved.emit(change);
  }
}
