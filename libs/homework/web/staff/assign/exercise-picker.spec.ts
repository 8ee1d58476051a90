import { provideRouter } from '@angular/router';
import { jest } from '@jest/globals';
import type { ExerciseGate } from '@attune/homework/contract';
import { exerciseLibrary } from '@attune/homework/domain';
import { CaseContext, type OpenCase } from '@attune/shared/web';
import { fireEvent, render, screen } from '@testing-library/angular';
import { ExercisePicker } from './exercise-picker';

const reason = 'A safety screen noted a concern.';
const openCase: OpenCase = {
  id: 'c1',
  kind: 'couple',
  stage: 'working',
  openedOn: '2026-09-01',
  members: [],
  careTeam: [],
  safety: 'concern',
  nextSession: null,
  sessionCount: 0,
  version: 1,
};

async function show(allowed: readonly string[]) {
  const gates = new Map<string, ExerciseGate>(
    exerciseLibrary.map(({ id, reveal }) => {
      const open = allowed.includes(id);
      return [
        id,
        { exerciseId: id, allowed: open, reveals: open ? reveal.allowed : [], reasons: open ? [] : [reason] },
      ];
    }),
  );
  const picked = jest.fn();
  await render(ExercisePicker, {
    inputs: { exercises: exerciseLibrary, gates },
    on: { picked },
    providers: [provideRouter([]), { provide: CaseContext, useValue: CaseContext.of(openCase) }],
  });
  return picked;
}

describe('ExercisePicker', () => {
  it('offers what is open and hands over the exercise that was chosen', async () => {
    const picked = await show(['settle']);
    fireEvent.click(screen.getByRole('button', { name: 'Settle the body' }));
    expect(picked).toHaveBeenCalledWith(exerciseLibrary.find(({ id }) => id === 'settle'));
  });

  it('keeps what is closed in the list, not to be chosen, and says why', async () => {
    await show(['settle']);
    expect(screen.queryByRole('button', { name: 'Read me' })).toBeNull();
    expect(screen.getAllByText('Closed for now')).toHaveLength(exerciseLibrary.length - 1);
    expect(screen.getAllByText(reason).length).toBeGreaterThan(1);
    expect(screen.getByRole('link', { name: 'Go to the safety screens' }).getAttribute('href')).toBe(
      '/cases/c1/team#safety',
    );
  });

  it('puts what is open before what is closed', async () => {
    await show(['whose-job']);
    const [first] = screen.getAllByRole('listitem');
    expect(first?.textContent).toContain('Whose job is it?');
  });

  it('says so when nothing fits, and shows all again', async () => {
    await show(['settle']);
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'giraffe' } });
    fireEvent.click(await screen.findByRole('button', { name: 'Show all exercises' }));
    expect(await screen.findByText(`${exerciseLibrary.length} exercises`)).toBeTruthy();
  });
});
