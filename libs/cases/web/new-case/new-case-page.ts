import { Component, computed, inject, linkedSignal, signal } from '@angular/core';
import { form, FormField, FormRoot, validateStandardSchema } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { Case, NewCase } from '@attune/cases/contract';
import { errorWords, FormMessage, Icon, PageHeader, PartnerMark } from '@attune/shared/ui';
import { Field, FieldInput } from '@attune/shared/ui/fields';
import { dayIn, fieldErrors, focusFirstError, isProblem, newId, Session, type FieldErrors } from '@attune/shared/web';
import { Cases } from '../cases';
import { CaseOpened } from './case-opened';
import { OpeningCase } from './opening-case';

/** Two fields of a form must not stand on one object: they would be one field. */
const nobody = () => ({ name: '', email: '' });

/** Opens a case: who comes, how each signs in, since when. Then hands out each partner's way in. */
@Component({
  selector: 'attune-new-case-page',
  imports: [CaseOpened, Field, FieldInput, FormField, FormMessage, FormRoot, Icon, PageHeader, PartnerMark, RouterLink],
  templateUrl: './new-case-page.html',
  styleUrl: './new-case-page.scss',
})
export class NewCasePage {
  private readonly cases = inject(Cases);
  private readonly session = inject(Session);

  protected readonly opened = signal<Case | null>(null);
  protected readonly refused = signal('');
  private readonly draft = signal<NewCase>({
    kind: 'couple',
    openedOn: dayIn(new Date(), this.session.timeZone()),
    members: [nobody(), nobody()],
  });
  /** One key for one content: sent twice it opens one case, changed after a refusal it is a new question. */
  private readonly key = linkedSignal({ source: this.draft, computation: () => newId() });
  /** The second partner, kept while the form is set to an individual case. */
  private second = nobody();

  protected readonly kind = computed(() => this.draft().kind);
  protected readonly form = form(this.draft, (path) => validateStandardSchema(path, OpeningCase), {
    submission: { action: () => this.open(), onInvalid: focusFirstError },
  });

  protected choose(kind: NewCase['kind']): void {
    this.draft.update((draft) => {
      if (kind === draft.kind) {
        return draft;
      }
      const [first = nobody(), second = this.second] = draft.members;
      this.second = second;
      return { ...draft, kind, members: kind === 'couple' ? [first, second] : [first] };
    });
  }

  private async open(): Promise<FieldErrors | undefined> {
    this.refused.set('');
    try {
      this.opened.set(await this.cases.open(this.draft(), this.key()));
      return undefined;
    } catch (error) {
      if (isProblem(error, 422) && error.problem.errors?.length) {
        return fieldErrors(error, this.form);
      }
      this.refused.set(errorWords(error).text);
      return undefined;
    }
  }
}
