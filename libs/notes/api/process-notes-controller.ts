import { Requires } from '@attune/access/api';
import { NewProcessNote, ProcessNote, ProcessNoteChange, ProcessNotePage } from '@attune/notes/contract';
import { IfMatch, PathIdOf } from '@attune/shared/api';
import { PageQuery } from '@attune/shared/contract';
import { Body, Controller, Get, Post, Put, Query, SerializeOptions } from '@nestjs/common';
import { ProcessNotes } from './process-notes';

/** Process notes, for their author. */
@Controller()
export class ProcessNotesController {
  constructor(private readonly processNotes: ProcessNotes) {}

  @Requires('process-note:read')
  @Get('cases/:caseId/process-notes')
  @SerializeOptions({ schema: ProcessNotePage })
  list(@PathIdOf('caseId') caseId: string, @Query({ schema: PageQuery }) query: PageQuery): Promise<ProcessNotePage> {
    return this.processNotes.of(caseId, query);
  }

  @Requires('process-note:write')
  @Post('cases/:caseId/process-notes')
  @SerializeOptions({ schema: ProcessNote })
  write(
    @PathIdOf('caseId') caseId: string,
    @Body({ schema: NewProcessNote }) note: NewProcessNote,
  ): Promise<ProcessNote> {
    return this.processNotes.write(caseId, note);
  }

  @Requires('process-note:read')
  @Get('process-notes/:processNoteId')
  @SerializeOptions({ schema: ProcessNote })
  read(@PathIdOf('processNoteId') noteId: string): Promise<ProcessNote> {
    return this.processNotes.read(noteId);
  }

  @Requires('process-note:write')
  @Put('process-notes/:processNoteId')
  @SerializeOptions({ schema: ProcessNote })
  save(
    @PathIdOf('processNoteId') noteId: string,
    @Body({ schema: ProcessNoteChange }) change: ProcessNoteChange,
    @IfMatch() version: number,
  ): Promise<ProcessNote> {
    return this.processNotes.save(noteId, change, version);
  }
}
