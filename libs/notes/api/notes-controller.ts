import { Requires } from '@attune/access/api';
import {
  Addendum,
  NewAddendum,
  NewNote,
  Note,
  NoteChange,
  NotePage,
  SavedNote,
  UnfinishedNotes,
} from '@attune/notes/contract';
import { IfMatch, PathIdOf } from '@attune/shared/api';
import { PageQuery } from '@attune/shared/contract';
import { Body, Controller, Get, HttpCode, Post, Put, Query, SerializeOptions } from '@nestjs/common';
import { Notes } from './notes';
import { Signatures } from './signatures';
import { Unfinished } from './unfinished';

/** Progress notes: lists, drafts, signatures, addenda. */
@Controller()
export class NotesController {
  constructor(
    private readonly notes: Notes,
    private readonly signatures: Signatures,
    private readonly unfinished: Unfinished,
  ) {}

  @Requires('note:list')
  @Get('cases/:caseId/notes')
  @SerializeOptions({ schema: NotePage })
  list(@PathIdOf('caseId') caseId: string, @Query({ schema: PageQuery }) query: PageQuery): Promise<NotePage> {
    return this.notes.of(caseId, query);
  }

  @Requires('note:write')
  @Post('cases/:caseId/notes')
  @SerializeOptions({ schema: Note })
  write(@PathIdOf('caseId') caseId: string, @Body({ schema: NewNote }) note: NewNote): Promise<Note> {
    return this.notes.write(caseId, note);
  }

  @Requires('note:unfinished')
  @Get('notes/unfinished')
  @SerializeOptions({ schema: UnfinishedNotes })
  mine(@Query({ schema: PageQuery }) query: PageQuery): Promise<UnfinishedNotes> {
    return this.unfinished.mine(query);
  }

  @Requires('note:read')
  @Get('notes/:noteId')
  @SerializeOptions({ schema: Note })
  read(@PathIdOf('noteId') noteId: string): Promise<Note> {
    return this.notes.read(noteId);
  }

  @Requires('note:write')
  @Put('notes/:noteId')
  @SerializeOptions({ schema: SavedNote })
  save(
    @PathIdOf('noteId') noteId: string,
    @Body({ schema: NoteChange }) change: NoteChange,
    @IfMatch() version: number,
  ): Promise<SavedNote> {
    return this.notes.save(noteId, change, version);
  }

  @Requires('note:sign')
  @Post('notes/:noteId/sign')
  @HttpCode(200)
  @SerializeOptions({ schema: Note })
  sign(@PathIdOf('noteId') noteId: string, @IfMatch() version: number): Promise<Note> {
    return this.signatures.sign(noteId, version);
  }

  @Requires('note:addend')
  @Post('notes/:noteId/addenda')
  @SerializeOptions({ schema: Addendum })
  addend(@PathIdOf('noteId') noteId: string, @Body({ schema: NewAddendum }) addendum: NewAddendum): Promise<Addendum> {
    return this.notes.addend(noteId, addendum);
  }
}
