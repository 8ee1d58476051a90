import { AccessModule } from '@attune/access/api';
import { AuditModule } from '@attune/audit/api';
import { CasesModule } from '@attune/cases/api';
import { HomeworkModule } from '@attune/homework/api';
import { IdentityModule, LimitStore, LinkPost } from '@attune/identity/api';
import { NotesModule } from '@attune/notes/api';
import { ProgressModule } from '@attune/progress/api';
import { RecordsModule } from '@attune/records/api';
import { SealingModule } from '@attune/sealing/api';
import { SessionsModule } from '@attune/sessions/api';
import { SharedModule, type Environment, type ErrorReport } from '@attune/shared/api';
import { Module, type DynamicModule } from '@nestjs/common';
import type { DataSource } from 'typeorm';
import { HealthModule } from './health';

/** What the application is put together from: foundations first, then one line a slice. */
@Module({})
export class AppModule {
  static with(source: DataSource, environment: Environment, report: ErrorReport, post: LinkPost): DynamicModule {
    return {
      module: AppModule,
      imports: [
        SharedModule.with(source, environment, report),
        AccessModule,
        SealingModule,
        AuditModule,
        HealthModule.with(source),
        IdentityModule.with(new LimitStore({ storeClient: source, storeType: 'typeorm' }), post),
        CasesModule,
        SessionsModule,
        HomeworkModule,
        ProgressModule,
        NotesModule,
        RecordsModule,
      ],
    };
  }
}
