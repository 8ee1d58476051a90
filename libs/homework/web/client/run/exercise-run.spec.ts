import { provideHttpClient, withInterceptors } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { provideRouter } from '@angular/router';
import type { Assignment, Exercise } from '@attune/homework/contract';
import { exerciseOf, forClient } from '@attune/homework/domain';
import { problemInterceptor, Session } from '@attune/shared/web';
import { fireEvent, render, screen } from '@testing-library/angular';
import { AnswerKeeper } from '../keeping/answer-keeper';
import { blankSheet } from '../keeping/answer-sheet';
import type { KeeperPorts } from '../keeping/keeper-ports';
import { ExerciseRun } from './exercise-run';

const sam = '0199c0de-0000-7000-8000-000000000001';
const alex = '0199c0de-0000-7000-8000-000000000002';

function anAssignment(facts: Partial<Assignment> = {}): Assignment {
  return {
    id: '0199c0de-0000-7000-8000-00000000000a',
    caseId: '0199c0de-0000-7000-8000-00000000000c',
    exercise: forClient(exerciseOf('weekly-check-in') as Exercise),
    why: 'To see your weeks side by side.',
    assignedBy: 'Anna Berg',
    startsOn: '2026-11-01',
    dueOn: '2027-11-01',
    repeat: 'weekly',
    reveal: 'both_submitted',
    status: 'active',
    sessionId: null,
    members: [
      { personId: sam, position: 'A', name: 'Sam Adler', decision: 'open' },
      { personId: alex, position: 'B', name: 'Alex Reyes', decision: null },
    ],
    occurrence: 1,
    responses: [],
    version: 1,
    ...facts,
  };
}

/** A world without a server: everything stays on the device. */
const nowhere: KeeperPorts = {
  begin: () => Promise.reject(new Error()),
  save: () => Promise.reject(new Error()),
  submit: () => Promise.reject(new Error()),
  look: () => Promise.reject(new Error()),
  failureOf: () => 'unreachable',
  offline: () => true,
  keep: () => Promise.resolve(true),
  forget: () => Promise.resolve(),
  later: () => () => undefined,
};

async function aRun(step?: string, facts: Partial<Assignment> = {}) {
  const assignment = anAssignment(facts);
  const keeper = new AnswerKeeper(assignment.exercise, blankSheet('0199c0de-0000-7000-8000-0000000000ff', 1), nowhere);
  const page = await render(ExerciseRun, {
    inputs: { opened: { assignment, keeper }, step },
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      provideHttpClient(withInterceptors([problemInterceptor])),
      provideHttpClientTesting(),
    ],
    configureTestBed: (bed) =>
      bed.overrideProvider(Session, {
        useValue: {
          me: () => ({ id: sam, name: 'Sam Adler' }),
          timeZone: () => 'Europe/Vienna',
          expired: () => false,
        },
      }),
  });
  return { page, keeper, server: page.fixture.debugElement.injector.get(HttpTestingController) };
}
const accepted = {
  members: anAssignment().members.map((member) => ({
    ...member,
    decision: member.personId === sam ? ('accepted' as const) : null,
  })),
};

describe('ExerciseRun', () => {
  it('begins with who one is, who asks, and who will read which answer', async () => {
    await aRun('2');
    expect(screen.getByText('Sam Adler')).toBeTruthy();
    expect(screen.getByText('Anna Berg, who asks you for this')).toBeTruthy();
    expect(screen.getByText(/Alex Reyes once you have both handed in/, { selector: 'attune-who-sees *' })).toBeTruthy();
    expect(screen.getByText('Only you and your care team')).toBeTruthy();
    for (const name of [/^Begin/, 'Talk about it first', 'No, thank you', 'This is not me']) {
      expect(screen.getByRole('button', { name })).toBeTruthy();
    }
  });

  it('takes a no without a reason', async () => {
    const { page, server } = await aRun();
    fireEvent.click(screen.getByRole('button', { name: 'No, thank you' }));
    const request = server.expectOne((asked) => asked.url.endsWith('/decision'));
    expect(request.request.body).toEqual({ decision: 'declined' });
    request.flush(anAssignment());
    await page.fixture.whenStable();
    expect(await screen.findByRole('heading', { level: 1, name: 'You said no to this one' })).toBeTruthy();
  });

  it('shows one step with its place, and keeps what is tapped', async () => {
    const { page, keeper } = await aRun('2', accepted);
    expect(screen.getByText('2 of 5')).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Skip' })).toBeTruthy();
    fireEvent.click(screen.getAllByRole('radio', { name: '7' })[0] as HTMLElement);
    await page.fixture.whenStable();
    expect(keeper.answers()).toEqual({ satisfaction: 7 });
    expect(screen.getByRole('button', { name: 'Next' })).toBeTruthy();
  });

  it('hands in as done only with the needed answers, and says which are missing', async () => {
    const { page, keeper } = await aRun('check', accepted);
    expect((screen.getByRole('radio', { name: 'Partly' }) as HTMLInputElement).checked).toBe(true);
    fireEvent.click(screen.getByRole('radio', { name: 'Done' }));
    fireEvent.click(screen.getByRole('button', { name: 'Hand in' }));
    await page.fixture.whenStable();
    expect(screen.getByText(/This needs an answer first/)).toBeTruthy();
    expect(keeper.sheet().handingIn).toBeNull();
  });

  it('says that answers wait on this device when there is no way to send them', async () => {
    const { page } = await aRun('check', accepted);
    fireEvent.click(screen.getByRole('button', { name: 'Hand in' }));
    await page.fixture.whenStable();
    expect(await screen.findByRole('heading', { level: 1, name: 'Kept on this device' })).toBeTruthy();
  });
});
