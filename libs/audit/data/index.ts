export { auditPage, recordAccesses, type AccessLine, type AuditLine } from './trail-reads';
export { chainLinks, type ChainLink, type LinkReader } from './chain-links';
