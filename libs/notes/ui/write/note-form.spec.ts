import { fireEvent, render, screen, within } from '@testing-library/angular';
import { partnerPart, riskPart, sharedPart } from '../parts/note-parts';
import { NoteForm, type PartChange } from './note-form';

const sam = { personId: '0199c0de-0000-7000-8000-00000000000a', position: 'A', name: 'Sam' } as const;
const alex = { personId: '0199c0de-0000-7000-8000-00000000000b', position: 'B', name: 'Alex' } as const;

async function draw(parts: Record<string, string>) {
  const changes: PartChange[] = [];
  const view = await render(NoteForm, {
    inputs: { parts, partners: [sam, alex] },
    on: { changed: (change) => changes.push(change) },
  });
  return { changes, ...view };
}

describe('NoteForm', () => {
  it('asks what the format asks, and of each partner by name', async () => {
    await draw({ format: 'couple-session' });
    expect(screen.getByRole('group', { name: 'Sam' })).toBeTruthy();
    expect(screen.getByLabelText('Alex: Observed')).toBeTruthy();
    expect(screen.getByLabelText('Between them').getAttribute('placeholder')).toContain('loop');
  });

  it('tells each change with the part it belongs to', async () => {
    const { changes } = await draw({ format: 'couple-session' });
    fireEvent.input(screen.getByLabelText('Plan'), { target: { value: 'Rest' } });
    fireEvent.input(screen.getByLabelText('Sam: Account'), { target: { value: 'Seen' } });
    fireEvent.change(screen.getByLabelText('Alex: Risk'), { target: { value: 'watch' } });
    expect(changes).toEqual([
      { part: sharedPart('plan'), text: 'Rest' },
      { part: partnerPart(sam.personId, 'account'), text: 'Seen' },
      { part: riskPart(alex.personId), text: 'watch' },
    ]);
  });

  it('shows the words of the other format below, to go on with', async () => {
    const { changes } = await draw({ format: 'soap', [sharedPart('focus')]: 'The evening' });
    const leftovers = within(screen.getByRole('region', { name: 'From the other format' }));
    fireEvent.input(leftovers.getByLabelText('Focus'), { target: { value: 'The evenings' } });
    expect(changes).toEqual([{ part: sharedPart('focus'), text: 'The evenings' }]);
  });

  it('says under the part that it is too long, and cuts nothing off', async () => {
    await draw({ format: 'soap', [sharedPart('plan')]: 'x'.repeat(20_001) });
    const plan = screen.getByLabelText<HTMLTextAreaElement>('Plan');
    expect(plan.value).toHaveLength(20_001);
    expect(plan.getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('Use at most 20,000 characters here')).toBeTruthy();
  });
});
