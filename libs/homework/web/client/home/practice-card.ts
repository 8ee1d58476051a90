import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon } from '@attune/shared/ui';
import type { Practice } from './home-plan';

/** The one thing that asks today, with one button. */
@Component({
  selector: 'attune-practice-card',
  imports: [Icon, RouterLink],
  template: `
    @let given = practice();
    <h3>{{ given.exercise.name }}</h3>
    <p class="summary">{{ given.exercise.summary }}</p>
    <ul class="attune-list facts">
      <li><attune-icon name="clock" /> {{ minutes() }}</li>
      <li><attune-icon name="calendar" /> {{ due() }}</li>
      <li><attune-icon [name]="given.withPartner ? 'couple' : 'person'" /> {{ who() }}</li>
    </ul>
    <p class="why">
      <span>{{ given.assignedBy }}:</span> {{ given.why }}
    </p>
    <a class="attune-button filled large wide" [routerLink]="['/exercise', given.assignmentId]">
      {{ action() }}<span class="attune-visually-hidden">: {{ given.exercise.name }}</span>
      <attune-icon name="arrowForward" />
    </a>
  `,
  styleUrl: './practice-card.scss',
})
export class PracticeCard {
  readonly practice = input.required<Practice>();
  /** "Until Sunday" */
  readonly due = input.required<string>();

  protected readonly minutes = computed(() => {
    const { min, max } = this.practice().exercise.minutes;
    return min === max ? `${min} min` : `${min} to ${max} min`;
  });
  protected readonly who = computed(() => (this.practice().withPartner ? 'For you both' : 'Just for you'));
  protected readonly action = computed(() => {
    if (this.practice().state === 'begun') return 'Go on where you stopped';
    return this.practice().decision === 'accepted' ? 'Begin' : 'Have a look';
  });
}
