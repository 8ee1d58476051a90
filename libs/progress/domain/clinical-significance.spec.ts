import fc from 'fast-check';
import { clinicalChange, type ChangeCategory } from './clinical-significance';
import { preferredCutOff } from './cut-offs';
import { mean, sampleSd } from './descriptives';
import { reliableChange, thresholdShift } from './reliable-change';
import { valueOf } from './value-of';

/**
 * Marital therapy outcomes on the Dyadic Adjustment Scale (Jacobson et al. 1989, Behav Res Ther 27:173-180):
 * client, before, after, expected RC, category under cut-off c, category under the printed cut-off 96.5.
 */
const clients: readonly (readonly [number, number, number, number, ChangeCategory, ChangeCategory])[] = [
  [1, 90.5, 97, 1.122, 'unchanged', 'unchanged'],
  [2, 74, 124, 8.631, 'recovered', 'recovered'],
  [3, 97, 97.5, 0.086, 'unchanged', 'unchanged'],
  [4, 73.5, 88, 2.503, 'improved', 'improved'],
  [5, 61, 96.5, 6.128, 'recovered', 'improved'],
  [6, 66.5, 62.5, -0.69, 'unchanged', 'unchanged'],
  [7, 68.5, 112.5, 7.595, 'recovered', 'recovered'],
  [8, 86.5, 103.5, 2.934, 'recovered', 'recovered'],
  [9, 88.5, 90, 0.259, 'unchanged', 'unchanged'],
  [10, 68.5, 82.5, 2.417, 'improved', 'improved'],
  [11, 98, 105, 1.208, 'unchanged', 'unchanged'],
  [12, 80.5, 99.5, 3.28, 'recovered', 'recovered'],
  [13, 89.5, 112.5, 3.97, 'recovered', 'recovered'],
  [14, 91.5, 101, 1.64, 'unchanged', 'unchanged'],
  [15, 83.5, 99.5, 2.762, 'recovered', 'recovered'],
  [16, 60.5, 79.5, 3.28, 'improved', 'improved'],
  [17, 83, 88, 0.863, 'unchanged', 'unchanged'],
  [18, 88, 100.5, 2.158, 'recovered', 'recovered'],
  [19, 98.5, 119, 3.539, 'improved', 'improved'],
  [20, 78.5, 116, 6.473, 'recovered', 'recovered'],
  [21, 99.5, 116, 2.848, 'improved', 'improved'],
  [22, 79.5, 129, 8.544, 'recovered', 'recovered'],
  [23, 84.5, 113, 4.919, 'recovered', 'recovered'],
  [24, 92.5, 118, 4.402, 'recovered', 'recovered'],
  [25, 93, 92, -0.173, 'unchanged', 'unchanged'],
  [26, 85, 114, 5.006, 'recovered', 'recovered'],
  [27, 64, 68, 0.69, 'unchanged', 'unchanged'],
  [28, 61, 52, -1.554, 'unchanged', 'unchanged'],
  [29, 80, 60.5, -3.366, 'deteriorated', 'deteriorated'],
  [30, 82.5, 104.5, 3.797, 'recovered', 'recovered'],
];

const sdPre = sampleSd(clients.map(([, pre]) => pre));
const reliability = 0.88;
const functional = { mean: 114.7, sd: 17.8 };
const clinical = { mean: mean(clients.map(([, pre]) => pre)), sd: sdPre };

const changeOf = (pre: number, post: number) =>
  valueOf(reliableChange({ pre, post, sd: sdPre, reliability, direction: 1 }));

describe('clinicalChange', () => {
  describe('given the thirty clients of Jacobson and others 1989', () => {
    it('finds the same norms, error, smallest change and cut-off', () => {
      expect(clinical.mean).toBeCloseTo(81.5833, 4);
      expect(clinical.sd).toBeCloseTo(11.8257, 4);
      expect(changeOf(90.5, 97).sdiff).toBeCloseTo(5.7934, 4);
      expect(changeOf(90.5, 97).minimumChange).toBeCloseTo(11.355, 3);
      const cut = valueOf(preferredCutOff({ clinical, functional, direction: 1 }));
      expect(cut.kind).toBe('c');
      expect(cut.value).toBeCloseTo(94.8025, 4);
    });

    it.each(clients)(
      'client %i, from %d to %d: RC %d, %s under c, %s under 96.5',
      (_, pre, post, rc, underC, under965) => {
        const { index, shift } = changeOf(pre, post);
        expect(index).toBeCloseTo(rc, 3);
        const cut = valueOf(preferredCutOff({ clinical, functional, direction: 1 })).value;
        expect(clinicalChange(pre, post, shift, cut, 1).category).toBe(underC);
        expect(clinicalChange(pre, post, shift, 96.5, 1).category).toBe(under965);
      },
    );
  });

  it('calls the hypothetical client improved under c and recovered under b', () => {
    const { shift } = valueOf(reliableChange({ pre: 32.5, post: 47.5, sd: 7.5, reliability: 0.8, direction: 1 }));
    expect(clinicalChange(32.5, 47.5, shift, 50, 1)).toEqual({
      category: 'improved',
      recovery: 'not_reached',
      harmed: false,
    });
    expect(clinicalChange(32.5, 47.5, shift, 45, 1)).toEqual({
      category: 'recovered',
      recovery: 'reached',
      harmed: false,
    });
  });

  it.each([
    [40, 52, 'recovered'],
    [40, 51, 'unchanged'],
    [44, 56, 'recovered'],
    [50, 38, 'deteriorated'],
    [47, 48, 'unchanged'],
  ] as const)('reads RDAS %i to %i as %s, by the thresholds of Anderson and others 2014', (pre, post, category) => {
    const shift = valueOf(thresholdShift(pre, post, { points: 11.58, inclusive: false }, 1));
    expect(clinicalChange(pre, post, shift, 47.31, 1).category).toBe(category);
  });

  it('never says recovered of someone who began on the functional side', () => {
    expect(clinicalChange(98.5, 119, 'better', 94.8, 1)).toEqual({
      category: 'improved',
      recovery: 'not_applicable',
      harmed: false,
    });
  });

  it('never says recovered without a cut-off', () => {
    expect(clinicalChange(1, 9, 'better', null, 1)).toEqual({
      category: 'improved',
      recovery: 'no_cut',
      harmed: false,
    });
  });

  it('does not count a score that equals the cut-off as beyond it', () => {
    expect(clinicalChange(61, 96.5, 'better', 96.5, 1).category).toBe('improved');
  });

  it('flags a reliable fall from the functional to the clinical side', () => {
    expect(clinicalChange(50, 38, 'worse', 47.31, 1)).toEqual({
      category: 'deteriorated',
      recovery: 'not_applicable',
      harmed: true,
    });
  });

  it('gives the same category on a mirrored scale', () => {
    const score = fc.integer({ min: 0, max: 60 });
    fc.assert(
      fc.property(score, score, score, fc.constantFrom('better', 'worse', 'no'), (pre, post, cut, shift) => {
        expect(clinicalChange(-pre, -post, shift, -cut, -1)).toEqual(clinicalChange(pre, post, shift, cut, 1));
      }),
    );
  });
});
