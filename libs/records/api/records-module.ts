import { Module } from '@nestjs/common';
import { CouplesImport } from './couples-import';
import { NotesImport } from './notes-import';

@Module({ providers: [CouplesImport, NotesImport], exports: [CouplesImport, NotesImport] })
export class RecordsModule {}
