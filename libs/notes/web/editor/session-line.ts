import { Component, computed, inject, input, resource } from '@angular/core';
import type { Session as TherapySession } from '@attune/sessions/contract';
import { CaseContext, ExactTime, exactTime, Session } from '@attune/shared/web';
import { Notes } from '../notes';
import type { OpenDraft } from './open-note';
import { sessionsToWriteAbout } from './session-to-write-about';

/** What the note is about: a choice until the first character is written, then it stands. */
@Component({
  selector: 'attune-session-line',
  imports: [ExactTime],
  template: `
    @if (free()) {
      <select class="attune-input" aria-label="Session of this note" (change)="choose($event)">
        <option value="" [selected]="draft().sessionId() === null">No session</option>
        @for (session of choices(); track session.id) {
          <option [value]="session.id" [selected]="session.id === draft().sessionId()">{{ nameOf(session) }}</option>
        }
      </select>
    } @else if (session(); as session) {
      <p class="attune-small attune-quiet">
        @if (session.number) {
          Session {{ session.number }},
        }
        <time [attr.datetime]="session.startsAt">{{ session.startsAt | exactTime }}</time>
      </p>
    } @else if (draft().sessionId() === null) {
      <p class="attune-small attune-quiet">Not about a session</p>
    }
  `,
  styleUrl: './session-line.scss',
})
export class SessionLine {
  private readonly notes = inject(Notes);
  private readonly context = inject(CaseContext);
  private readonly zone = inject(Session).timeZone;

  readonly draft = input.required<OpenDraft>();
  /** The session the note is about, once it is loaded. */
  readonly session = input<TherapySession | null>(null);

  private readonly sessions = resource({
    params: () => ({ caseId: this.context.case().id }),
    loader: ({ params }) => this.notes.sessions(params.caseId),
  });
  private readonly known = computed(() => (this.sessions.hasValue() ? this.sessions.value().items : []));
  protected readonly free = computed(() => {
    const { autosave } = this.draft();
    return !autosave.begun() && !autosave.dirty() && this.choices().length > 0;
  });
  protected readonly choices = computed(() => sessionsToWriteAbout(this.known(), new Date()).slice(0, 12));

  protected nameOf(session: { number: number | null; startsAt: string }): string {
    const when = exactTime(session.startsAt, this.zone());
    return session.number === null ? when : `Session ${session.number}, ${when}`;
  }

  protected choose(event: Event): void {
    this.draft().sessionId.set((event.target as HTMLSelectElement).value || null);
  }
}
