import { render, screen } from '@testing-library/angular';
import { AudienceChip } from './audience-chip';
import { PartnerChip } from './partner-chip';
import { SavingIndicator } from './saving-indicator';
import { ErrorState } from './error-state';

describe('PartnerChip', () => {
  it('says the name: colour and shape are never alone', async () => {
    const { container } = await render(PartnerChip, { inputs: { position: 'B', name: 'Alex' } });
    expect(screen.getByText('Alex')).toBeTruthy();
    expect(container.querySelector('attune-partner-mark')?.getAttribute('data-position')).toBe('B');
  });
});

describe('AudienceChip', () => {
  it('tells a screen reader that it is about who sees this', async () => {
    const { container } = await render(AudienceChip, { inputs: { audience: 'author' } });
    expect(container.textContent?.replace(/\s+/g, ' ').trim()).toBe('Who sees this: Only you');
  });
});

describe('SavingIndicator', () => {
  it('announces the state without the ticking seconds', async () => {
    await render(SavingIndicator, { inputs: { state: { kind: 'saved', at: new Date() } } });
    expect(screen.getByRole('status').textContent).toBe('Saved');
  });
});

describe('ErrorState', () => {
  it('offers no second try for what will stay refused', async () => {
    const error = { problem: { type: '', title: '', status: 404, detail: '', instance: '' } };
    await render(ErrorState, { inputs: { error } });
    expect(screen.queryByRole('button')).toBeNull();
  });
});
