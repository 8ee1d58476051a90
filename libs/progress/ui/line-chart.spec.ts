import { fireEvent, render, screen, within } from '@testing-library/angular';
import type { ChartSeries } from '@attune/progress/contract';
import { LineChart } from './line-chart';

const series: readonly ChartSeries[] = [
  {
    id: 'sam',
    label: 'Sam',
    position: 'A',
    points: [
      { at: '2026-03-03', value: 4 },
      { at: '2026-03-10', value: null },
      { at: '2026-03-17', value: 6.5 },
    ],
  },
  {
    id: 'alex',
    label: 'Alex',
    position: 'B',
    points: [
      { at: '2026-03-03', value: 7 },
      { at: '2026-03-10', value: 6 },
      { at: '2026-03-17', value: 6 },
    ],
  },
];
const inputs = {
  name: 'Satisfaction',
  sentence: 'Sam’s satisfaction rose from 4 to 6.5.',
  series,
  min: 0,
  max: 10,
  marks: [{ at: '2026-03-10', short: '2', label: 'Session 2' }],
};

const shown = (part: Partial<typeof inputs> & Record<string, unknown> = {}) =>
  render(LineChart, { inputs: { ...inputs, ...part } });
const chart = () => screen.getByRole('application');

describe('LineChart', () => {
  it('names itself and says in a sentence what it shows', async () => {
    await shown();
    expect(screen.getByRole('heading', { name: 'Satisfaction', level: 3 })).toBeTruthy();
    expect(
      screen.getByRole('img', { name: 'Satisfaction, 0 to 10. Sam’s satisfaction rose from 4 to 6.5.' }),
    ).toBeTruthy();
    expect(screen.getByRole('group', { name: 'Satisfaction' })).toBeTruthy();
  });

  it('draws partner A with round and partner B with square marks, one for each answer', async () => {
    await shown();
    const picture = screen.getByRole('img');
    expect(picture.querySelectorAll('[data-position="A"] circle.mark')).toHaveLength(2);
    expect(picture.querySelectorAll('[data-position="B"] rect.mark')).toHaveLength(3);
  });

  it('labels each line directly', async () => {
    await shown();
    expect(within(screen.getByRole('img')).getByText('Sam')).toBeTruthy();
    expect(within(screen.getByRole('img')).getByText('Alex')).toBeTruthy();
  });

  it('moves a cursor from day to day with the arrow keys and reads each one out', async () => {
    await shown();
    const readout = () => document.querySelector('[aria-live="polite"]')?.textContent;
    expect(readout()).toBe('');
    fireEvent.keyDown(chart(), { key: 'ArrowRight' });
    expect(readout()).toMatch(/Mar.* 2026: Sam 4, Alex 7\./);
    fireEvent.keyDown(chart(), { key: 'ArrowRight' });
    expect(readout()).toMatch(/Session 2: Sam no answer, Alex 6\./);
    fireEvent.keyDown(chart(), { key: 'End' });
    fireEvent.keyDown(chart(), { key: 'ArrowRight' });
    expect(readout()).toMatch(/Sam 6\.5, Alex 6\./);
    fireEvent.keyDown(chart(), { key: 'Home' });
    fireEvent.keyDown(chart(), { key: 'ArrowLeft' });
    expect(readout()).toMatch(/Sam 4, Alex 7\./);
    fireEvent.keyDown(chart(), { key: 'Escape' });
    expect(readout()).toBe('');
  });

  it('leaves other keys to the page', async () => {
    await shown();
    expect(fireEvent.keyDown(chart(), { key: 'Tab' })).toBe(true);
    expect(fireEvent.keyDown(chart(), { key: 'ArrowRight', altKey: true })).toBe(true);
    expect(fireEvent.keyDown(chart(), { key: 'ArrowRight' })).toBe(false);
  });

  it('shows exactly the same data as a table', async () => {
    await shown();
    fireEvent.click(screen.getByRole('button', { name: 'Show as table: Satisfaction' }));
    const table = screen.getByRole('table', { name: 'Satisfaction, 0 to 10' });
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((cell) => cell.textContent),
    ).toEqual(['Date', 'Session', 'Sam', 'Alex']);
    const rows = within(table).getAllByRole('row').slice(1);
    expect(
      rows.map((row) =>
        within(row)
          .getAllByRole('cell')
          .map((cell) => cell.textContent),
      ),
    ).toEqual([
      ['–', '4', '7'],
      ['Session 2', 'no answer', '6'],
      ['–', '6.5', '6'],
    ]);
    for (const row of rows) expect(within(row).getByRole('rowheader').getAttribute('scope')).toBe('row');
    expect(screen.queryByRole('application')).toBeNull();
  });

  it('comes back from the table', async () => {
    await shown();
    const button = screen.getByRole('button', { name: 'Show as table: Satisfaction' });
    fireEvent.click(button);
    expect(button.getAttribute('aria-pressed')).toBe('true');
    fireEvent.click(button);
    expect(chart()).toBeTruthy();
  });

  it('says in words what band and cut-off are', async () => {
    await shown({
      band: { from: 2, to: 6, label: 'Within measurement error of the first score' },
      cutOff: { value: 5.5, label: 'Cut-off' },
    });
    expect(screen.getByText('Within measurement error of the first score: 2 to 6')).toBeTruthy();
    expect(screen.getByText('Cut-off: 5.5')).toBeTruthy();
  });

  it('forgets the cursor when other data comes', async () => {
    const { rerender } = await shown();
    fireEvent.keyDown(chart(), { key: 'End' });
    await rerender({ inputs: { ...inputs, series: [series[0]!] } });
    expect(document.querySelector('[aria-live="polite"]')?.textContent).toBe('');
  });

  it('says that there is nothing yet, instead of an empty frame', async () => {
    await shown({ series: [] });
    expect(screen.getByText(/nothing to draw yet/)).toBeTruthy();
    expect(screen.queryByRole('button')).toBeNull();
  });

  it('offers the table when the browser cannot make an image', async () => {
    await shown();
    fireEvent.click(screen.getByRole('button', { name: 'Save image: Satisfaction' }));
    expect((await screen.findByRole('alert')).textContent).toMatch(/The table has the same numbers/);
  });
});
