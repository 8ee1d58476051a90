import { Module } from '@nestjs/common';
import { Sessions } from './sessions';
import { SessionsController } from './sessions-controller';
import { TherapistDay } from './therapist-day';

/** Sessions of cases, and a therapist's day. */
@Module({ controllers: [SessionsController], providers: [Sessions, TherapistDay] })
export class SessionsModule {}
