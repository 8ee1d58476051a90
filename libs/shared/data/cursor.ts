import { validate } from 'uuid';

/**
 * Where the next page of a list goes on: the sort keys of the last row shown, as opaque text.
 * A cursor is a place, not a right: what it leads to is still only what its reader may see.
 */
export function cursorOf(keys: readonly (string | number)[]): string {
  return Buffer.from(JSON.stringify(keys), 'utf8').toString('base64url');
}

/** The sort keys of a cursor, or null when it is none of ours (then the list refuses it with a field error). */
export function keysOf(cursor: string, count: number): (string | number)[] | null {
  try {
    const keys: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    if (!Array.isArray(keys) || keys.length !== count) return null;
    return keys.every((key) => typeof key === 'string' || typeof key === 'number') ? keys : null;
  } catch {
    return null;
  }
}

/**
 * The place of a list that is sorted by a moment and an id. The moment is the database's own text (`starts_at::text`),
 * because a JavaScript date would lose its microseconds, and with them rows between two pages.
 * @returns null when the cursor is none of ours
 */
export function momentPlaceOf(cursor: string): { moment: string; id: string } | null {
  const [moment, id] = keysOf(cursor, 2) ?? [];
  if (typeof moment !== 'string' || typeof id !== 'string') return null;
  const known = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d+)?[+-]\d\d(:\d\d){0,2}$/.test(moment) && validate(id);
  return known ? { moment, id } : null;
}

/** Cuts a result that was asked for one row more than the limit into a page. */
export function pageFrom<Row, Item>(
  rows: Row[],
  limit: number,
  keys: (row: Row) => (string | number)[],
  item: (row: Row) => Item,
): { items: Item[]; nextCursor: string | null } {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  return { items: shown.map(item), nextCursor: rows.length > limit && last ? cursorOf(keys(last)) : null };
}
