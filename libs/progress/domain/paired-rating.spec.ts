import { directionalBias } from './directional-bias';
import { centredWithinItem, completePairs } from './paired-rating';
import { valueOf } from './value-of';

describe('completePairs', () => {
  it('leaves out pairs with a missing side and keeps a real 0', () => {
    expect(
      completePairs([
        { guess: 0, actual: 0 },
        { guess: null, actual: 4 },
        { guess: 4, actual: null },
        { guess: NaN, actual: 4 },
      ]),
    ).toEqual([{ guess: 0, actual: 0 }]);
  });
});

describe('centredWithinItem', () => {
  const pairs = [
    { item: 'stress', guess: 8, actual: 7 },
    { item: 'stress', guess: 6, actual: 9 },
    { item: 'energy', guess: 2, actual: 1 },
  ];

  it('takes the mean answer of each item from both sides', () => {
    expect(centredWithinItem(pairs)).toEqual([
      { guess: 0, actual: -1 },
      { guess: -2, actual: 1 },
      { guess: 1, actual: 0 },
    ]);
  });

  it('leaves the bias as it was', () => {
    expect(valueOf(directionalBias(centredWithinItem(pairs))).bias).toBeCloseTo(
      valueOf(directionalBias(pairs)).bias,
      10,
    );
  });
});
