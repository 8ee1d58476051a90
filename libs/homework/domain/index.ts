export * from './assignment-state';
export * from './check-answers';
export * from './due';
export * from './feelings';
export * from './for-client';
export * from './gate';
export * from './paired-ratings';
export * from './reveal';
