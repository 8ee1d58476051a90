export * from './account';
export * from './people';
