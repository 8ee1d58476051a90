import { HttpClient } from '@angular/common/http';
import { jest } from '@jest/globals';
import { fireEvent, render, screen, within } from '@testing-library/angular';
import { alex, anAssignment, aResponse, sam } from './an-assignment';
import { runsOf } from './answer-rows';
import { RunAnswers } from './run-answers';

const responses = [
  aResponse(sam, { answers: { satisfaction: 4, 'to-therapist': 'I am tired.' } }),
  aResponse(alex, { answers: { satisfaction: 6, 'guess-satisfaction': 6 }, toReview: false }),
];

async function show(inputs: Partial<Record<'unfolded' | 'openable' | 'mayChange', boolean>> = {}) {
  const run = runsOf(anAssignment({ responses })).find(({ occurrence }) => occurrence === 1);
  if (!run) throw new Error('There is no first run');
  const on = { opened: jest.fn(), reviewed: jest.fn() };
  // The times are shown in the person's zone, which the session knows without asking the server.
  await render(RunAnswers, {
    inputs: { run, unit: 'Week', mayChange: true, ...inputs },
    on,
    providers: [{ provide: HttpClient, useValue: {} }],
  });
  return on;
}

describe('RunAnswers', () => {
  it('shows both partners’ answers in one row, with who sees it', async () => {
    await show();
    const row = screen.getByRole('row', { name: /How content were you/ });
    expect(
      within(row)
        .getAllByRole('cell')
        .map(({ textContent }) => textContent?.match(/\d of 10/)?.[0]),
    ).toEqual(['4 of 10', '6 of 10']);
    expect(row.textContent).toContain('Opens to both in the session');
    expect(screen.getByRole('row', { name: /For your therapist/ }).textContent).toContain('Care team only');
  });

  it('says how far a guess was off', async () => {
    await show();
    expect(screen.getByText('guessed, 2 above the answer')).toBeTruthy();
  });

  it('notes as looked at only what is new', async () => {
    const { reviewed } = await show();
    fireEvent.click(screen.getByRole('button', { name: /Mark as looked at/ }));
    expect(reviewed).toHaveBeenCalledWith([responses[0]?.id]);
  });

  it('lets only the care team open answers, and only when they are ready', async () => {
    await show({ openable: true, mayChange: false });
    expect(screen.queryByRole('button', { name: /Open in session/ })).toBeNull();
  });

  it('folds to one line that says who handed in', async () => {
    await show({ unfolded: false });
    const fold = screen.getByRole('button', { name: 'Week 1' });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    expect(screen.getByText(/handed in by Sam and Alex/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
    fireEvent.click(fold);
    expect(await screen.findByRole('table')).toBeTruthy();
  });
});
