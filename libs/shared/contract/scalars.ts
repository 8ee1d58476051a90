import * as z from 'zod';

/** A UUID, version 7 when we made it. Ids sort by the moment they were made. */
export const Id = z.uuid();
export type Id = z.infer<typeof Id>;

/** A year that a record can hold: what is outside is a slip of the pen, and a database may not know it at all. */
const inOurTime = (value: string): boolean => value >= '1900' && value < '2200';

/** A calendar day, `YYYY-MM-DD`, without a time zone. */
export const Day = z.iso.date('Use a date such as 2026-03-14').refine(inOurTime, 'Use a year from 1900 to 2199');
export type Day = z.infer<typeof Day>;

/** A moment, ISO 8601 with offset (`2026-03-14T09:30:00+01:00` or `…Z`). */
export const Moment = z.iso
  .datetime({ offset: true, error: 'Use a date and time with an offset' })
  .refine(inOurTime, 'Use a year from 1900 to 2199');
export type Moment = z.infer<typeof Moment>;

/** An IANA time zone such as `Europe/Vienna`; refused when this runtime does not know it. */
export const TimeZone = z
  .string()
  .max(64)
  .refine((zone) => knowsTimeZone(zone), 'Choose a time zone from the list');
export type TimeZone = z.infer<typeof TimeZone>;

/** The version of an editable thing: 1 when made, one more with every accepted change. */
export const Version = z.int().min(1);

/** A name a person goes by: 1 to 120 characters. */
export const PersonName = z.string().trim().min(1, 'Write a name').max(120, 'Use at most 120 characters');

/** An e-mail address, kept in lower case. */
export const EmailAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(254, 'Use at most 254 characters')
  .pipe(z.email('Write an e-mail address such as sam@example.org'));

/** A rating from 0 to 10 in whole steps. */
export const Rating = z.int().min(0, 'Choose a number from 0 to 10').max(10, 'Choose a number from 0 to 10');

function knowsTimeZone(zone: string): boolean {
  // The runtime takes offsets such as +05:30, too; the database would read them the other way round.
  if (!/^[A-Za-z]/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
