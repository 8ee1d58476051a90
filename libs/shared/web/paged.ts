import { computed, resource, signal, type Signal } from '@angular/core';
import type { Page } from '@attune/shared/contract';

/** A list that is loaded page by page. */
export interface Paged<Item> {
  readonly items: Signal<readonly Item[]>;
  readonly loading: Signal<boolean>;
  readonly error: Signal<unknown>;
  /** Whether there is more to load. */
  readonly more: Signal<boolean>;
  /** Loads the next page, or the one that failed again. */
  loadMore(): void;
  /** Starts again from the first page. */
  reload(): void;
  /** Puts a changed item in its place. */
  replace(match: (item: Item) => boolean, changed: Item): void;
}

/**
 * Follows `nextCursor` of a list, keeping what is already on the screen while more is loaded or when that fails.
 *
 * @param load asks for the page at a cursor; null is the first
 */
export function paged<Item>(load: (cursor: string | null) => Promise<Page<Item>>): Paged<Item> {
  const items = signal<readonly Item[]>([]);
  const next = signal<string | null>(null);
  const wanted = signal<{ cursor: string | null }>({ cursor: null });
  const page = resource({
    params: wanted,
    loader: async ({ params: { cursor }, abortSignal }) => {
      const answer = await load(cursor);
      // A late answer to an older question (another filter by now) must not end up in the list.
      if (abortSignal.aborted) {
        return answer;
      }
      items.update((before) => (cursor === null ? answer.items : [...before, ...answer.items]));
      next.set(answer.nextCursor);
      return answer;
    },
  });
  return {
    items: items.asReadonly(),
    loading: page.isLoading,
    error: page.error,
    more: computed(() => next() !== null),
    loadMore: () => (page.error() === undefined ? wanted.set({ cursor: next() }) : void page.reload()),
    reload: () => wanted.set({ cursor: null }),
    replace: (match, changed) => items.update((all) => all.map((item) => (match(item) ? changed : item))),
  };
}
