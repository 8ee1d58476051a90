import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { Assignment, Decision } from '@attune/homework/contract';
import { Icon, type IconName } from '@attune/shared/ui';
import { When } from '@attune/shared/web';

/** An exercise that is not done now: not begun yet, set aside by the person, or taken back by the therapist. */
@Component({
  selector: 'attune-exercise-aside',
  imports: [Icon, RouterLink, When],
  template: `
    <div class="attune-page narrow">
      <p class="attune-quiet attune-small">{{ assignment().exercise.name }}</p>
      <h1 tabindex="-1"><attune-icon [name]="words().icon" /> {{ words().heading }}</h1>
      <p class="prose">{{ words().text }}</p>
      @if (kind() === 'not-yet') {
        <p>It opens <attune-when [at]="assignment().startsOn" />.</p>
      }
      <div class="attune-stack tight">
        @if (kind() === 'set-aside') {
          <button type="button" class="attune-button outlined large wide" (click)="accept.emit()">
            I would like to do it after all
          </button>
        }
        <a class="attune-button filled large wide" routerLink="/home">Home</a>
      </div>
    </div>
  `,
  styles: `
    .attune-page {
      gap: var(--attune-space-2);
    }
    h1 {
      --attune-icon-size: 1.75rem;
    }
    .prose {
      font-family: var(--attune-font-prose);
      font-size: 1.0625rem;
      line-height: 1.6;
    }
  `,
})
export class ExerciseAside {
  readonly kind = input.required<'not-yet' | 'set-aside' | 'closed'>();
  readonly assignment = input.required<Assignment>();
  readonly decision = input.required<Decision>();
  readonly accept = output<void>();

  protected readonly words = computed((): { icon: IconName; heading: string; text: string } => {
    const { assignedBy } = this.assignment();
    if (this.kind() === 'not-yet')
      return {
        icon: 'clock',
        heading: 'Not yet',
        text: 'There is nothing to do for now. It will be on your home page.',
      };
    if (this.kind() === 'closed')
      return {
        icon: 'archive',
        heading: 'Nothing to do here',
        text: 'This was taken back. You do not have to do anything, and nothing of yours is lost.',
      };
    return this.decision() === 'talk_first'
      ? {
          icon: 'message',
          heading: 'You want to talk about it first',
          text: `${assignedBy} can see that and will bring it up. Until then there is nothing you have to do.`,
        }
      : {
          icon: 'check',
          heading: 'You said no to this one',
          text: `That is fine, and you owe nobody a reason. ${assignedBy} can see that it is off your list.`,
        };
  });
}
