import { TestBed } from '@angular/core/testing';
import { paged } from './paged';

const settle = () => new Promise((resolve) => setTimeout(resolve));

describe('paged', () => {
  it('follows the cursor and keeps what is there', async () => {
    const asked: (string | null)[] = [];
    const list = TestBed.runInInjectionContext(() =>
      paged(async (cursor) => {
        asked.push(cursor);
        return cursor === null ? { items: [1, 2], nextCursor: 'b' } : { items: [3], nextCursor: null };
      }),
    );
    TestBed.tick();
    await settle();
    expect(list.items()).toEqual([1, 2]);
    expect(list.more()).toBe(true);
    list.loadMore();
    TestBed.tick();
    await settle();
    expect(list.items()).toEqual([1, 2, 3]);
    expect(list.more()).toBe(false);
    expect(asked).toEqual([null, 'b']);
  });

  it('keeps the list when a further page fails, and asks for the same page again', async () => {
    let broken = true;
    const list = TestBed.runInInjectionContext(() =>
      paged(async (cursor) => {
        if (cursor !== null && broken) {
          throw new Error('away');
        }
        return cursor === null ? { items: [1], nextCursor: 'b' } : { items: [2], nextCursor: null };
      }),
    );
    TestBed.tick();
    await settle();
    list.loadMore();
    TestBed.tick();
    await settle();
    expect(list.error()).toBeTruthy();
    expect(list.items()).toEqual([1]);
    broken = false;
    list.loadMore();
    TestBed.tick();
    await settle();
    expect(list.items()).toEqual([1, 2]);
    expect(list.error()).toBeUndefined();
  });
});
