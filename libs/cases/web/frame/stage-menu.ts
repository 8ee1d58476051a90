import { Component, computed, input, output } from '@angular/core';
import { MatMenu, MatMenuItem, MatMenuTrigger } from '@angular/material/menu';
import type { CaseStage } from '@attune/cases/contract';
import { stageName, stageWords } from '@attune/cases/ui';
import { Icon } from '@attune/shared/ui';

/** Where the work is, as a chip that opens a menu to say that it has moved. */
@Component({
  selector: 'attune-stage-menu',
  imports: [Icon, MatMenu, MatMenuItem, MatMenuTrigger],
  templateUrl: './stage-menu.html',
  styleUrl: './stage-menu.scss',
})
export class StageMenu {
  readonly stage = input.required<CaseStage>();
  readonly busy = input(false);
  readonly chosen = output<CaseStage>();

  protected readonly stages = stageWords;
  protected readonly name = computed(() => stageName(this.stage()));

  protected choose(stage: CaseStage): void {
    if (stage !== this.stage()) {
      this.chosen.emit(stage);
    }
  }
}
