import { closeWithin, isInRange, isVerified, versionedKey } from './measure';
import { measureOf, measures } from './measures';
import { ownRatings } from './own-ratings';
import { publishedMeasures } from './published-measures';

describe('measures', () => {
  it('have keys of their own', () => {
    expect(new Set(measures.map(({ key }) => key)).size).toBe(measures.length);
  });

  it('are found by key', () => {
    expect(measureOf('csi-16')?.max).toBe(81);
    expect(measureOf('not-there')).toBeUndefined();
  });

  it.each(measures.map((measure) => [measure.key, measure] as const))('%s holds together', (_, measure) => {
    expect(measure.min).toBeLessThan(measure.max);
    expect(measure.scoring.minimumAnswered).toBeLessThanOrEqual(measure.items);
    for (const { value } of measure.cutOffs) expect(isInRange(measure, value)).toBe(true);
    const { bands } = measure;
    if (bands.length > 0) {
      expect([bands[0]?.from, bands.at(-1)?.to]).toEqual([measure.min, measure.max]);
      bands.slice(1).forEach(({ from }, at) => expect(from).toBe((bands[at]?.to ?? NaN) + 1));
    }
  });

  it.each(publishedMeasures.map((measure) => [measure.key, measure] as const))('%s names its sources', (_, measure) => {
    expect(measure.citation).toMatch(/\d{4}/);
    for (const fact of [...measure.cutOffs, measure.sd, measure.reliability, measure.reliableChange])
      if (fact) expect(fact.source).not.toBe('');
  });

  it('put the distressed side where the direction says', () => {
    for (const { direction, cutOffs } of publishedMeasures)
      for (const { clinicalSide } of cutOffs) expect(clinicalSide === 'at_or_above').toBe(direction === -1);
  });

  it('keep mood scores from the other partner', () => {
    expect(measures.filter(({ visibility }) => visibility === 'shared_ok').map(({ key }) => key)).not.toEqual(
      expect.arrayContaining(['phq-9']),
    );
    expect(measureOf('gad-7')?.visibility).toBe('own_and_therapist');
  });

  it('hold no screen for violence', () => {
    for (const key of ['hark', 'hits', 'wast', 'cts2s']) expect(measureOf(key)).toBeUndefined();
  });

  it('say which rest on figures still to be checked', () => {
    expect(measureOf('csi-16') && isVerified(measureOf('csi-16')!)).toBe(false);
    expect(ownRatings.every(isVerified)).toBe(true);
  });
});

describe('own ratings', () => {
  it('run from 0 to 10 and carry no cut-off, no norm and no reliable change', () => {
    for (const rating of ownRatings) {
      expect(rating).toMatchObject({ min: 0, max: 10, cutOffs: [], bands: [] });
      expect([rating.sd, rating.reliability, rating.reliableChange]).toEqual([null, null, null]);
      expect(closeWithin(rating)).toBe(1);
    }
  });

  it('turn stress and over-responsibility around', () => {
    const lowerIsBetter = ownRatings.filter(({ direction }) => direction === -1).map(({ key }) => key);
    expect(lowerIsBetter).toEqual(['over-responsible', 'stress', 'stress-now']);
  });
});

describe('versionedKey and isInRange', () => {
  it('name the version and refuse what is off the scale', () => {
    const rating = ownRatings[0]!;
    expect(versionedKey(rating)).toBe('satisfaction@1');
    expect([0, 10, -1, 10.5, NaN].map((score) => isInRange(rating, score))).toEqual([true, true, false, false, false]);
  });
});
