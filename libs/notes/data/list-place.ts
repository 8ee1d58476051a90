import { keysOf } from '@attune/shared/data';
import * as z from 'zod';

/** Where a list goes on: a moment to the microsecond, as the database has it, and the id that breaks ties. */
export interface ListPlace {
  at: string;
  id: string;
}

const Place = z.tuple([z.iso.datetime(), z.uuid()]);

/** A moment as SQL text, exact to the microsecond: what JavaScript's Date would round away, a cursor must keep. */
export const exactly = (moment: string): string =>
  `to_char(${moment} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"')`;

/** The place a cursor means; undefined when it is none of ours. */
export function placeOf(cursor: string): ListPlace | undefined {
  const { data } = Place.safeParse(keysOf(cursor, 2));
  return data && { at: data[0], id: data[1] };
}
