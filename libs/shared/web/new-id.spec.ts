import { newId } from './new-id';

describe('newId', () => {
  it('is a UUID version 7', () => {
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('begins with the moment, so that ids sort by when they were made', () => {
    expect(newId(0x0199c0de1234).startsWith('0199c0de-1234-7')).toBe(true);
    expect([newId(2000), newId(1000)].sort()[0]?.startsWith('00000000-03e8')).toBe(true);
  });

  it('does not repeat within the same millisecond', () => {
    expect(new Set(Array.from({ length: 1000 }, () => newId(1))).size).toBe(1000);
  });
});
