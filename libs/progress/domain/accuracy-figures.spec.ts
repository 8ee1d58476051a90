import { EmpathicAccuracy as Carried } from '@attune/progress/contract';
import { accuracyFigures, figureOf } from './accuracy-figures';
import { eightGuesses } from './eight-guesses';
import { none, ok } from './outcome';
import { pooledAccuracy } from './pooled-accuracy';

const figures = (n: number) =>
  accuracyFigures(pooledAccuracy(eightGuesses.slice(0, n).map((pair) => ({ ...pair, item: 'stress' }))));

describe('figureOf', () => {
  it('carries a value or its reason, and a real 0 as a value', () => {
    expect(figureOf(ok(0), (value) => value)).toEqual({ value: 0 });
    expect(figureOf(none('too_few'), () => 0)).toEqual({ none: 'too_few' });
  });
});

describe('accuracyFigures', () => {
  it('are what the contract carries', () => {
    const shape = Carried.pick({ bias: true, absoluteError: true, hitRate: true, tracking: true });
    for (const n of [0, 4, 7, 8]) expect(shape.safeParse(figures(n)).success).toBe(true);
  });

  it('hold a correlation back until eight pairs', () => {
    expect(figures(7).tracking).toEqual({ none: 'too_few' });
    expect(figures(8).tracking).toMatchObject({ value: expect.closeTo(0.946729, 6), low: expect.closeTo(0.727182, 6) });
  });

  it('say for each index by itself why it waits', () => {
    expect(figures(4)).toMatchObject({
      bias: { value: 0.75 },
      absoluteError: { value: 0.75 },
      hitRate: { none: 'too_few' },
      tracking: { none: 'too_few' },
    });
  });
});
