import { Module } from '@nestjs/common';
import { Progress } from './progress';
import { ProgressController } from './progress-controller';

/** Change over sessions, for screens. */
@Module({ controllers: [ProgressController], providers: [Progress] })
export class ProgressModule {}
