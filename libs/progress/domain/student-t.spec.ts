import { criticalT, studentT } from './student-t';

describe('criticalT', () => {
  it.each([
    [1, 12.706],
    [2, 4.303],
    [4, 2.776],
    [7, 2.365],
    [10, 2.228],
    [30, 2.042],
    [120, 1.98],
  ])('with %i degrees of freedom is %d, as in the printed tables', (degreesOfFreedom, t) => {
    expect(criticalT(degreesOfFreedom)).toBeCloseTo(t, 3);
  });

  it('takes another confidence', () => {
    expect(criticalT(7, 0.9)).toBeCloseTo(1.895, 3);
  });
});

describe('studentT', () => {
  it('is one half at 0 and symmetric around it', () => {
    expect(studentT(0, 5)).toBeCloseTo(0.5, 12);
    expect(studentT(-1.3, 5) + studentT(1.3, 5)).toBeCloseTo(1, 12);
  });
});
