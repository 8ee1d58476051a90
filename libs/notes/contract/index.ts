export * from './note';
export { noteLayouts, type NoteLayout, type NoteSection } from './formats';
