import fc from 'fast-check';
import { randomBytes } from 'node:crypto';
import { open, seal, SealBroken, sealingKey, type Place } from './envelope';

/** Sealed once with format v1, by a program of its own. It must open for as long as there are texts of that time. */
const golden = {
  key: Buffer.from(Array.from({ length: 32 }, (_, index) => (index * 7) % 256)),
  keyId: '0199c000-0000-7000-8000-0000000000bb',
  nonce: Buffer.from(Array.from({ length: 12 }, (_, index) => 200 - index)),
  place: {
    table: 'note',
    rowId: '0199c000-0000-7000-8000-000000000001',
    practiceId: '0199c000-0000-7000-8000-0000000000aa',
    more: ['0199c000-0000-7000-8000-0000000000cc', '0199c000-0000-7000-8000-0000000000dd'],
  },
  text: 'Sam hält inne. „Ich höre dich.“ 💛',
  sealed: Buffer.from(
    'pwFDLC+kIAypvN3Y0NmY7f0ayMfGxcTDwsHAv769JS2DR1xZRMhBpEQeFe0MtPpLewcoS4FKv90Byof3AyvzfOHhJMf/QOuvFuha' +
      'lJuAbS7lSPJzTsrdl3bNoCD6H84bx6wQjWF5cFcvZbf8hA5EHaDiARrOwxqJbKQATP8kSb6EbJdT+mHfT/Kv4/HWkZOz/jerGUNs' +
      'lMtucK8DoCW29O/iANWu+90V8KiF0keJ8nDY0iUuux8L0laKB5oXU28wzgb4pSl96cvoOMyysV8BKHBagkRkM1Cfp/lYfcK16Dob' +
      'Dv/rS6PbnnoRJj/amhnL/mGcOWU/VUs39mp+wA4chZF9p8TyT6xdY433KcvqT/rP3vVu3c7S0YlYGMW728cICLUUX5wxpczEvXgA' +
      'GOg=',
    'base64',
  ),
};

const place: Place = { table: 'note', rowId: 'row', practiceId: 'practice', more: ['case', 'author'] };
const aKey = (id = 'key') => sealingKey(id, randomBytes(32));
const aNonce = () => randomBytes(12);
const headerLength = 2 + 16 + 12 + 16;

/** Any text that UTF-8 can hold: lone surrogates cannot, and are escaped by JSON before they come here. */
const text = fc.string({ unit: 'grapheme', maxLength: 3000 });

describe('a sealed text', () => {
  it('of format v1 opens, and is sealed the same way still', () => {
    const key = sealingKey(golden.keyId, golden.key);
    expect(open(golden.sealed, key, golden.place)).toBe(golden.text);
    expect(seal(golden.text, key, golden.place, golden.nonce).equals(golden.sealed)).toBe(true);
  });

  it('opens with its key at its place', () => {
    const key = aKey();
    fc.assert(fc.property(text, (words) => open(seal(words, key, place, aNonce()), key, place) === words));
  });

  it.each<[string, Place]>([
    ['row', { ...place, rowId: 'other' }],
    ['table', { ...place, table: 'process_note' }],
    ['practice', { ...place, practiceId: 'other' }],
    ['case', { ...place, more: ['other', 'author'] }],
    ['author', { ...place, more: ['case', 'other'] }],
    ['number of parts', { ...place, more: ['case'] }],
    ['cut between parts', { ...place, more: ['casea', 'uthor'] }],
    ['order of parts', { ...place, more: ['author', 'case'] }],
  ])('does not open at a place with another %s', (_, elsewhere) => {
    const key = aKey();
    expect(() => open(seal('Sam', key, place, aNonce()), key, elsewhere)).toThrow(SealBroken);
  });

  it('of no two places opens at the other', () => {
    const key = aKey();
    const part = fc.string({ maxLength: 6 });
    const somewhere = fc.record({ table: part, rowId: part, practiceId: part, more: fc.array(part, { maxLength: 3 }) });
    fc.assert(
      fc.property(somewhere, somewhere, (here, there) => {
        fc.pre(JSON.stringify(here) !== JSON.stringify(there));
        expect(() => open(seal('Sam', key, here, aNonce()), key, there)).toThrow(SealBroken);
      }),
    );
  });

  it('does not open with the key of another compartment, even one that goes by the same id', () => {
    const sealed = seal('Sam', aKey(), place, aNonce());
    expect(() => open(sealed, aKey(), place)).toThrow(SealBroken);
  });

  it('does not open under another key id', () => {
    const bytes = randomBytes(32);
    const sealed = seal('Sam', sealingKey('one', bytes), place, aNonce());
    expect(() => open(sealed, sealingKey('two', bytes), place)).toThrow(SealBroken);
  });

  it('does not open when any one bit has changed', () => {
    const key = aKey();
    const sealed = seal('Sam', key, place, aNonce());
    fc.assert(
      fc.property(fc.nat(sealed.length * 8 - 1), (bit) => {
        const changed = Buffer.from(sealed);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(() => open(changed, key, place)).toThrow(SealBroken);
      }),
    );
  });

  it('does not open when it is cut or drawn out, its tag included', () => {
    const key = aKey();
    const sealed = seal('Sam', key, place, aNonce());
    for (let length = 0; length < sealed.length; length += 1) {
      expect(() => open(sealed.subarray(0, length), key, place)).toThrow(SealBroken);
    }
    expect(() => open(Buffer.concat([sealed, Buffer.alloc(256)]), key, place)).toThrow(SealBroken);
    const shortTag = Buffer.concat([sealed.subarray(0, 30), sealed.subarray(30, 42), sealed.subarray(headerLength)]);
    expect(() => open(shortTag, key, place)).toThrow(SealBroken);
  });

  it('tells its length only in steps of 256 bytes', () => {
    const key = aKey();
    const lengthOf = (words: string) => seal(words, key, place, aNonce()).length;
    expect(lengthOf('No')).toBe(lengthOf('x'.repeat(252)));
    expect(lengthOf('x'.repeat(253))).toBe(headerLength + 512);
    fc.assert(fc.property(text, (words) => (lengthOf(words) - headerLength) % 256 === 0));
  });

  it('of the same words is never the same twice, nor is its nonce', () => {
    const key = aKey();
    const sealed = Array.from({ length: 2000 }, () => seal('Sam', key, place, aNonce()));
    expect(new Set(sealed.map((bytes) => bytes.subarray(18, 30).toString('hex'))).size).toBe(2000);
    expect(new Set(sealed.map((bytes) => bytes.subarray(headerLength).toString('hex'))).size).toBe(2000);
  });

  it('is not made with a nonce or key of another length', () => {
    expect(() => seal('Sam', aKey(), place, randomBytes(11))).toThrow();
    expect(() => sealingKey('key', randomBytes(16))).toThrow();
  });
});
