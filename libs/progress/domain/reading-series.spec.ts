import { firstAndLatest } from './reading-series';

const version = 'csi-16@1';

describe('firstAndLatest', () => {
  it('finds the ends by date and passes over what was not given', () => {
    expect(
      firstAndLatest([
        { date: '2026-03-01', value: 7, version },
        { date: '2026-01-01', value: null, version },
        { date: '2026-04-01', value: null, version },
        { date: '2026-01-08', value: 4, version },
      ]),
    ).toEqual({ ok: { first: { date: '2026-01-08', value: 4 }, latest: { date: '2026-03-01', value: 7 }, given: 2 } });
  });

  it('has no ends below two readings', () => {
    expect(firstAndLatest([{ date: '2026-01-01', value: 4, version }])).toEqual({ none: 'too_few' });
  });

  it('never compares two versions, nor prorated with complete scores', () => {
    const first = { date: '2026-01-01', value: 4, version };
    expect(firstAndLatest([first, { date: '2026-02-01', value: 6, version: 'csi-16@2' }])).toEqual({
      none: 'mixed_versions',
    });
    expect(firstAndLatest([first, { date: '2026-02-01', value: 6, version, prorated: true }])).toEqual({
      none: 'mixed_versions',
    });
  });
});
