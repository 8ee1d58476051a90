import type { NoteBody } from '@attune/notes/contract';
import { arrange, emptyPlaces, openingWords } from './note-arrangement';
import { hasWords, noteOf, partnerPart, partsOf, remarkPart, riskPart, sameParts, sharedPart } from './note-parts';

const sam = { personId: '0199c0de-0000-7000-8000-00000000000a', position: 'A', name: 'Sam' } as const;
const alex = { personId: '0199c0de-0000-7000-8000-00000000000b', position: 'B', name: 'Alex' } as const;
const body: NoteBody = {
  sections: { focus: 'The evening', plan: 'Read-me game' },
  partners: [{ personId: sam.personId, sections: { account: 'Felt seen' }, risk: 'watch', riskRemark: 'Sleeps badly' }],
};

describe('parts of a note', () => {
  it('become the same note again', () => {
    const parts = partsOf({ format: 'couple-session', body });
    expect(parts).toEqual({
      format: 'couple-session',
      [sharedPart('focus')]: 'The evening',
      [sharedPart('plan')]: 'Read-me game',
      [partnerPart(sam.personId, 'account')]: 'Felt seen',
      [riskPart(sam.personId)]: 'watch',
      [remarkPart(sam.personId)]: 'Sleeps badly',
    });
    expect(noteOf(parts)).toEqual({ format: 'couple-session', body });
  });

  it('leave out what is empty, and a risk that was not asked about', () => {
    const empty = { personId: sam.personId, sections: { account: '' }, risk: 'unknown' as const, riskRemark: '' };
    const parts = partsOf({ format: 'soap', body: { sections: { plan: '' }, partners: [empty] } });
    expect(parts).toEqual({ format: 'soap' });
    expect(hasWords(parts)).toBe(false);
    expect(noteOf(parts).body).toEqual({ sections: {}, partners: [] });
  });

  it('are the same when one lacks what the other has empty', () => {
    expect(sameParts({ format: 'soap', [sharedPart('plan')]: '' }, { format: 'soap' })).toBe(true);
  });
});

describe('arrange', () => {
  const parts = partsOf({ format: 'couple-session', body });

  it('puts the partners between the opening section and the rest, A before B', () => {
    const { before, blocks, after, elsewhere } = arrange(parts, [sam, alex]);
    expect(before.map(({ key }) => key)).toEqual(['focus']);
    expect(blocks.map(({ partner }) => partner.name)).toEqual(['Sam', 'Alex']);
    expect(after.map(({ key }) => key)).toEqual(['between', 'interventions', 'goals', 'plan']);
    expect(elsewhere).toEqual([]);
  });

  it('loses no word when the format changes', () => {
    const { elsewhere, after } = arrange({ ...parts, format: 'soap' }, [sam, alex]);
    expect(elsewhere.map(({ title, partner }) => [title, partner?.name])).toEqual([
      ['Focus', undefined],
      ['Account', 'Sam'],
    ]);
    expect(after.map(({ part }) => part)).toContain(sharedPart('plan'));
  });

  it('keeps a leftover in its place while it is being emptied', () => {
    const { elsewhere } = arrange({ format: 'soap' }, [sam], [sharedPart('focus')]);
    expect(elsewhere).toHaveLength(1);
  });

  it('names what is empty, one line for each partner', () => {
    expect(emptyPlaces(parts, [sam, alex])).toEqual([
      'Sam: Observed',
      'Alex: Account, Observed, Risk',
      'Between them',
      'What you did',
      'Goals touched',
    ]);
  });

  it('opens a note with its first words', () => {
    expect(openingWords(parts, [sam, alex])).toBe('The evening');
    expect(openingWords({ format: 'soap' }, [sam, alex])).toBe('');
  });
});
