import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CaseloadRow } from '@attune/cases/contract';
import { Sparkline, StageChip } from '@attune/cases/ui';
import { Icon, PartnerNames, SafetyChip } from '@attune/shared/ui';
import { ExactTime, RelativeTime } from '@attune/shared/web';

/** One case of the caseload: a row of the table, a card on a phone. The whole of it opens the case. */
@Component({
  selector: 'tr[attuneCaseRow]',
  imports: [ExactTime, Icon, PartnerNames, RelativeTime, RouterLink, SafetyChip, Sparkline, StageChip],
  templateUrl: './case-row.html',
  styleUrl: './case-row.scss',
  host: { role: 'row' },
})
export class CaseRow {
  readonly row = input.required<CaseloadRow>();

  /** The lines to draw, in the order of the partners. */
  protected readonly trends = computed(() =>
    this.row().members.flatMap((member) =>
      this.row()
        .trends.filter((trend) => trend.personId === member.personId && trend.values.length > 0)
        .map((trend) => ({
          ...trend,
          position: member.position,
          label: `${member.name}, ${trend.measure.replaceAll('-', ' ')}`,
        })),
    ),
  );
}
