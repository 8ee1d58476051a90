export * from './couples-mapping';
