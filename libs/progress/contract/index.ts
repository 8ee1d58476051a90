export * from './progress';
export * from './chart';
