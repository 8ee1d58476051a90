import { eightGuesses } from './eight-guesses';
import { pooledAccuracy } from './pooled-accuracy';
import { valueOf } from './value-of';

const of = (item: string, shift: number) =>
  eightGuesses.map(({ guess, actual }) => ({ item, guess: guess + shift, actual: actual + shift }));

describe('pooledAccuracy', () => {
  it('takes bias, error and hits over all items', () => {
    const pooled = pooledAccuracy([...of('stress', 0), ...of('energy', -3)]);
    expect(pooled.n).toBe(16);
    expect(valueOf(pooled.bias).bias).toBeCloseTo(0.625, 10);
    expect(valueOf(pooled.error).mae).toBeCloseTo(0.625, 10);
    expect(valueOf(pooled.hits).rate).toBe(1);
  });

  it('does not credit knowing which item runs higher', () => {
    const flat = (item: string, level: number) =>
      [1, -1, 1, -1, 1].map((swing) => ({ item, guess: level, actual: level + swing }));
    expect(pooledAccuracy([...flat('stress', 8), ...flat('energy', 2)]).tracking).not.toHaveProperty('ok.pearson', 1);
    const { pearson } = valueOf(pooledAccuracy([...of('stress', 0), ...of('energy', -3)]).tracking);
    expect(pearson).toBeCloseTo(0.946729, 6);
  });

  it('has no tracking when every answer to each item was the same, whatever its decimals', () => {
    const steady = (item: string, level: number) => [1, 2, 3].map((guess) => ({ item, guess, actual: level }));
    expect(pooledAccuracy([...steady('stress', 2.2), ...steady('energy', 0.1)]).tracking).toEqual({
      none: 'zero_variance',
    });
  });

  it('leaves out pairs with a side missing', () => {
    expect(pooledAccuracy([...of('stress', 0), { item: 'stress', guess: 3, actual: null }]).n).toBe(8);
  });
});
