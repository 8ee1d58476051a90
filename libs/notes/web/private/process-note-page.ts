import { Component, computed, effect, inject, input, linkedSignal, resource, signal, untracked } from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import { MergeView, NotePart, type Parts } from '@attune/notes/ui';
import { AudienceChip, ErrorState, FormMessage, Icon, SavingIndicator, Skeleton } from '@attune/shared/ui';
import { CaseContext, Connection, newId } from '@attune/shared/web';
import { LeavingDraft } from '../editor/leaving-draft';
import { SavingTrouble } from '../editor/saving-trouble';
import { ProcessNoteOpening, textPart } from './process-note-opening';

/** One process note, saved as it is typed. It is never signed: it is not part of the record. */
@Component({
  selector: 'attune-process-note-page',
  imports: [
    AudienceChip,
    ErrorState,
    FormMessage,
    Icon,
    MergeView,
    NotePart,
    RouterLink,
    SavingIndicator,
    SavingTrouble,
    Skeleton,
  ],
  providers: [LeavingDraft],
  templateUrl: './process-note-page.html',
  styleUrls: ['./private.scss', './process-note-page.scss'],
  host: { '(document:keydown)': 'shortcut($event)' },
})
export class ProcessNotePage {
  private readonly opening = inject(ProcessNoteOpening);
  private readonly connection = inject(Connection);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly leaving = inject(LeavingDraft);

  readonly processNoteId = input.required<string>();

  protected readonly caseId = inject(CaseContext).case().id;
  protected readonly textPart = textPart;
  protected readonly busy = signal(false);
  /** Which note is open. Stays the same when a new one gets its address. */
  private readonly wanted = linkedSignal<string, { id: string; fresh: boolean }>({
    source: () => this.processNoteId(),
    computation: (id, before) =>
      id === 'new' ? { id: newId(), fresh: true } : before?.value.id === id ? before.value : { id, fresh: false },
  });
  protected readonly loaded = resource({
    params: () => this.wanted(),
    loader: async ({ params: { id, fresh } }) =>
      fresh ? this.opening.begin(id, this.caseId) : this.opening.read(id, this.caseId),
  });
  protected readonly autosave = computed(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  protected readonly text = computed(() => this.autosave()?.parts()[textPart] ?? '');

  constructor() {
    effect((onCleanup) => {
      const autosave = this.autosave();
      this.leaving.watch(autosave);
      onCleanup(() => autosave?.end());
    });
    effect(() => {
      if (this.connection.online()) {
        untracked(() => this.autosave()?.retryNow());
      }
    });
    effect(() => {
      if (this.processNoteId() === 'new' && this.autosave()?.dirty()) {
        const target = ['..', this.wanted().id];
        void this.router.navigate(target, { relativeTo: this.route, replaceUrl: true, scroll: 'manual' });
      }
    });
  }

  /** For the guard of the route. */
  mayLeave(next: string): Promise<boolean> | boolean {
    return next.split(/[?#]/)[0]?.endsWith(`/${this.wanted().id}`) || this.leaving.mayLeave();
  }

  protected async resolve(chosen: Parts): Promise<void> {
    this.busy.set(true);
    await this.autosave()?.resolve(chosen);
    this.busy.set(false);
  }

  protected shortcut(event: KeyboardEvent): void {
    if ((event.ctrlKey || event.metaKey) && event.key === 's') {
      event.preventDefault();
      void this.autosave()?.flush();
    }
  }
}
