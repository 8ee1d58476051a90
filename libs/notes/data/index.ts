export * from './draft-queries';
export { placeOf, type ListPlace } from './list-place';
export * from './note-queries';
export * from './process-note-queries';
export { unfinishedNotes, type Unfinished } from './unfinished-query';
