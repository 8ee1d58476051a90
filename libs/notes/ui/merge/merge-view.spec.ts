import { fireEvent, render, screen } from '@testing-library/angular';
import type { Parts } from '../parts/note-parts';
import { riskPart, sharedPart } from '../parts/note-parts';
import { MergeView } from './merge-view';

const sam = { personId: '0199c0de-0000-7000-8000-00000000000a', position: 'A', name: 'Sam' } as const;
const plan = { part: sharedPart('plan'), mine: 'Mine', theirs: 'Theirs' };

async function draw(clashes: { part: string; mine: string; theirs: string }[]) {
  const answers: Parts[] = [];
  await render(MergeView, {
    inputs: { clashes, parts: { format: 'soap' }, partners: [sam] },
    on: { resolved: (chosen) => answers.push(chosen) },
  });
  return answers;
}

describe('MergeView', () => {
  it('shows both versions and keeps both unless told otherwise', async () => {
    const answers = await draw([plan]);
    expect(screen.getByText('Mine')).toBeTruthy();
    expect(screen.getByText('Theirs')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
    expect(answers).toEqual([{ [plan.part]: 'Theirs\n\nMine' }]);
  });

  it('keeps the one that was chosen', async () => {
    const answers = await draw([plan]);
    fireEvent.click(screen.getByLabelText('Keep what was saved elsewhere'));
    fireEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
    expect(answers).toEqual([{ [plan.part]: 'Theirs' }]);
  });

  it('offers no both for a risk level, and says it in words', async () => {
    const answers = await draw([{ part: riskPart(sam.personId), mine: 'watch', theirs: '' }]);
    expect(screen.getByRole('heading', { name: 'Sam: Risk' })).toBeTruthy();
    expect(screen.getByText('Watch')).toBeTruthy();
    expect(screen.getByText('Not asked')).toBeTruthy();
    expect(screen.queryByLabelText(/Keep both/)).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Save and go on' }));
    expect(answers).toEqual([{ [riskPart(sam.personId)]: 'watch' }]);
  });
});
