import {
  afterNextRender,
  Component,
  computed,
  effect,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  resource,
  untracked,
} from '@angular/core';
import { ActivatedRoute, Router, RouterLink } from '@angular/router';
import type { Note } from '@attune/notes/contract';
import { ErrorState, Icon, Skeleton } from '@attune/shared/ui';
import { CaseContext, Connection, newId } from '@attune/shared/web';
import { LeavingDraft } from './leaving-draft';
import { NoteEditor } from './note-editor';
import { NoteOpening } from './note-opening';
import type { OpenNote } from './open-note';
import { SignedNote } from './signed-note';

/**
 * One note: the editor while it is a draft, the record once it is signed. `new` stands for a note that is not there
 * yet; with the first character it gets an address of its own, without leaving the page.
 */
@Component({
  selector: 'attune-note-page',
  imports: [ErrorState, Icon, NoteEditor, RouterLink, SignedNote, Skeleton],
  providers: [LeavingDraft],
  templateUrl: './note-page.html',
  styleUrl: './note-page.scss',
})
export class NotePage {
  private readonly opening = inject(NoteOpening);
  private readonly context = inject(CaseContext);
  private readonly connection = inject(Connection);
  private readonly router = inject(Router);
  private readonly route = inject(ActivatedRoute);
  private readonly leaving = inject(LeavingDraft);
  private readonly injector = inject(Injector);
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly noteId = input.required<string>();
  /** The session a new note is about. */
  readonly session = input<string>();

  /** Which note is open. Stays the same when a new one gets its address. */
  private readonly wanted = linkedSignal<
    { noteId: string; session: string | null },
    { noteId: string; fresh: boolean; session: string | null }
  >({
    source: () => ({ noteId: this.noteId(), session: this.session() ?? null }),
    computation: ({ noteId, session }, before) => {
      if (noteId === 'new') {
        return { noteId: newId(), fresh: true, session };
      }
      return before?.value.noteId === noteId ? before.value : { noteId, fresh: false, session: null };
    },
  });
  protected readonly loaded = resource({
    params: () => this.wanted(),
    loader: ({ params }) => this.open(params),
  });
  protected readonly value = computed(() => (this.loaded.hasValue() ? this.loaded.value() : null));
  protected readonly draft = computed(() => {
    const open = this.value();
    return open?.kind === 'draft' ? open : null;
  });
  protected readonly signed = computed(() => {
    const open = this.value();
    return open?.kind === 'signed' ? open : null;
  });

  constructor() {
    // The way back has to work without a connection, too.
    void import('../list/notes-page').catch(() => undefined);
    effect((onCleanup) => {
      const autosave = this.draft()?.autosave ?? null;
      this.leaving.watch(autosave);
      onCleanup(() => autosave?.end());
    });
    effect(() => {
      if (this.connection.online()) {
        untracked(() => this.draft()?.autosave.retryNow());
      }
    });
    effect(() => this.goWhereItIs());
  }

  /** For the guard of the route. */
  mayLeave(next: string): Promise<boolean> | boolean {
    return next.split(/[?#]/)[0]?.endsWith(`/${this.wanted().noteId}`) || this.leaving.mayLeave();
  }

  protected show(note: Note): void {
    this.context.changed();
    const before = this.value();
    this.loaded.set({ kind: 'signed', note, unsent: null });
    if (before?.kind === 'draft') {
      // The editor is gone, and with it what had the focus: go on at the head of what it became.
      afterNextRender(
        { read: () => this.host.nativeElement.querySelector('h2')?.focus() },
        { injector: this.injector },
      );
    }
  }

  private open({
    noteId,
    fresh,
    session,
  }: {
    noteId: string;
    fresh: boolean;
    session: string | null;
  }): Promise<OpenNote> {
    const therapyCase = untracked(() => this.context.case());
    return fresh ? this.opening.begin(noteId, therapyCase, session) : this.opening.read(noteId, therapyCase.id);
  }

  /** The first character gives a new note its address, so that a reload finds it; a note that was there already has one. */
  private goWhereItIs(): void {
    const open = this.value();
    const here = this.noteId();
    if (here !== 'new' || open === null) {
      return;
    }
    if (open.kind === 'elsewhere' || (open.kind === 'draft' && (open.autosave.dirty() || open.autosave.begun()))) {
      void this.router.navigate(['..', open.noteId], { relativeTo: this.route, replaceUrl: true, scroll: 'manual' });
    } else if (open.kind === 'signed') {
      void this.router.navigate(['..', open.note.id], { relativeTo: this.route, replaceUrl: true, scroll: 'manual' });
    }
  }
}
