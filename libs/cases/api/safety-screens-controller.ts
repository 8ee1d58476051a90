import { Requires } from '@attune/access/api';
import { NewSafetyScreen, SafetyScreen, SafetyScreens as Screens } from '@attune/cases/contract';
import { PathIdOf } from '@attune/shared/api';
import { Body, Controller, Get, Post, SerializeOptions } from '@nestjs/common';
import { SafetyScreens } from './safety-screens';

/** Private safety screens of a case, for its care team alone. */
@Controller('cases/:caseId/safety-screens')
export class SafetyScreensController {
  constructor(private readonly screens: SafetyScreens) {}

  @Requires('safety-screen:read')
  @Get()
  @SerializeOptions({ schema: Screens })
  list(@PathIdOf('caseId') caseId: string): Promise<Screens> {
    return this.screens.list(caseId);
  }

  @Requires('safety-screen:record')
  @Post()
  @SerializeOptions({ schema: SafetyScreen })
  record(
    @PathIdOf('caseId') caseId: string,
    @Body({ schema: NewSafetyScreen }) screen: NewSafetyScreen,
  ): Promise<SafetyScreen> {
    return this.screens.record(caseId, screen);
  }
}
