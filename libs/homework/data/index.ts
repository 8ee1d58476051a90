export * from './assignment-list';
export * from './assignments';
export * from './case-for-homework';
export * from './home';
export * from './responses';
export * from './scores';
