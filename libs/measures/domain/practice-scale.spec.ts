import { practiceScale } from './practice-scale';

const tension = { key: 'tension', label: 'Tension', min: 1, max: 5, direction: -1 } as const;

describe('practiceScale', () => {
  it('makes a measure of a scale brought in from elsewhere', () => {
    expect(practiceScale(tension, [])).toMatchObject({
      ok: { key: 'tension', min: 1, max: 5, direction: -1, kind: 'practice_scale', cutOffs: [], inText: 'tension' },
    });
  });

  it.each([
    ['key', { key: 'Tension!' }],
    ['key', { key: '' }],
    ['label', { label: '  ' }],
    ['range', { min: 5 }],
    ['range', { max: Infinity }],
  ] as const)('refuses a bad %s', (refused, part) => {
    expect(practiceScale({ ...tension, ...part }, [])).toEqual({ refused });
  });

  it('does not let a practice redefine a known measure', () => {
    expect(practiceScale({ ...tension, key: 'csi-16' }, ['csi-16'])).toEqual({ refused: 'taken' });
  });
});
