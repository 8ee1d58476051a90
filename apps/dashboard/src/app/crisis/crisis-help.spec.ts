import { countryOf, crisisHelp, helpFor } from './crisis-help';

describe('helpFor', () => {
  it('shows the country of the practice first and keeps the others', () => {
    const { first, others } = helpFor('gb');
    expect(first?.emergency).toBe('999');
    expect(others).toHaveLength(crisisHelp.length - 1);
  });

  it('knows every country of the European Union by 112', () => {
    expect(helpFor('AT').first?.emergency).toBe('112');
    expect(helpFor('FI').first?.emergency).toBe('112');
  });

  it('chooses none for a country it does not know, and shows all', () => {
    expect(helpFor('NZ')).toEqual({ first: null, others: crisisHelp });
    expect(helpFor(null).first).toBeNull();
  });
});

describe('countryOf', () => {
  it('reads the region of a language tag', () => {
    expect(countryOf('en-GB')).toBe('GB');
    expect(countryOf('de')).toBeNull();
    expect(countryOf('not a language!')).toBeNull();
  });
});
