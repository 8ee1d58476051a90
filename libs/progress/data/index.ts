export * from './case-line';
export * from './scores';
