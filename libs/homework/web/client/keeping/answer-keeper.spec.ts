import type { Answers, Response as HomeworkResponse } from '@attune/homework/contract';
import { AnswerKeeper } from './answer-keeper';
import { blankSheet, type AnswerSheet } from './answer-sheet';
import type { KeeperPorts, SendFailure } from './keeper-ports';

const exercise = {
  steps: [
    {
      id: 'one',
      title: 'One',
      body: 'One.',
      fields: [
        { kind: 'rating' as const, key: 'mood', label: 'Mood', low: 'Low', high: 'High', audience: 'reveal' as const },
        {
          kind: 'text' as const,
          key: 'line',
          label: 'Line',
          multiline: true,
          max: 200,
          audience: 'private' as const,
        },
      ],
    },
  ],
};

class Failure extends Error {
  constructor(readonly kind: SendFailure) {
    super(kind);
  }
}

/** A server and a device in memory. `failing` is thrown instead of the next answers. */
function aWorld() {
  const world = {
    stored: null as HomeworkResponse | null,
    kept: null as AnswerSheet | null,
    canKeep: true,
    failing: null as SendFailure | null,
    closed: null as 'withdrawn' | 'set-aside' | null,
    calls: [] as string[],
    timers: [] as { run: () => void; milliseconds: number }[],
  };
  const copy = (id: string, answers: Answers, version: number): HomeworkResponse => ({
    id,
    assignmentId: 'a',
    personId: 'p',
    occurrence: 1,
    state: 'draft',
    answers,
    completion: null,
    submittedAt: null,
    open: false,
    version,
  });
  const asked = (call: string) => {
    world.calls.push(call);
    if (world.failing) throw new Failure(world.failing);
  };
  const ports: KeeperPorts = {
    begin: async ({ responseId }, answers) => {
      asked('begin');
      if (world.stored && world.stored.id !== responseId) throw new Failure('conflict');
      return (world.stored ??= copy(responseId, answers, 1));
    },
    save: async (id, answers, version) => {
      asked('save');
      if (world.stored?.state === 'submitted' || world.closed) throw new Failure('conflict');
      if (world.stored?.version !== version) throw new Failure('overtaken');
      return (world.stored = copy(id, answers, version + 1));
    },
    submit: async (_id, answers, completion) => {
      asked('submit');
      const submitted = { state: 'submitted' as const, completion, answers };
      return (world.stored = { ...(world.stored as HomeworkResponse), ...submitted });
    },
    look: async () => ({ mine: world.stored, closed: world.closed }),
    failureOf: (error) => (error instanceof Failure ? error.kind : 'unreachable'),
    offline: () => false,
    keep: async (sheet) => {
      if (world.canKeep) world.kept = sheet;
      return world.canKeep;
    },
    forget: async () => {
      world.kept = null;
    },
    later: (run, milliseconds) => {
      const timer = { run, milliseconds };
      world.timers = [timer];
      return () => (world.timers = world.timers.filter((other) => other !== timer));
    },
  };
  return { world, ports, copy, keeper: new AnswerKeeper(exercise, blankSheet('mine', 1), ports) };
}

