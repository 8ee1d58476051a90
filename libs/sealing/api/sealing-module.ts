import { Global, Module } from '@nestjs/common';
import { APP_INTERCEPTOR } from '@nestjs/core';
import { IdempotencyInterceptor } from './idempotency-interceptor';
import { Vault } from './vault';

/** The vault, and answers kept for repetitions. Import it after SharedModule: the interceptor runs in the transaction. */
@Global()
@Module({
  providers: [Vault, { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor }],
  exports: [Vault],
})
export class SealingModule {}
