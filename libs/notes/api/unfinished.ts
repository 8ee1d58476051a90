import type { UnfinishedNotes } from '@attune/notes/contract';
import { placeOf, unfinishedNotes } from '@attune/notes/data';
import { timelinessOf } from '@attune/notes/domain';
import { invalid } from '@attune/shared/api';
import type { PageQuery } from '@attune/shared/contract';
import { pageFrom, Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';

/** The queue of what the actor still has to write or sign, the longest waiting first. */
@Injectable()
export class Unfinished {
  constructor(private readonly rows: Rows) {}

  async mine({ limit, cursor }: PageQuery): Promise<UnfinishedNotes> {
    const place = cursor === undefined ? undefined : placeOf(cursor);
    if (cursor !== undefined && !place) throw invalid('cursor', 'This place in the list is not known');
    return pageFrom(
      await unfinishedNotes(this.rows, limit, place),
      limit,
      (row) => [row.since_exactly, row.id],
      (row) => ({
        noteId: row.note_id,
        sessionId: row.session_id,
        caseId: row.case_id,
        members: row.members,
        sessionAt: row.session_at?.toISOString() ?? null,
        timeliness: timelinessOf(row.since, row.now),
        updatedAt: row.updated_at?.toISOString() ?? null,
      }),
    );
  }
}
