import type { AnswerValue, Field } from '@attune/homework/contract';
import { fireEvent, render, screen } from '@testing-library/angular';
import { AnswerField } from './answer-field';

async function aQuestion(field: Field, value?: AnswerValue) {
  const answered: (AnswerValue | undefined)[] = [];
  const page = await render(AnswerField, {
    inputs: { field, value, readers: 'partner_when_both', partnerName: 'Alex' },
    on: { answered: (answer) => answered.push(answer) },
  });
  return { answered, page };
}
const asked = { key: 'it', label: 'How was it?', audience: 'reveal' as const };
const rating: Field = { kind: 'rating', ...asked, low: 'Low', high: 'High' };

describe('AnswerField', () => {
  it('asks for a rating with one tap, named by the question and both ends', async () => {
    const { answered } = await aQuestion(rating);
    expect(screen.getByRole('radiogroup', { name: 'How was it?' })).toBeTruthy();
    expect(screen.getByRole('radio', { name: '0, Low' })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: '7' }));
    expect(answered).toEqual([7]);
  });

  it('says who will read the answer before it is given', async () => {
    await aQuestion(rating);
    expect(screen.getByText(/Alex once you have both handed in/)).toBeTruthy();
  });

  it('takes an answer back', async () => {
    const { answered } = await aQuestion(rating, 7);
    fireEvent.click(screen.getByRole('button', { name: 'Clear the answer to: How was it?' }));
    expect(answered).toEqual([undefined]);
  });

  it('finds a feeling in two taps', async () => {
    const { answered, page } = await aQuestion({ kind: 'feeling', ...asked });
    fireEvent.click(screen.getByRole('button', { name: 'Closeness' }));
    await page.fixture.whenStable();
    fireEvent.click(screen.getByRole('radio', { name: 'Tender' }));
    expect(answered).toEqual(['tender']);
  });

  it('answers yes and no with true and false', async () => {
    const { answered } = await aQuestion({ kind: 'yes-no', ...asked });
    fireEvent.click(screen.getByRole('radio', { name: 'No' }));
    expect(answered).toEqual([false]);
  });

  it('collects several options in their order', async () => {
    const options = [
      { id: 'a', label: 'First' },
      { id: 'b', label: 'Second' },
    ];
    const { answered } = await aQuestion({ kind: 'choice', ...asked, options, many: true }, ['b']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'First' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Second' }));
    expect(answered).toEqual([['a', 'b'], undefined]);
  });

  it('takes a text as typed, and an emptied one as left open', async () => {
    const { answered } = await aQuestion({ kind: 'text', ...asked, multiline: true, max: 100 });
    const box = screen.getByLabelText('How was it?');
    fireEvent.input(box, { target: { value: 'words ' } });
    fireEvent.input(box, { target: { value: '' } });
    expect(answered).toEqual(['words ', undefined]);
  });

  it('offers the likely minutes and takes any', async () => {
    const { answered } = await aQuestion({ kind: 'duration', ...asked });
    fireEvent.click(screen.getByRole('button', { name: '20 minutes' }));
    fireEvent.input(screen.getByLabelText('How was it?'), { target: { value: '25' } });
    expect(answered).toEqual([20, 25]);
  });
});
