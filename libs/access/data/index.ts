export { applyRowPolicies, openTables, type SqlRunner } from './apply-row-policies';
export { rowPolicies, ruleGrants, tablesWithoutRowPolicy, type RowPolicy } from './row-policies';
export { wallFaults, type RowReader } from './self-test';
export { unguardedNames, visibleThings } from './visible-things';
