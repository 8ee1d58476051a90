import { chainLinks } from '@attune/audit/data';
import { PracticeUnderTest, testSecrets, type TestPerson } from '@attune/shared/testing';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkingKey, readCheckpoints, signingKey, type Checkpoint } from './checkpoint';
import { Sealer } from './sealer';
import { verifyChain } from './verify-chain';

const key = checkingKey(signingKey(testSecrets.ATTUNE_AUDIT_KEY));

describe('the sealed trail', () => {
  let practice: PracticeUnderTest;
  let folder: string;
  let anna: TestPerson;
  let sealer: Sealer;

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'attune-checkpoints-'));
    practice = await PracticeUnderTest.start('sealer', { ATTUNE_CHECKPOINTS: folder });
    const practiceId = await practice.people.practice();
    anna = await practice.people.staff(practiceId, 'Anna Berg', ['therapist']);
    sealer = practice.application.app.get(Sealer);
    for (let n = 0; n < 12; n += 1) await practice.as(anna).get('/cases');
  });
  afterAll(async () => {
    expect(practice.failures).toEqual([]);
    await practice.stop();
    rmSync(folder, { recursive: true });
  });

  const file = () => readFileSync(join(folder, 'checkpoints.jsonl'), 'utf8');
  const checkpoints = (): Checkpoint[] => readCheckpoints(file(), key).checkpoints;
  const verdict = () => verifyChain(chainLinks(practice.owner, 5), checkpoints());

  /** Verifies after an attack by somebody who owns the database, and takes it back. */
  const after = async (...attack: string[]) => {
    await practice.owner.query('begin');
    for (const sql of attack) await practice.owner.query(sql);
    const found = await verdict();
    await practice.owner.query('rollback');
    return found;
  };

  it('chains every act once, whoever seals at the same time, and signs where it stands', async () => {
    const sealed = await Promise.all([sealer.seal(), sealer.seal(), sealer.seal()]);
    expect(sealed.reduce((sum, one) => sum + one) + (await sealer.seal())).toBe(12);
    await sealer.checkpoint();
    await sealer.checkpoint();
    expect(file().trim().split('\n')).toHaveLength(1);
    for (let n = 0; n < 3; n += 1) await practice.as(anna).get('/cases');
    expect(await sealer.seal()).toBe(3);
    await sealer.checkpoint();
    expect(checkpoints().map(({ seq, count }) => [seq, count])).toEqual([
      [12, 12],
      [15, 15],
    ]);
    expect(await verdict()).toEqual({ checked: 15, first: null });
  });

  it.each([
    ['a changed verb', `update attune.audit_event set action = 'case:read' where seq = 7`, 7],
    ['a changed actor', `update attune.audit_event set actor_id = practice_id where seq = 3`, 3],
    ['a changed microsecond', `update attune.audit_event set at = at + interval '1 microsecond' where seq = 9`, 9],
    [
      'a flipped bit in what was hashed',
      'update attune.audit_event set canon = set_bit(canon, 11, 1 - get_bit(canon, 11)) where seq = 5',
      5,
    ],
    [
      'a flipped bit in a hash',
      'update attune.audit_event set hash = set_bit(hash, 0, 1 - get_bit(hash, 0)) where seq = 5',
      5,
    ],
    ['a deleted act', 'delete from attune.audit_event where seq = 4', 4],
    ['the first act deleted', 'delete from attune.audit_event where seq = 1', 1],
    ['a cut tail', 'delete from attune.audit_event where seq > 13', 14],
    ['everything deleted', 'delete from attune.audit_event', 1],
  ])('notices %s', async (_, attack, seq) => {
    expect((await after(attack)).first?.seq).toBe(seq);
  });

  it('notices two acts that changed places', async () => {
    const found = await after(
      'update attune.audit_event set seq = seq + 1000 where seq in (6, 8)',
      'update attune.audit_event set seq = case seq when 1006 then 8 else 6 end where seq > 1000',
    );
    expect(found.first?.seq).toBe(6);
  });

  it('notices a chain that was made anew over changed acts: only the checkpoints know', async () => {
    const attack = [
      `update attune.audit_event set action = 'case:read' where seq = 7`,
      'update attune.audit_event set seq = null, canon = null, hash = null',
      'select * from attune.audit_seal(500)',
    ];
    expect((await after(...attack)).first).toEqual({ seq: 12, fault: expect.stringContaining('checkpoint') });
    await practice.owner.query('begin');
    for (const sql of attack) await practice.owner.query(sql);
    expect(await verifyChain(chainLinks(practice.owner), [])).toEqual({ checked: 15, first: null });
    await practice.owner.query('rollback');
  });

  it('notices a checkpoint that was changed or signed by another key', () => {
    const [first] = checkpoints() as [Checkpoint];
    const moved = JSON.stringify({ ...first, seq: 11, count: 11 });
    const foreign = JSON.stringify({ ...first, signature: Buffer.alloc(64, 7).toString('base64') });
    const read = readCheckpoints(`${JSON.stringify(first)}\n${moved}\n${foreign}\nrubbish\n`, key);
    expect(read).toEqual({ checkpoints: [first], broken: [2, 3, 4] });
  });

  it('goes on when the database or the place for checkpoints is away', async () => {
    await practice.as(anna).get('/cases');
    await practice.owner.query('revoke execute on function attune.audit_seal(int) from attune_app');
    await expect(sealer.seal()).rejects.toThrow();
    sealer.start();
    await new Promise((resolve) => setTimeout(resolve, 1300));
    await practice.owner.query('grant execute on function attune.audit_seal(int) to attune_app');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect(await verdict()).toEqual({ checked: 16, first: null });
    await sealer.onModuleDestroy();
    expect(checkpoints().at(-1)?.seq).toBe(16);
  });
});
