import { TestBed } from '@angular/core/testing';
import { fireEvent, screen } from '@testing-library/dom';
import { Confirm } from './confirm';

const question = { heading: 'Sign this note?', text: 'It is locked afterwards.', confirm: 'Sign note' };

describe('Confirm', () => {
  it('answers yes when the person presses the button that does it', async () => {
    const answer = TestBed.inject(Confirm).ask(question);
    fireEvent.click(await screen.findByRole('button', { name: 'Sign note' }));
    expect(await answer).toBe(true);
  });

  it('answers no when the person cancels', async () => {
    const answer = TestBed.inject(Confirm).ask(question);
    expect(await screen.findByRole('alertdialog', { name: 'Sign this note?' })).toBeTruthy();
    fireEvent.click(await screen.findByRole('button', { name: 'Cancel' }));
    expect(await answer).toBe(false);
  });
});
