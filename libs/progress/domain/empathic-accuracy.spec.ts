import { eightGuesses } from './eight-guesses';
import { empathicAccuracy } from './empathic-accuracy';
import { valueOf } from './value-of';

describe('empathicAccuracy', () => {
  it('gathers every index of one direction', () => {
    const accuracy = empathicAccuracy(eightGuesses);
    expect(accuracy.n).toBe(8);
    expect(valueOf(accuracy.bias).bias).toBe(0.625);
    expect(valueOf(accuracy.hits)).toEqual({ n: 8, hits: 8, rate: 1 });
    expect(valueOf(accuracy.concordance)).toBeCloseTo(0.868421, 6);
    expect(valueOf(accuracy.truth).truth.value).toBeCloseTo(0.916667, 6);
  });

  it('gives every index its own reason to wait', () => {
    const accuracy = empathicAccuracy([...eightGuesses.slice(0, 3), { guess: null, actual: 4 }]);
    expect(accuracy.n).toBe(3);
    expect('ok' in accuracy.bias).toBe(true);
    expect('ok' in accuracy.error).toBe(true);
    expect(accuracy.hits).toEqual({ none: 'too_few' });
    expect(accuracy.tracking).toEqual({ none: 'too_few' });
  });

  it('says nothing of an empty series', () => {
    const { n, ...indices } = empathicAccuracy([]);
    expect(n).toBe(0);
    for (const index of Object.values(indices)) expect(index).toEqual({ none: 'too_few' });
  });
});
