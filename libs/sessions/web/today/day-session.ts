import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Today } from '@attune/sessions/contract';
import { durationWords, modalityOf } from '@attune/sessions/ui';
import { Icon, PartnerNames, StatusChip } from '@attune/shared/ui';
import { TimeOfDay } from '@attune/shared/web';
import { dayLines, phaseOf } from './day-line';

/** One session on the day's time line: when, who, what to know, and one click to where the work is. */
@Component({
  selector: 'attune-day-session',
  imports: [Icon, PartnerNames, RouterLink, StatusChip, TimeOfDay],
  templateUrl: './day-session.html',
  styleUrl: './day-session.scss',
  host: { '[attr.data-phase]': 'phase()' },
})
export class DaySession {
  readonly session = input.required<Today['sessions'][number]>();
  readonly now = input.required<Date>();

  protected readonly phase = computed(() => phaseOf(this.session(), this.now()));
  protected readonly lines = computed(() => dayLines(this.session(), this.now()));
  protected readonly place = computed(() => modalityOf(this.session().modality));
  protected readonly endsAt = computed(() =>
    new Date(Date.parse(this.session().startsAt) + this.session().minutes * 60_000).toISOString(),
  );
  protected readonly names = computed(() =>
    this.session()
      .members.map(({ name }) => name)
      .join(' and '),
  );
  protected readonly facts = computed(() => {
    const { kind, members, number, minutes } = this.session();
    return [
      number === null ? '' : `Session ${number}`,
      kind === 'joint' || members.length < 2 ? '' : 'With one partner',
      durationWords(minutes),
    ].filter(Boolean);
  });
  /** The note of this session: its address and what there is to do with it. */
  protected readonly note = computed(() => {
    const { caseId, id, noteId, noteState } = this.session();
    if (noteId === null) {
      return { link: ['/cases', caseId, 'notes', 'new'], query: { session: id }, words: 'Write note' };
    }
    const words = noteState === 'draft' ? 'Finish note' : 'Read note';
    return { link: ['/cases', caseId, 'notes', noteId], query: {}, words };
  });
}