describe('AnswerKeeper', () => {
  it('keeps an answer on the device at once, and sends it after a pause', async () => {
    const { world, keeper } = aWorld();
    keeper.answer('mood', 4);
    await Promise.resolve();
    expect(world.kept?.answers).toEqual({ mood: 4 });
    expect(world.calls).toEqual([]);
    expect(keeper.saving().kind).toBe('saving');
    await keeper.send();
    expect(world.stored).toMatchObject({ answers: { mood: 4 }, version: 1 });
    expect(keeper.saving().kind).toBe('saved');
  });

  it('leaves nothing on the device once the server has everything', async () => {
    const { world, keeper } = aWorld();
    keeper.answer('mood', 4);
    await keeper.send();
    expect(world.kept).toBeNull();
  });

  it('says that the words are on this device while the server is away, and sends them later', async () => {
    const { world, keeper } = aWorld();
    world.failing = 'unreachable';
    keeper.answer('line', 'words');
    await keeper.send();
    expect(keeper.saving()).toMatchObject({ kind: 'kept-on-device', because: 'unavailable' });
    expect(world.kept?.answers).toEqual({ line: 'words' });
    expect(world.timers).toHaveLength(1);
    world.failing = null;
    await keeper.send();
    expect(world.stored?.answers).toEqual({ line: 'words' });
    expect(keeper.saving().kind).toBe('saved');
  });

  it('asks for the password only once: what is typed after a refused sign-in stays on the device', async () => {
    const { world, keeper } = aWorld();
    world.failing = 'signed-out';
    keeper.answer('line', 'words');
    await keeper.send();
    world.timers = [];
    keeper.answer('line', 'words and more');
    expect(world.timers).toHaveLength(0);
    expect(keeper.saving()).toMatchObject({ kind: 'kept-on-device', because: 'signed-out' });
    expect(world.kept?.answers).toEqual({ line: 'words and more' });
  });

  it('warns when neither the server nor the device can keep the words', async () => {
    const { world, keeper } = aWorld();
    world.failing = 'unreachable';
    world.canKeep = false;
    keeper.answer('line', 'words');
    await keeper.send();
    expect(keeper.saving()).toMatchObject({ kind: 'refused' });
  });

  it('takes the newer answers of another device and keeps its own words', async () => {
    const { world, keeper, copy } = aWorld();
    keeper.answer('mood', 4);
    await keeper.send();
    world.stored = copy('mine', { mood: 9, line: 'theirs' }, 5);
    keeper.answer('mood', 6);
    await keeper.send();
    expect(keeper.takenOver()).toBe(true);
    expect(world.stored).toMatchObject({ answers: { mood: 6, line: 'theirs' }, version: 6 });
  });

  it('goes on with the response that another device began', async () => {
    const { world, keeper, copy } = aWorld();
    world.stored = copy('other', { line: 'theirs' }, 2);
    keeper.answer('mood', 4);
    await keeper.send();
    expect(world.stored).toMatchObject({ id: 'other', answers: { mood: 4, line: 'theirs' } });
  });

  it('hands in once, with the answers saved first', async () => {
    const { world, keeper } = aWorld();
    keeper.answer('mood', 4);
    await Promise.all([keeper.handIn('done'), keeper.handIn('done')]);
    await keeper.send();
    expect(world.calls.filter((call) => call === 'submit')).toHaveLength(1);
    expect(keeper.handedIn()).toMatchObject({ completion: 'done', answers: { mood: 4 } });
    expect(world.kept).toBeNull();
  });

  it('hands in later what had to wait', async () => {
    const { world, keeper } = aWorld();
    world.failing = 'unreachable';
    keeper.answer('mood', 4);
    await keeper.handIn('partly');
    expect(keeper.handedIn()).toBeNull();
    expect(world.kept).toMatchObject({ handingIn: 'partly' });
    world.failing = null;
    await keeper.send();
    expect(keeper.handedIn()?.completion).toBe('partly');
  });

  it('shows the words that another device handed in without', async () => {
    const { world, keeper, copy } = aWorld();
    keeper.answer('mood', 4);
    await keeper.send();
    world.stored = { ...copy('mine', { mood: 4 }, 2), state: 'submitted', completion: 'done' };
    keeper.answer('line', 'too late');
    await keeper.send();
    expect(keeper.handedIn()).not.toBeNull();
    expect(keeper.leftBehind()).toEqual({ line: 'too late' });
    expect(world.kept?.answers).toMatchObject({ line: 'too late' });
    await keeper.dropLeftBehind();
    expect(world.kept).toBeNull();
  });

  it('stops when the therapist took the exercise back', async () => {
    const { world, keeper } = aWorld();
    keeper.answer('mood', 4);
    await keeper.send();
    world.closed = 'withdrawn';
    keeper.answer('mood', 5);
    await keeper.send();
    expect(keeper.closed()).toBe('withdrawn');
  });

  it('does not send an answer that does not fit, and does not lose it', async () => {
    const { world, keeper } = aWorld();
    keeper.answer('mood', 4);
    keeper.answer('line', 'x'.repeat(201));
    await keeper.send();
    expect(world.stored?.answers).toEqual({ mood: 4 });
    expect(keeper.mistakes()).toHaveProperty('line');
    expect(world.kept?.answers).toHaveProperty('line');
  });
});
