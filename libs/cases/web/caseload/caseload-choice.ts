import { linkedSignal, inject, Service } from '@angular/core';
import { Session } from '@attune/shared/web';
import type { CaseloadFilter } from '../cases';

/**
 * What the person last looked for in their caseload, so that coming back from a case shows the same list. In memory
 * only, and not in the address: a name does not belong into a history. Another person starts afresh.
 */
@Service()
export class CaseloadChoice {
  private readonly session = inject(Session);

  readonly filter = linkedSignal<string | undefined, CaseloadFilter>({
    source: () => this.session.me()?.id,
    computation: () => ({ name: '', stage: null }),
  });
}
