import { CoupleInTherapy } from '@attune/notes/testing';
import fc from 'fast-check';

/** What must be true of a note after any sequence of acts, kept beside it in the plainest form. */
interface Expected {
  id: string | null;
  version: number;
  plan: string;
  signed: boolean;
  addenda: string[];
}

type Act = fc.AsyncCommand<Expected, CoupleInTherapy>;

const words = fc.string({ unit: 'grapheme', maxLength: 40 });

class Begin implements Act {
  check = ({ id }: Expected) => id === null;
  async run(expected: Expected, couple: CoupleInTherapy): Promise<void> {
    const { status, body } = await couple.draft(couple.anna);
    expect(status).toBe(201);
    Object.assign(expected, { id: body.id, version: 1, plan: '', signed: false, addenda: [] });
  }
  toString = () => 'begin';
}

class Save implements Act {
  constructor(
    private readonly plan: string,
    private readonly behind: number,
  ) {}
  check = ({ id }: Expected) => id !== null;
  async run(expected: Expected, couple: CoupleInTherapy): Promise<void> {
    const version = Math.max(0, expected.version - this.behind);
    const { status } = await couple.save(couple.anna, expected.id ?? '', this.plan, version);
    expect(status).toBe(expected.signed ? 409 : version === expected.version ? 200 : 412);
    if (status === 200) Object.assign(expected, { version: version + 1, plan: this.plan });
  }
  toString = () => `save ${JSON.stringify(this.plan)}, ${this.behind} behind`;
}

class Sign implements Act {
  constructor(private readonly behind: number) {}
  check = ({ id }: Expected) => id !== null;
  async run(expected: Expected, couple: CoupleInTherapy): Promise<void> {
    const version = Math.max(0, expected.version - this.behind);
    const { status } = await couple.sign(couple.anna, expected.id ?? '', version);
    expect(status).toBe(expected.signed ? 409 : version === expected.version ? 200 : 412);
    if (status === 200) Object.assign(expected, { version: version + 1, signed: true });
  }
  toString = () => `sign, ${this.behind} behind`;
}

class Addend implements Act {
  constructor(private readonly text: string) {}
  check = ({ id }: Expected) => id !== null;
  async run(expected: Expected, couple: CoupleInTherapy): Promise<void> {
    const { status } = await couple.as(couple.ben).post(`/notes/${expected.id}/addenda`, { text: this.text });
    const blank = this.text.trim() === '';
    expect(status).toBe(!expected.signed ? (blank ? status : 404) : blank ? 422 : 201);
    if (status === 201) expected.addenda.push(this.text.trim());
  }
  toString = () => `addend ${JSON.stringify(this.text)}`;
}

class Read implements Act {
  check = ({ id }: Expected) => id !== null;
  async run(expected: Expected, couple: CoupleInTherapy): Promise<void> {
    const { body } = await couple.as(couple.anna).get(`/notes/${expected.id}`);
    expect(body).toMatchObject({
      version: expected.version,
      state: expected.signed ? 'signed' : 'draft',
      body: couple.body(expected.plan),
    });
    expect(body.addenda.map(({ text }: { text: string }) => text)).toEqual(expected.addenda);
    const seenByBen = (await couple.as(couple.ben).get(`/notes/${expected.id}`)).status;
    expect(seenByBen).toBe(expected.signed ? 200 : 404);
  }
  toString = () => 'read';
}

describe('the life of a note', () => {
  let couple: CoupleInTherapy;

  beforeAll(async () => {
    couple = await CoupleInTherapy.start('note_life');
  });
  afterAll(async () => {
    expect(couple.practice.failures).toEqual([]);
    await couple.stop();
  });

  it('is the same in the application as on paper, whatever is done in whatever order', async () => {
    const behind = fc.constantFrom(0, 0, 0, 1, 2);
    const acts = fc.commands(
      [
        fc.constant(new Begin()),
        fc.tuple(words, behind).map(([plan, by]) => new Save(plan, by)),
        behind.map((by) => new Sign(by)),
        words.map((text) => new Addend(text)),
        fc.constant(new Read()),
      ],
      { maxCommands: 14 },
    );
    await fc.assert(
      fc.asyncProperty(acts, async (commands) => {
        const setup = () => ({
          model: { id: null, version: 0, plan: '', signed: false, addenda: [] } as Expected,
          real: couple,
        });
        await fc.asyncModelRun(setup, [new Begin(), ...commands, new Read()]);
      }),
      { numRuns: 12, interruptAfterTimeLimit: 20_000 },
    );
  });

  it('loses no save among many at once: one wins each version, the others are told', async () => {
    const { id } = (await couple.draft(couple.anna)).body;
    const savers = Array.from({ length: 6 }, (_, saver) => saver);
    const saved: { version: number; plan: string }[] = [];
    for (let version = 1; version <= 5; version += 1) {
      const answers = await Promise.all(
        savers.map(async (saver) => {
          const plan = `saver ${saver} at ${version}`;
          return { plan, ...(await couple.save(couple.anna, id, plan, version)) };
        }),
      );
      const won = answers.filter(({ status }) => status === 200);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412, 412, 412]);
      saved.push(...won.map(({ plan, body }) => ({ plan, version: body.version })));
      const { body } = await couple.as(couple.anna).get(`/notes/${id}`);
      expect(body).toMatchObject({ version: version + 1, body: couple.body(won[0]?.plan) });
    }
    expect(saved.map(({ version }) => version)).toEqual([2, 3, 4, 5, 6]);
  });

  it('ends in one signature when saves and signatures race', async () => {
    for (let round = 0; round < 5; round += 1) {
      const { id } = (await couple.draft(couple.anna)).body;
      const answers = await Promise.all([
        couple.sign(couple.anna, id, 1),
        couple.save(couple.anna, id, 'just now', 1),
        couple.sign(couple.anna, id, 1),
      ]);
      expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
      expect(answers.every(({ status }) => [200, 409, 412].includes(status))).toBe(true);
      const { body } = await couple.as(couple.anna).get(`/notes/${id}`);
      expect(body.version).toBe(2);
      expect(body.body).toEqual(couple.body(body.state === 'signed' ? '' : 'just now'));
    }
  });
});
