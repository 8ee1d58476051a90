import { afterNextRender, Component, computed, ElementRef, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Case } from '@attune/cases/contract';
import { PageHeader } from '@attune/shared/ui';
import { MemberInvite } from '../team/member-invite';

/** The case is there: now each partner's way in, to be handed over. */
@Component({
  selector: 'attune-case-opened',
  imports: [MemberInvite, PageHeader, RouterLink],
  template: `
    <div class="attune-page opened">
      <attune-page-header
        heading="The case is open"
        [subheading]="
          waiting()
            ? 'Hand each partner their own link. You can do this later, too, under People.'
            : 'Both sign in as before.'
        "
      />
      @for (member of opened().members; track member.personId) {
        <attune-member-invite [caseId]="opened().id" [member]="member" [atOnce]="true" />
      }
      <div class="attune-row">
        <a class="attune-button filled" [routerLink]="['/cases', opened().id, 'sessions']">Go to the case</a>
        <a class="attune-button" routerLink="/cases">All cases</a>
      </div>
    </div>
  `,
  styles: `
    .opened {
      max-width: 52rem;
    }
  `,
})
export class CaseOpened {
  private readonly host = inject<ElementRef<HTMLElement>>(ElementRef);

  readonly opened = input.required<Case>();

  protected readonly waiting = computed(() => this.opened().members.some((member) => member.status === 'invited'));

  constructor() {
    // The form is gone: go on from what stands in its place.
    afterNextRender({ read: () => this.host.nativeElement.querySelector('h1')?.focus() });
  }
}
