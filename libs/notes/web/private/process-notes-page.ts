import { Component, inject } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AudienceChip, EmptyState, ErrorState, Icon, Skeleton } from '@attune/shared/ui';
import { CaseContext, ExactTime, paged, When } from '@attune/shared/web';
import { Notes } from '../notes';

/** Process notes of a case: apart from the record, for the eyes of the one who writes them. */
@Component({
  selector: 'attune-process-notes-page',
  imports: [AudienceChip, EmptyState, ErrorState, ExactTime, Icon, RouterLink, Skeleton, When],
  templateUrl: './process-notes-page.html',
  styleUrls: ['./private.scss', './process-notes-page.scss'],
})
export class ProcessNotesPage {
  private readonly notes = inject(Notes);
  protected readonly caseId = inject(CaseContext).case().id;
  protected readonly list = paged((cursor) => this.notes.processNotes(this.caseId, cursor));
}
