import { Component, computed, inject, input, resource } from '@angular/core';
import { RouterLink } from '@angular/router';
import { daysOf } from '@attune/homework/domain';
import { EmptyState, ErrorState, Icon, PartnerChip, PartnerMark, Skeleton } from '@attune/shared/ui';
import { Session } from '@attune/shared/web';
import { AnswersAtHome } from '../keeping/answers-at-home';
import { sidesOf } from '../keeping/own-run';
import { firstName } from '../home/home-plan';
import { pairedQuestions } from './paired-answers';

/** Both partners' opened answers, question by question. Shows only what has opened; before that it is an ordinary page. */
@Component({
  selector: 'attune-answers-page',
  imports: [EmptyState, ErrorState, Icon, PartnerChip, PartnerMark, RouterLink, Skeleton],
  templateUrl: './answers-page.html',
  styleUrl: './answers-page.scss',
})
export class AnswersPage {
  private readonly home = inject(AnswersAtHome);
  private readonly session = inject(Session);

  readonly assignmentId = input.required<string>();
  /** `?time=`: which time of a repeated exercise; the latest one unless told. */
  readonly time = input<string>();

  protected readonly read = resource({
    params: () => this.assignmentId(),
    loader: ({ params }) => this.home.read(params),
  });
  private readonly personId = computed(() => this.session.me()?.id ?? '');
  protected readonly sides = computed(() => {
    const assignment = this.read.value();
    const sides = assignment && sidesOf(assignment, this.personId());
    const partner = sides?.partner;
    // Between the two of them a first name is enough.
    return sides?.me && partner ? { me: sides.me, partner: { ...partner, name: firstName(partner.name) } } : null;
  });
  /** Every time that is open to both, the latest first. */
  protected readonly times = computed(() => {
    const responses = this.read.value()?.responses ?? [];
    const mine = responses.filter(({ personId }) => personId === this.personId());
    return responses
      .filter(({ personId, open }) => personId !== this.personId() && open)
      .flatMap((theirs) => {
        const own = mine.find(({ occurrence }) => occurrence === theirs.occurrence);
        const { occurrence } = theirs;
        return own ? [{ occurrence, name: this.nameOf(occurrence), mine: own, theirs }] : [];
      })
      .sort((one, other) => other.occurrence - one.occurrence);
  });
  protected readonly shown = computed(
    () => this.times().find(({ occurrence }) => String(occurrence) === this.time()) ?? this.times()[0] ?? null,
  );
  protected readonly questions = computed(() => {
    const [assignment, sides, shown] = [this.read.value(), this.sides(), this.shown()];
    if (!assignment || !sides || !shown) return [];
    return pairedQuestions(assignment.exercise, shown.mine.answers, shown.theirs.answers, sides.partner.name);
  });

  /** A time by the day it began: "16 Nov". */
  private nameOf(occurrence: number): string {
    const assignment = this.read.value();
    const from = (assignment && daysOf(assignment, occurrence)?.from) ?? '';
    const words = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
    return from ? new Intl.DateTimeFormat('en-GB', words).format(Date.parse(from)) : `Time ${occurrence}`;
  }
}
