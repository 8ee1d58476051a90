import { Global, Module, StandardSchemaSerializerInterceptor, type DynamicModule } from '@nestjs/common';
import { APP_FILTER, APP_INTERCEPTOR, APP_PIPE, Reflector } from '@nestjs/core';
import { Rows } from '@attune/shared/data';
import type { DataSource } from 'typeorm';
import { ContractPipe } from './contract-pipe';
import { Environment } from './environment';
import { ProblemFilter, type ErrorReport } from './problem-filter';
import { TransactionInterceptor } from './transaction-interceptor';

/** What every slice stands on: the door to the database, contracts in and out, problems, the transaction's end. */
@Global()
@Module({})
export class SharedModule {
  /**
   * @param source the open database
   * @param environment what the process was told
   * @param report where unexpected errors go, already without any clinical text
   */
  static with(source: DataSource, environment: Environment, report: ErrorReport): DynamicModule {
    const rows = new Rows(source);
    return {
      module: SharedModule,
      providers: [
        { provide: Rows, useValue: rows },
        { provide: Environment, useValue: environment },
        { provide: APP_PIPE, useClass: ContractPipe },
        // First in, last out: the answer passes its contract before the transaction is committed.
        { provide: APP_INTERCEPTOR, useClass: TransactionInterceptor },
        {
          provide: APP_INTERCEPTOR,
          useFactory: (reflector: Reflector) => new StandardSchemaSerializerInterceptor(reflector),
          inject: [Reflector],
        },
        { provide: APP_FILTER, useValue: new ProblemFilter(rows, report) },
      ],
      exports: [Rows, Environment],
    };
  }
}
