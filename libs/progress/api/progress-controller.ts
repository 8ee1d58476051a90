import { Requires } from '@attune/access/api';
import { CaseProgress, OwnProgress } from '@attune/progress/contract';
import { PathIdOf } from '@attune/shared/api';
import { Controller, Get, SerializeOptions } from '@nestjs/common';
import { Progress } from './progress';

/** The progress page of a case, and a partner's own. */
@Controller()
export class ProgressController {
  constructor(private readonly progress: Progress) {}

  @Requires('progress:read')
  @Get('cases/:caseId/progress')
  @SerializeOptions({ schema: CaseProgress })
  ofCase(@PathIdOf('caseId') caseId: string): Promise<CaseProgress> {
    return this.progress.ofCase(caseId);
  }

  @Requires('progress:own')
  @Get('me/progress')
  @SerializeOptions({ schema: OwnProgress })
  own(): Promise<OwnProgress> {
    return this.progress.own();
  }
}
