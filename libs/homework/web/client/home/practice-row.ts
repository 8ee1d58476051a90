import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Icon, type IconName } from '@attune/shared/ui';
import type { Practice } from './home-plan';

/** One quiet line on the home page: its name, how it stands in kind words, and the way there. */
@Component({
  selector: 'attune-practice-row',
  imports: [Icon, RouterLink],
  template: `
    <a [routerLink]="link()">
      <attune-icon class="mark" [name]="icon()" />
      <span class="words">
        <span class="name">{{ practice().exercise.name }}</span>
        <span class="state">{{ state() }}</span>
      </span>
      <attune-icon name="chevronRight" />
    </a>
  `,
  styleUrl: './practice-row.scss',
})
export class PracticeRow {
  readonly practice = input.required<Practice>();
  /** What more there is to say: "Until Sunday", "Next time from Monday". */
  readonly when = input('');
  /** Whether the row is about answers that opened for both. */
  readonly answers = input(false);

  protected readonly link = computed(() => [
    '/exercise',
    this.practice().assignmentId,
    ...(this.answers() ? ['answers'] : []),
  ]);
  protected readonly icon = computed((): IconName => {
    const { decision, state } = this.practice();
    if (this.answers()) return 'couple';
    if (decision === 'talk_first') return 'message';
    if (decision === 'declined') return 'archive';
    return ({ later: 'clock', to_do: 'book', begun: 'edit', done: 'checkCircle', missed: 'book' } as const)[state];
  });
  protected readonly state = computed(() => {
    const { decision, state } = this.practice();
    if (this.answers()) return 'Your answers are open to you both';
    if (decision === 'talk_first') return 'You want to talk about it first';
    if (decision === 'declined') return 'You said no to this one';
    const words = {
      later: '',
      to_do: '',
      begun: 'You have begun',
      done: 'Your answers are in',
      missed: 'Its day has passed. You still can, if you like',
    }[state];
    return [words, this.when()].filter(Boolean).join(' · ');
  });
}
