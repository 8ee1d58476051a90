import { Sealer } from '@attune/audit/api';
import { PracticeUnderTest, testSecrets } from '@attune/shared/testing';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { verifyAudit } from './verify-audit';

describe('verifying the trail from outside', () => {
  let practice: PracticeUnderTest;
  let checkpoints: string;

  beforeAll(async () => {
    checkpoints = join(mkdtempSync(join(tmpdir(), 'attune-trail-')), 'stands.jsonl');
    practice = await PracticeUnderTest.start('verify_audit', { ATTUNE_CHECKPOINTS: checkpoints });
    const anna = await practice.people.staff(await practice.people.practice(), 'Anna Berg', ['therapist']);
    for (let n = 0; n < 3; n += 1) await practice.as(anna).get('/cases');
    const sealer = practice.application.app.get(Sealer);
    await sealer.seal();
    await sealer.checkpoint();
  });
  afterAll(async () => {
    await practice.stop();
    rmSync(join(checkpoints, '..'), { recursive: true });
  });

  const verify = () => {
    const url = new URL(process.env['ATTUNE_TEST_ADMIN_URL'] ?? '');
    url.pathname = new URL(practice.runtimeUrl).pathname;
    return verifyAudit({ ownerUrl: url.href, auditKey: testSecrets.ATTUNE_AUDIT_KEY, checkpoints });
  };

  it('says that it is whole, and names the first act that is not', async () => {
    expect(await verify()).toEqual({ whole: true, lines: ['3 acts checked, 1 checkpoints.', 'The trail is whole.'] });
    await practice.owner.query(`update attune.audit_event set outcome = 'refused' where seq = 2`);
    expect(await verify()).toEqual({
      whole: false,
      lines: ['1 acts checked, 1 checkpoints.', 'Act 2: This act does not say what was sealed.'],
    });
  });
});
