import { HttpClient } from '@angular/common/http';
import { fireEvent, render, screen } from '@testing-library/angular';
import { measureLines } from './measure-lines';
import { RatingsSection } from './ratings-section';

const sam = { personId: 'a', position: 'A' as const, name: 'Sam' };
const alex = { personId: 'b', position: 'B' as const, name: 'Alex' };
const series = (measure: string, label: string, personId: string, values: number[]) => ({
  measure,
  label,
  min: 0,
  max: 10,
  direction: 1 as const,
  personId,
  points: values.map((value, at) => ({ at: `2026-11-0${at + 1}T10:00:00Z`, value })),
});

async function show() {
  const measures = measureLines({
    members: [sam, alex],
    series: [
      series('satisfaction', 'Satisfaction', 'a', [4, 7]),
      series('satisfaction', 'Satisfaction', 'b', [6, 6]),
      series('stress', 'Stress', 'a', [8, 5]),
      series('guilt', 'Guilt', 'a', [8, 4]),
    ],
  });
  await render(RatingsSection, {
    inputs: { measures, sentences: [{ measure: 'stress', text: 'Sam’s stress fell.' }], marks: [] },
    providers: [{ provide: HttpClient, useValue: {} }],
  });
}

describe('RatingsSection', () => {
  it('begins with the first measure, and says where each partner stands', async () => {
    await show();
    const first = screen.getByRole('radio', { name: /Satisfaction/ });
    expect((first as HTMLInputElement).checked).toBe(true);
    const words = first.closest('label')?.textContent?.replace(/\s+/g, ' ');
    expect(words).toContain('Sam: 7');
    expect(words).toContain('up 3 since the first');
    expect(words).toContain('as at first');
  });

  it('draws another measure when it is chosen', async () => {
    await show();
    const stress = screen.getByRole('radio', { name: /Stress/ });
    fireEvent.click(stress);
    expect((stress as HTMLInputElement).checked).toBe(true);
  });

  it('sets the questions of single exercises apart', async () => {
    await show();
    expect(screen.getByText('1 more, of one partner')).toBeTruthy();
  });
});
