import { Component, computed, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseProgress } from '@attune/progress/contract';
import { AudienceChip, EmptyState, Icon, PartnerMark } from '@attune/shared/ui';
import { CaseContext } from '@attune/shared/web';
import { homeworkShares, homeworkWords } from './homework-shares';

/** What each partner did of what was asked. For the care team alone: it is no score board. */
@Component({
  selector: 'attune-homework-section',
  imports: [AudienceChip, EmptyState, Icon, PartnerMark, RouterLink],
  templateUrl: './homework-section.html',
  styleUrl: './homework-section.scss',
})
export class HomeworkSection {
  private readonly open = inject(CaseContext);

  readonly homework = input.required<CaseProgress['homework']>();
  readonly members = input.required<CaseProgress['members']>();
  readonly mayAssign = input(false);

  protected readonly link = computed(() => ['/cases', this.open.case().id, 'homework']);
  protected readonly rows = computed(() =>
    this.members().flatMap((member) => {
      const count = this.homework().find(({ personId }) => personId === member.personId);
      return count && count.asked > 0
        ? [{ member, words: homeworkWords(count), shares: homeworkShares(count), asked: count.asked }]
        : [];
    }),
  );
}
