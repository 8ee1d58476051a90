export * from './case';
export * from './safety-screen';
