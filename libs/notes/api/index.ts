export { Notes } from './notes';
export { NotesModule } from './notes-module';
export { ProcessNotes } from './process-notes';
export { Signatures } from './signatures';
