import type { NoteBody } from '@attune/notes/contract';
import { bodyFaults, isBlank } from './note-body-rules';

const block = (personId: string, more: Partial<NoteBody['partners'][number]> = {}) => ({
  personId,
  sections: {},
  risk: 'unknown' as const,
  riskRemark: '',
  ...more,
});
const aBody = (partners: NoteBody['partners'], sections = {}): NoteBody => ({ sections, partners });

describe('bodyFaults', () => {
  it('finds none with a block for each partner, or for one, or for none', () => {
    expect(bodyFaults(aBody([block('sam'), block('alex')]), ['alex', 'sam'])).toEqual([]);
    expect(bodyFaults(aBody([block('sam')]), ['alex', 'sam'])).toEqual([]);
    expect(bodyFaults(aBody([]), ['alex', 'sam'])).toEqual([]);
  });

  it('names the block of somebody who is no partner of the case', () => {
    const faults = bodyFaults(aBody([block('sam'), block('somebody')]), ['alex', 'sam']);
    expect(faults.map(({ path }) => path)).toEqual(['body.partners.1.personId']);
  });

  it('names a second block of one partner', () => {
    const faults = bodyFaults(aBody([block('sam'), block('sam')]), ['alex', 'sam']);
    expect(faults.map(({ path }) => path)).toEqual(['body.partners.1.personId']);
  });
});

describe('isBlank', () => {
  it.each<[string, NoteBody, boolean]>([
    ['nothing at all', aBody([]), true],
    ['white space', aBody([block('sam', { sections: { subjective: ' \n' } })], { plan: '\t' }), true],
    ['a risk level alone', aBody([block('sam', { risk: 'none' })]), true],
    ['a shared word', aBody([], { plan: 'x' }), false],
    ['a word in a partner’s block', aBody([block('sam', { sections: { subjective: 'x' } })]), false],
    ['a remark on risk', aBody([block('sam', { riskRemark: 'x' })]), false],
  ])('%s', (_, body, expected) => {
    expect(isBlank(body)).toBe(expected);
  });
});
