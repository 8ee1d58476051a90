export { CouplesImport, type ImportCount } from './couples-import';
export { NotesImport } from './notes-import';
export { RecordsModule } from './records-module';
