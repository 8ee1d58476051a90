import * as z from 'zod';

/** What a list takes: how many (1 to 200, 50 unless told) and where to go on (`nextCursor` of the page before). */
export const PageQuery = z.strictObject({
  limit: z.coerce.number<string>().int().min(1).max(200).default(50),
  cursor: z.string().max(400).optional(),
});
export type PageQuery = z.output<typeof PageQuery>;

/** A page of a list in a stable order; `nextCursor` is null on the last one. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.strictObject({ items: z.array(item), nextCursor: z.string().nullable() });
}

export interface Page<Item> {
  items: Item[];
  nextCursor: string | null;
}
