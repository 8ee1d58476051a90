import { eightGuesses } from './eight-guesses';
import { kendallS, kendallTauB } from './kendall-tau';
import { answers, guesses } from './paired-rating';
import { valueOf } from './value-of';

describe('kendallTauB', () => {
  it('gives the worked example of Kendall 1970, page 35', () => {
    const tau = valueOf(
      kendallTauB([1, 2.5, 2.5, 4.5, 4.5, 6.5, 6.5, 8, 9.5, 9.5], [1, 2, 4.5, 4.5, 4.5, 4.5, 8, 8, 8, 10]),
    );
    expect(tau.s).toBe(33);
    expect(tau.denominator).toBeCloseTo(Math.sqrt(41 * 36), 10);
    expect(tau.tauB).toBeCloseTo(0.859, 3);
  });

  it('gives tau-b of the eight guesses', () => {
    expect(valueOf(kendallTauB(guesses(eightGuesses), answers(eightGuesses))).tauB).toBeCloseTo(0.902134, 6);
  });

  it('has no value when one side is a single tie, or a number is missing', () => {
    expect(kendallTauB([1, 1, 1], [1, 2, 3])).toEqual({ none: 'zero_variance' });
    expect(kendallTauB([1, 2], [1, NaN])).toEqual({ none: 'missing_items' });
    expect(kendallTauB([1], [1])).toEqual({ none: 'too_few' });
  });
});

describe('kendallS', () => {
  it('counts rises minus falls', () => {
    expect(kendallS([20, 20, 26, 25, 22, 23])).toBe(4);
  });
});
