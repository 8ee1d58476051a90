import { chosenText, mergeParts } from './merge-parts';

const plan = 'shared/plan';
const focus = 'shared/focus';

describe('mergeParts', () => {
  it('takes from each side what only that side changed', () => {
    const merging = mergeParts(
      { [plan]: 'a', [focus]: 'b' },
      { [plan]: 'a2', [focus]: 'b' },
      { [plan]: 'a', [focus]: 'b2' },
    );
    expect(merging).toEqual({ merged: { [plan]: 'a2', [focus]: 'b2' }, clashes: [], takenOver: [focus] });
  });

  it('asks about a part that both changed differently, and keeps mine meanwhile', () => {
    const { merged, clashes } = mergeParts({ [plan]: 'a' }, { [plan]: 'mine' }, { [plan]: 'theirs' });
    expect(clashes).toEqual([{ part: plan, mine: 'mine', theirs: 'theirs' }]);
    expect(merged[plan]).toBe('mine');
  });

  it('sees no question where both changed the same way', () => {
    expect(mergeParts({ [plan]: 'a' }, { [plan]: 'b' }, { [plan]: 'b' }).clashes).toEqual([]);
  });

  it('takes a part that is not there and an empty one for the same', () => {
    expect(mergeParts({ [plan]: '' }, {}, { [plan]: '' })).toMatchObject({ clashes: [], takenOver: [] });
  });

  it('asks when one side emptied what the other one changed', () => {
    expect(mergeParts({ [plan]: 'a' }, { [plan]: '' }, { [plan]: 'ab' }).clashes).toHaveLength(1);
  });

  it('knows an older state of its own words, sent without an answer', () => {
    const { clashes, merged } = mergeParts({}, { [plan]: 'One two' }, { [plan]: 'One' }, [{ [plan]: 'One' }]);
    expect(clashes).toEqual([]);
    expect(merged[plan]).toBe('One two');
  });
});

describe('chosenText', () => {
  const clash = { part: plan, mine: 'Mine', theirs: 'Theirs' };

  it('keeps one, the other, or both below each other', () => {
    expect(chosenText(clash, 'mine')).toBe('Mine');
    expect(chosenText(clash, 'theirs')).toBe('Theirs');
    expect(chosenText(clash, 'both')).toBe('Theirs\n\nMine');
  });

  it('adds no empty lines where one side is empty', () => {
    expect(chosenText({ ...clash, theirs: '' }, 'both')).toBe('Mine');
  });
});
