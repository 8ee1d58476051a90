import { provideRouter } from '@angular/router';
import { jest } from '@jest/globals';
import { exerciseLibrary } from '@attune/homework/domain';
import { Notices } from '@attune/shared/ui';
import { CaseContext, DraftStore, ProblemError, Session, type OpenCase } from '@attune/shared/web';
import { signal } from '@angular/core';
import { fireEvent, render, screen, waitFor } from '@testing-library/angular';
import { Assignments } from '../assignments';
import { alex, anAssignment, sam } from '../review/an-assignment';
import { AssignForm } from './assign-form';

const partner = (personId: string, position: 'A' | 'B', name: string) => ({
  personId,
  position,
  name,
  email: '',
  status: 'active' as const,
  leftOn: null,
});
const openCase: OpenCase = {
  id: 'c1',
  kind: 'couple',
  stage: 'working',
  openedOn: '2026-09-01',
  members: [partner(sam, 'A', 'Sam'), partner(alex, 'B', 'Alex')],
  careTeam: [],
  safety: 'clear',
  nextSession: null,
  sessionCount: 0,
  version: 1,
};

/** The form on a server that answers with `give`; everything else in memory. */
async function show(give: Assignments['give'], startWith = 'turns') {
  const drafts = { get: () => Promise.resolve(null), put: jest.fn(), remove: jest.fn(() => Promise.resolve()) };
  const gates = new Map(
    exerciseLibrary.map(({ id, reveal }) => [
      id,
      { exerciseId: id, allowed: true, reveals: reveal.allowed, reasons: [] },
    ]),
  );
  await render(AssignForm, {
    inputs: { exercises: exerciseLibrary, gates, startWith },
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      { provide: Assignments, useValue: { give } },
      { provide: CaseContext, useValue: CaseContext.of(openCase) },
      { provide: DraftStore, useValue: drafts },
      { provide: Notices, useValue: { say: () => Promise.resolve() } },
      { provide: Session, useValue: { timeZone: signal('Europe/Vienna'), me: signal({ name: 'Anna' }) } },
    ],
  });
  return drafts;
}
const press = () => fireEvent.click(screen.getByRole('button', { name: 'Assign' }));
const why = () => screen.getByLabelText<HTMLTextAreaElement>('Why');

describe('AssignForm', () => {
  it('sends nothing without a reason, and says so under the field', async () => {
    const give = jest.fn<Assignments['give']>();
    await show(give);
    press();
    expect(await screen.findByText('Say why you ask for this')).toBeTruthy();
    expect(give).not.toHaveBeenCalled();
  });

  it('gives the exercise to both and forgets the draft', async () => {
    const give = jest.fn<Assignments['give']>(() => Promise.resolve(anAssignment()));
    const drafts = await show(give);
    fireEvent.input(why(), { target: { value: 'To be heard.' } });
    press();
    await waitFor(() => expect(drafts.remove).toHaveBeenCalledWith('assign:c1'));
    expect(give.mock.calls[0]?.slice(0, 2)).toEqual([
      'c1',
      expect.objectContaining({ exerciseId: 'turns', members: [sam, alex], why: 'To be heard.', sessionId: null }),
    ]);
  });

  it('puts what the server refuses under its field and keeps every word', async () => {
    const problem = { type: 'about:blank', title: 'Not valid', status: 422, detail: '', instance: '' };
    const errors = [{ path: 'members', message: 'Choose partners of this case' }];
    await show(() => Promise.reject(new ProblemError({ ...problem, errors })));
    fireEvent.input(why(), { target: { value: 'To be heard.' } });
    press();
    expect(await screen.findByText('Choose partners of this case')).toBeTruthy();
    expect(why().value).toBe('To be heard.');
  });

  it('tells why safety closed it meanwhile, with the same key for every try', async () => {
    const detail = 'A safety screen noted a concern.';
    const problem = { type: 'about:blank', title: 'Conflict', status: 409, detail, instance: '' };
    const give = jest.fn<Assignments['give']>(() => Promise.reject(new ProblemError(problem)));
    await show(give);
    fireEvent.input(why(), { target: { value: 'To be heard.' } });
    press();
    expect(await screen.findByText(new RegExp(detail))).toBeTruthy();
    press();
    await waitFor(() => expect(give).toHaveBeenCalledTimes(2));
    expect(give.mock.calls[0]?.[2]).toBe(give.mock.calls[1]?.[2]);
  });

  it('shows the reason on the phone as it is typed, and only rules that fit who is asked', async () => {
    await show(jest.fn<Assignments['give']>(), 'makes-sense');
    fireEvent.input(why(), { target: { value: 'To be heard.' } });
    expect(await screen.findAllByText('To be heard.')).not.toHaveLength(0);
    fireEvent.click(screen.getByRole('radio', { name: 'Sam' }));
    const both = await screen.findByRole<HTMLInputElement>('radio', { name: 'When both have handed in' });
    await waitFor(() => expect(both.disabled).toBe(true));
  });
});
