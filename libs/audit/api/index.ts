export { Audit, type Act } from './audit';
export { AuditModule } from './audit-module';
export { inRequest } from './request-scope';
