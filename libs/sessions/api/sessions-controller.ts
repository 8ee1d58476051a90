import { Requires } from '@attune/access/api';
import { NewSession, Session, SessionChange, SessionPage, Today } from '@attune/sessions/contract';
import { IfMatch, PathIdOf } from '@attune/shared/api';
import { PageQuery } from '@attune/shared/contract';
import { Body, Controller, Get, Patch, Post, Query, SerializeOptions } from '@nestjs/common';
import { Sessions } from './sessions';
import { TherapistDay } from './therapist-day';

/** Sessions of a case, and today's. */
@Controller()
export class SessionsController {
  constructor(
    private readonly sessions: Sessions,
    private readonly day: TherapistDay,
  ) {}

  @Requires('today:read')
  @Get('today')
  @SerializeOptions({ schema: Today })
  today(): Promise<Today> {
    return this.day.read();
  }

  @Requires('session:list')
  @Get('cases/:caseId/sessions')
  @SerializeOptions({ schema: SessionPage })
  list(@PathIdOf('caseId') caseId: string, @Query({ schema: PageQuery }) query: PageQuery): Promise<SessionPage> {
    return this.sessions.list(caseId, query);
  }

  @Requires('session:plan')
  @Post('cases/:caseId/sessions')
  @SerializeOptions({ schema: Session })
  plan(@PathIdOf('caseId') caseId: string, @Body({ schema: NewSession }) session: NewSession): Promise<Session> {
    return this.sessions.plan(caseId, session);
  }

  @Requires('session:read')
  @Get('sessions/:sessionId')
  @SerializeOptions({ schema: Session })
  read(@PathIdOf('sessionId') sessionId: string): Promise<Session> {
    return this.sessions.read(sessionId);
  }

  @Requires('session:change')
  @Patch('sessions/:sessionId')
  @SerializeOptions({ schema: Session })
  change(
    @PathIdOf('sessionId') sessionId: string,
    @Body({ schema: SessionChange }) change: SessionChange,
    @IfMatch() version: number,
  ): Promise<Session> {
    return this.sessions.change(sessionId, change, version);
  }
}
