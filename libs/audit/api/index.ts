export { Audit, type Act } from './audit';
export { AuditModule } from './audit-module';
export { checkingKey, readCheckpoints, signingKey, type Checkpoint } from './checkpoint';
export { inRequest } from './request-scope';
export { checkpointFile, Sealer } from './sealer';
export { verifyChain, type ChainVerdict } from './verify-chain';
