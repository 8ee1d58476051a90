import { Global, Module } from '@nestjs/common';
import { Vault } from './vault';

@Global()
@Module({ providers: [Vault], exports: [Vault] })
export class SealingModule {}
