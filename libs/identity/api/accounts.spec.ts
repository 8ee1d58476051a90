import { PracticeUnderTest, type TestPerson } from '@attune/shared/testing';

describe('accounts', () => {
  let practice: PracticeUnderTest;
  let practiceId: string;
  let mara: TestPerson;

  const password = 'lanterns over quiet harbours';

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('accounts');
    practiceId = await practice.people.practice();
    mara = await practice.people.staff(practiceId, 'Mara Lind', ['admin']);
  });
  afterAll(() => practice.stop());

  /** Somebody who came in by invitation and has a password. */
  async function joined(name: string, email: string, roles = ['therapist']) {
    const { body } = await practice.as(mara).post('/staff', { name, email, roles });
    const token = body.link.split('#')[1];
    await practice.as(null).post('/auth/invitations/accept', { token, password });
    return { id: body.invitation.personId as string, signIn: () => signIn(email) };
  }

  async function signIn(email: string, before?: string): Promise<string> {
    const answer = await practice
      .as(null)
      .post('/auth/login', { email, password }, before ? { headers: { cookie: `attune-session=${before}` } } : {});
    const cookie = answer.headers.getSetCookie().find((line) => line.startsWith('attune-session='));
    return cookie?.slice('attune-session='.length).split(';')[0] ?? '';
  }

  const whoAmI = (token: string) => practice.as({ ...mara, token }).get('/me');

  it('an admin changes roles, their own too, and cannot lock themselves out', async () => {
    const { body: list } = await practice.as(mara).get('/staff');
    const own = list.items.find((person: { id: string }) => person.id === mara.personId);
    const path = `/staff/${mara.personId}`;
    const changed = await practice.as(mara).patch(path, { roles: ['admin', 'therapist'] }, { version: own.version });
    expect(changed.status).toBe(200);
    expect(changed.body.roles).toEqual(['admin', 'therapist']);
    const stale = await practice.as(mara).patch(path, { roles: ['admin'] }, { version: own.version });
    expect(stale.status).toBe(412);
    const out = await practice.as(mara).patch(path, { roles: ['therapist'] }, { version: changed.body.version });
    expect(out.status).toBe(422);
    expect(out.body.errors[0].path).toBe('roles');
  });

  it('closing an account ends its sign-ins with the next request', async () => {
    const ben = await joined('Ben Ode', 'ben.ode@example.org');
    const token = await ben.signIn();
    expect((await whoAmI(token)).status).toBe(200);
    const closed = await practice.as(mara).patch(`/staff/${ben.id}`, { status: 'disabled' }, { version: 1 });
    expect(closed.body.status).toBe('disabled');
    expect((await whoAmI(token)).status).toBe(401);
    expect(await ben.signIn()).toBe('');
  });

  it('gives a new token with every sign-in and ends the one the browser had', async () => {
    const { signIn: first } = await joined('Cleo Ray', 'cleo@example.org');
    const planted = await first();
    const fresh = await signIn('cleo@example.org', planted);
    expect(fresh).not.toBe(planted);
    expect((await whoAmI(planted)).status).toBe(401);
    expect((await whoAmI(fresh)).status).toBe(200);
  });

  it('stores no token, only its hash', async () => {
    const { signIn: enter } = await joined('Dana Vu', 'dana@example.org');
    const token = await enter();
    const { rows } = await practice.owner.query<{ row: string }>('select t::text as row from attune.sign_in t');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.some(({ row }) => row.includes(token) || row.includes(Buffer.from(token).toString('hex')))).toBe(false);
  });

  it('ends a sign-in after its idle time and after its longest time', async () => {
    const { signIn: enter } = await joined('Eli Moss', 'eli@example.org');
    const idle = await enter();
    await practice.owner.query(`update attune.sign_in set last_seen_at = now() - interval '31 minutes'`);
    expect((await whoAmI(idle)).status).toBe(401);
    const old = await enter();
    await practice.owner.query(`update attune.sign_in set absolute_expires_at = now() - interval '1 second'`);
    expect((await whoAmI(old)).status).toBe(401);
    await practice.owner.query(
      `update attune.sign_in set last_seen_at = now(), absolute_expires_at = now() + interval '12 hours'`,
    );
  });

  it('lists the devices a person is signed in on, and ends one or all', async () => {
    const { signIn: enter } = await joined('Fay Orr', 'fay@example.org');
    const [phone, desk] = [await enter(), await enter()];
    const asDesk = practice.as({ ...mara, token: desk });
    const { body } = await asDesk.get('/me/sessions');
    const other = body.items.find((device: { current: boolean }) => !device.current);
    expect((await asDesk.delete(`/me/sessions/${other.id}`)).status).toBe(204);
    expect((await whoAmI(phone)).status).toBe(401);
    expect((await asDesk.post('/auth/logout-everywhere')).status).toBe(204);
    expect((await whoAmI(desk)).status).toBe(401);
  });

  it('sets a new password with the old one, and refuses weak ones under the field', async () => {
    const { signIn: enter } = await joined('Gus Hale', 'gus@example.org');
    const person = practice.as({ ...mara, token: await enter() });
    const wrong = await person.put('/me/password', { current: 'no', next: 'seven owls sleep by the mill' });
    expect([wrong.status, wrong.body.errors[0].path]).toEqual([422, 'current']);
    for (const weak of ['short', 'aaaaaaaaaaaaaaaaaaaa', 'abcdefghijklmnopqrst', 'gus hale attune 2026']) {
      const refused = await person.put('/me/password', { current: password, next: weak });
      expect([weak, refused.status, refused.body.errors[0].path]).toEqual([weak, 422, 'next']);
    }
    expect((await person.put('/me/password', { current: password, next: 'seven owls sleep by the mill' })).status).toBe(
      204,
    );
    expect((await person.get('/me')).status).toBe(401);
  });

  it('answers a reset the same whether or not somebody has the address, and the link works once', async () => {
    await joined('Hana Low', 'hana@example.org');
    const known = await practice.as(null).post('/auth/reset', { email: 'hana@example.org' });
    const unknown = await practice.as(null).post('/auth/reset', { email: 'nobody@example.org' });
    expect([known.status, known.text]).toEqual([unknown.status, unknown.text]);
    const token = practice.posted.at(-1)?.link.split('#')[1];
    const next = { token, password: 'seven owls sleep by the mill' };
    expect((await practice.as(null).post('/auth/invitations/accept', next)).status).toBe(200);
    expect((await practice.as(null).post('/auth/invitations/accept', next)).status).toBe(404);
  });

  it('slows guessing down for one address from one place, without locking the owner out elsewhere', async () => {
    await joined('Ida Kern', 'ida@example.org');
    const guesses = await Promise.all(
      Array.from({ length: 14 }, () =>
        practice.as(null).post('/auth/login', { email: 'ida@example.org', password: 'no' }),
      ),
    );
    const refused = guesses.filter(({ status }) => status === 429);
    expect(guesses.filter(({ status }) => status === 401)).toHaveLength(10);
    expect(refused).toHaveLength(4);
    expect(Number(refused[0]?.headers.get('retry-after'))).toBeGreaterThan(0);
  }, 30_000);

  it('refuses requests that another site could have caused', async () => {
    const { signIn: enter } = await joined('Jon Pike', 'jon@example.org');
    const token = await enter();
    const cookie = { cookie: `attune-session=${token}` };
    const change = (headers: Record<string, string>) =>
      practice.as(null).patch('/me', { name: 'Changed' }, { version: 1, headers: { ...cookie, ...headers } });
    expect((await change({})).status).toBe(403);
    expect((await change({ 'x-xsrf-token': 'guess' })).status).toBe(403);
    const person = practice.as({ ...mara, token });
    expect(
      (await person.patch('/me', { name: 'Jon' }, { version: 1, headers: { 'sec-fetch-site': 'cross-site' } })).status,
    ).toBe(403);
    const form = await person.post('/me', 'name=x', { headers: { 'content-type': 'text/plain' } });
    expect(form.status).toBe(415);
    expect((await person.patch('/me', { name: 'Jon' }, { version: 1 })).status).toBe(200);
    expect(practice.failures).toEqual([]);
  });
});
