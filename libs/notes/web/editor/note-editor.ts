import { DOCUMENT } from '@angular/common';
import {
  Component,
  computed,
  effect,
  inject,
  input,
  output,
  resource,
  signal,
  untracked,
  viewChild,
  type ElementRef,
} from '@angular/core';
import type { Note } from '@attune/notes/contract';
import {
  FormatChoice,
  formatOf,
  formatPart,
  MergeView,
  NoteForm,
  partName,
  type PartChange,
  type Parts,
} from '@attune/notes/ui';
import { AudienceChip, FormMessage, Icon, SavingIndicator } from '@attune/shared/ui';
import { CaseContext } from '@attune/shared/web';
import { Notes } from '../notes';
import { partnersOf } from './note-partners';
import type { OpenDraft } from './open-note';
import { PinnedPane } from './pinned-pane';
import { SavingTrouble } from './saving-trouble';
import { SessionLine } from './session-line';
import { SignNote } from './sign-note';

/** A draft being written. What is typed is saved as it is typed; the bar on top always says where the words are. */
@Component({
  selector: 'attune-note-editor',
  imports: [
    AudienceChip,
    FormatChoice,
    FormMessage,
    Icon,
    MergeView,
    NoteForm,
    PinnedPane,
    SavingIndicator,
    SavingTrouble,
    SessionLine,
  ],
  templateUrl: './note-editor.html',
  styleUrl: './note-editor.scss',
  host: { '(document:keydown)': 'shortcut($event)' },
})
export class NoteEditor {
  private readonly context = inject(CaseContext);
  private readonly notes = inject(Notes);
  private readonly signing = inject(SignNote);
  private readonly document = inject(DOCUMENT);
  private readonly heading = viewChild.required<ElementRef<HTMLElement>>('heading');

  readonly draft = input.required<OpenDraft>();
  readonly signed = output<Note>();
  /** Another tab signed it: there is nothing to write any more. */
  readonly signedElsewhere = output<void>();

  private readonly sessionLoaded = resource({
    params: () => this.draft().sessionId() ?? undefined,
    loader: ({ params }) => this.notes.session(params),
  });
  protected readonly session = computed(() => (this.sessionLoaded.hasValue() ? this.sessionLoaded.value() : null));
  protected readonly busy = signal(false);
  protected readonly refused = signal('');
  protected readonly autosave = computed(() => this.draft().autosave);
  protected readonly parts = computed(() => this.autosave().parts());
  protected readonly partners = computed(() => partnersOf(this.context, this.parts()));
  protected readonly format = computed(() => formatOf(this.parts()));
  protected readonly takenOver = computed(() =>
    this.autosave()
      .takenOver()
      .map((part) => partName(this.format(), part, this.partners()))
      .join(', '),
  );

  constructor() {
    effect(() => {
      if (this.autosave().signed()) {
        untracked(() => this.signedElsewhere.emit());
      }
    });
  }

  protected change({ part, text }: PartChange): void {
    this.autosave().change(part, text);
  }

  protected changeFormat(format: string): void {
    this.autosave().change(formatPart, format);
  }

  protected async resolve(chosen: Parts): Promise<void> {
    this.busy.set(true);
    await this.autosave().resolve(chosen);
    this.busy.set(false);
    this.heading().nativeElement.focus();
  }

  protected async sign(): Promise<void> {
    // A dialog is open already, or two versions wait to be brought together.
    if (this.busy() || this.autosave().collision() !== null || this.document.querySelector('mat-dialog-container')) {
      return;
    }
    this.busy.set(true);
    this.refused.set('');
    try {
      const answer = await this.signing.ask(this.draft(), this.session(), this.partners());
      if (answer?.kind === 'signed') {
        this.signed.emit(answer.note);
      } else if (answer?.kind === 'refused') {
        this.refused.set(answer.words);
      }
    } finally {
      this.busy.set(false);
    }
  }

  /** Ctrl or Cmd + S saves now, + Enter goes on to signing. */
  protected shortcut(event: KeyboardEvent): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey || event.repeat) {
      return;
    }
    if (event.key === 's') {
      event.preventDefault();
      void this.autosave().flush();
    } else if (event.key === 'Enter') {
      event.preventDefault();
      void this.sign();
    }
  }
}
