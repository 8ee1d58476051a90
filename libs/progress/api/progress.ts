import { Audit } from '@attune/audit/api';
import type { CaseProgress, OwnProgress } from '@attune/progress/contract';
import * as data from '@attune/progress/data';
import { Refusal } from '@attune/shared/api';
import { Rows } from '@attune/shared/data';
import { Injectable } from '@nestjs/common';
import { accuracyOf } from './accuracy';
import { caseSentences } from './case-sentences';
import { ownSentences } from './own-sentences';
import { inPageOrder, shownSeries } from './shown-series';

/** What changes over sessions: for the care team of both partners, for a partner of their own. */
@Injectable()
export class Progress {
  constructor(
    private readonly rows: Rows,
    private readonly audit: Audit,
  ) {}

  /** A page's worth in five queries, whatever the age of the case. @throws Refusal not-found */
  async ofCase(caseId: string): Promise<CaseProgress> {
    const partners = await data.partnersOfCase(this.rows, caseId);
    if (partners.length === 0) throw new Refusal('not-found');
    const ids = partners.map(({ person_id }) => person_id);
    const series = inPageOrder(await data.seriesOfCase(this.rows, caseId), ids);
    const pairs = await data.pairsOfCase(this.rows, caseId);
    const sessions = await data.sessionsOfCase(this.rows, caseId);
    const homework = await data.homeworkOfCase(this.rows, caseId);
    this.audit.record({ action: 'progress:read', resource: 'case', ids: [caseId], caseId });
    return {
      members: partners.map(({ person_id, position, name }) => ({ personId: person_id, position, name })),
      sessions: sessions.map(shownSession),
      series: shownSeries(series),
      sentences: caseSentences(partners, series),
      accuracy: accuracyOf(partners, pairs),
      homework: ids.map((personId) => {
        const { asked, done, partly, missed } = homework.find(({ person_id }) => person_id === personId) ?? nothing;
        return { personId, asked, done, partly, missed };
      }),
    };
  }

  /** The actor's own lines, words first. */
  async own(): Promise<OwnProgress> {
    const { personId } = this.rows.actor;
    const series = inPageOrder(await data.ownSeries(this.rows), [personId]);
    const sessions = await data.ownSessions(this.rows);
    const position = await data.ownPosition(this.rows);
    this.audit.record({ action: 'progress:own', resource: 'person', ids: [personId], subjectId: personId });
    return {
      position,
      sentences: ownSentences(series),
      series: shownSeries(series),
      sessions: sessions.map(shownSession),
    };
  }
}

const nothing = { asked: 0, done: 0, partly: 0, missed: 0 };

function shownSession({ id, at, number }: data.SessionOfLine): CaseProgress['sessions'][number] {
  return { id, at: at.toISOString(), number };
}
