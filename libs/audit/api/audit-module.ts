import { Global, Module } from '@nestjs/common';
import { Audit } from './audit';
import { AuditController } from './audit-controller';
import { Sealer } from './sealer';
import { Trail } from './trail';

@Global()
@Module({ controllers: [AuditController], providers: [Audit, Sealer, Trail], exports: [Audit, Sealer] })
export class AuditModule {}
