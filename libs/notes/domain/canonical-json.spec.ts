import fc from 'fast-check';
import { canonicalJson } from './canonical-json';

describe('canonicalJson', () => {
  it('orders keys by their UTF-16 code units at every depth', () => {
    expect(canonicalJson({ b: 1, a: { z: [], ä: null, Z: 'x' } })).toBe('{"a":{"Z":"x","z":[],"ä":null},"b":1}');
  });

  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(JSON.parse(canonicalJson(value as never))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });

  it('is the same however the keys came', () => {
    const entries = fc.uniqueArray(fc.tuple(fc.string(), fc.string()), { selector: ([key]) => key });
    fc.assert(
      fc.property(entries, (pairs) => {
        const one = canonicalJson(Object.fromEntries(pairs));
        expect(canonicalJson(Object.fromEntries(pairs.toReversed()))).toBe(one);
      }),
    );
  });

  it('tells every two different values apart', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (one, other) => {
        fc.pre(canonicalJson(one as never) === canonicalJson(other as never));
        expect(JSON.parse(JSON.stringify(one))).toEqual(JSON.parse(JSON.stringify(other)));
      }),
    );
  });
});
