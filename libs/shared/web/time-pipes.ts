import { inject, Pipe, type PipeTransform } from '@angular/core';
import { Session } from './session';
import { exactDay, exactTime, relativeTime, timeOfDay } from './time-words';

/** `{{ session.startsAt | exactTime }}`: "Tue, 3 Nov 2026, 14:05" in the person's own time zone. */
@Pipe({ name: 'exactTime' })
export class ExactTime implements PipeTransform {
  private readonly session = inject(Session);

  transform(moment: string | Date): string {
    return exactTime(moment, this.session.timeZone());
  }
}

/** `{{ assignment.dueOn | exactDay }}`: "Tue, 3 Nov 2026". A plain day is never shifted by a time zone. */
@Pipe({ name: 'exactDay' })
export class ExactDay implements PipeTransform {
  private readonly session = inject(Session);

  transform(dayOrMoment: string | Date): string {
    return exactDay(dayOrMoment, this.session.timeZone());
  }
}

/** `{{ session.startsAt | timeOfDay }}`: "14:05" in the person's own time zone. */
@Pipe({ name: 'timeOfDay' })
export class TimeOfDay implements PipeTransform {
  private readonly session = inject(Session);

  transform(moment: string | Date): string {
    return timeOfDay(moment, this.session.timeZone());
  }
}

/** `{{ note.updatedAt | relativeTime }}`: "2 hours ago", as of when it was drawn. */
@Pipe({ name: 'relativeTime' })
export class RelativeTime implements PipeTransform {
  private readonly session = inject(Session);

  transform(dayOrMoment: string): string {
    return relativeTime(dayOrMoment, new Date(), this.session.timeZone());
  }
}
