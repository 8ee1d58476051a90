import { Module } from '@nestjs/common';
import { NoteAnswers } from './note-answers';
import { NoteText } from './note-text';
import { Notes } from './notes';
import { NotesController } from './notes-controller';
import { ProcessNotes } from './process-notes';
import { ProcessNotesController } from './process-notes-controller';
import { Signatures } from './signatures';
import { Unfinished } from './unfinished';

/** Progress notes and process notes. */
@Module({
  controllers: [NotesController, ProcessNotesController],
  providers: [NoteAnswers, NoteText, Notes, ProcessNotes, Signatures, Unfinished],
  exports: [Notes, ProcessNotes, Signatures],
})
export class NotesModule {}
