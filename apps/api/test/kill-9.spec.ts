import { CoupleInTherapy } from '@attune/notes/testing';
import { Caller, testSecrets, type TestPerson } from '@attune/shared/testing';
import { createHash } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { BuiltServer, type RunningServer } from './running-server';

const kills = 20;

/** One person who saves one note again and again, and remembers what was acknowledged and what was under way. */
class Saver {
  acknowledged = 1;
  saves = 0;
  /** Hash of the body that each version must have. */
  private readonly bodies = new Map<number, string>();

  private constructor(
    private readonly couple: CoupleInTherapy,
    private readonly author: TestPerson,
    private readonly id: string,
  ) {
    this.bodies.set(1, hash(couple.body()));
  }

  static async begin(couple: CoupleInTherapy, author: TestPerson): Promise<Saver> {
    return new Saver(couple, author, (await couple.draft(author)).body.id);
  }

  /** Saves until nobody answers any more. */
  async saveAt(server: RunningServer): Promise<void> {
    const caller = this.caller(server);
    for (;;) {
      const body = this.couple.body(`save ${this.saves} of ${this.author.name}: ${'word '.repeat(this.saves % 300)}`);
      this.bodies.set(this.acknowledged + 1, hash(body));
      const answer = await caller
        .put(`/notes/${this.id}`, { format: 'soap', body }, { version: this.acknowledged })
        .catch(() => undefined);
      if (!answer) return;
      expect(answer.status).toBe(200);
      expect(answer.body.version).toBe(this.acknowledged + 1);
      this.acknowledged = answer.body.version;
      this.saves += 1;
      await pause(Math.random() * 10);
    }
  }

  /** What is stored is the last acknowledged save, or the one that was under way; and it is whole. */
  async check(server: RunningServer): Promise<void> {
    const { status, body } = await this.caller(server).get(`/notes/${this.id}`);
    expect(status).toBe(200);
    expect([this.acknowledged, this.acknowledged + 1]).toContain(body.version);
    expect(hash(body.body)).toBe(this.bodies.get(body.version));
    this.acknowledged = body.version;
  }

  private caller(server: RunningServer): Caller {
    return new Caller(server.origin, this.couple.practice.environment, this.author.token);
  }
}

const hash = (body: unknown) => createHash('sha256').update(JSON.stringify(body)).digest('hex');

describe(`a server that is killed ${kills} times while notes are saved`, () => {
  let couple: CoupleInTherapy;
  let built: BuiltServer;

  beforeAll(async () => {
    [couple, built] = await Promise.all([CoupleInTherapy.start('kill_9'), BuiltServer.build()]);
  });
  afterAll(async () => {
    await built?.remove();
    await couple?.stop();
  });

  it('loses no save that it acknowledged', async () => {
    const variables = {
      ...testSecrets,
      NODE_ENV: 'test',
      DATABASE_URL: couple.practice.runtimeUrl,
      DATABASE_POOL: '4',
      ATTUNE_ORIGIN: 'http://127.0.0.1',
      ATTUNE_LOG: 'error',
    };
    const savers = [await Saver.begin(couple, couple.anna), await Saver.begin(couple, couple.ben)];
    await (await built.start(variables)).stop();
    let server = await built.start(variables);
    for (let kill = 0; kill < kills; kill += 1) {
      // The next process starts while this one still serves: it knows nothing of it, and the wait is shorter.
      const next = built.start(variables);
      const work = Promise.all(savers.map((saver) => saver.saveAt(server)));
      await Promise.all([next, pause(50 + Math.random() * 1450)]);
      await server.kill();
      await work;
      expect(server.output).toBe('');
      server = await next;
      for (const saver of savers) await saver.check(server);
    }
    expect(savers.every(({ saves }) => saves > kills)).toBe(true);
    expect(await couple.count(`audit_event where action = 'note:write'`)).toBe(
      savers.reduce((sum, { acknowledged }) => sum + acknowledged, 0),
    );
  }, 300_000);
});
