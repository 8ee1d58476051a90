import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AssignmentPage } from '@attune/homework/contract';
import { partsOf, sharedPart } from '@attune/notes/ui';
import type { Session } from '@attune/sessions/contract';
import { Icon, PartnerMark, Skeleton } from '@attune/shared/ui';
import { Api, CaseContext, ExactTime, RelativeTime } from '@attune/shared/web';
import { Notes } from '../notes';
import { attendanceName, modalityName } from './session-words';

/** What the writer wants next to the note: the last plan, the session, the homework. Nothing here can be typed into. */
@Component({
  selector: 'attune-pinned-pane',
  imports: [ExactTime, Icon, PartnerMark, RelativeTime, RouterLink, Skeleton],
  templateUrl: './pinned-pane.html',
  styleUrl: './pinned-pane.scss',
  host: { role: 'complementary', 'aria-label': 'Beside the note' },
})
export class PinnedPane {
  private readonly notes = inject(Notes);
  private readonly api = inject(Api);
  private readonly context = inject(CaseContext);

  readonly noteId = input.required<string>();
  readonly session = input<Session | null>(null);

  protected readonly caseId = computed(() => this.context.case().id);
  private readonly latest = resource({
    params: () => this.caseId(),
    loader: ({ params }) => this.notes.list(params, null, 10),
  });
  private readonly assigned = resource({
    params: () => this.caseId(),
    loader: ({ params }) => this.api.get(`/cases/${params}/assignments?limit=20`, AssignmentPage),
  });

  protected readonly loading = computed(() => this.latest.isLoading());
  /** The plan of the latest signed note that has one. */
  protected readonly plan = computed(() => {
    const items = this.latest.hasValue() ? this.latest.value().items : [];
    for (const note of items) {
      const text = note.state === 'signed' && note.id !== this.noteId() ? partsOf(note)[sharedPart('plan')] : undefined;
      if (text?.trim()) {
        return { text, at: note.session?.startsAt ?? note.createdAt, number: note.session?.number ?? null };
      }
    }
    return null;
  });
  protected readonly homework = computed(() =>
    this.assigned.hasValue()
      ? this.assigned
          .value()
          .items.filter(({ status }) => status === 'active')
          .slice(0, 4)
      : [],
  );
  protected readonly attendance = computed(() =>
    (this.session()?.attendance ?? []).flatMap(({ personId, attendance }) => {
      const partner = this.context.partner(personId);
      return partner ? [{ ...partner, came: attendanceName(attendance) }] : [];
    }),
  );
  protected readonly modality = computed(() => {
    const session = this.session();
    return session === null ? '' : modalityName(session.modality);
  });
}
