import { PracticeUnderTest } from '@attune/shared/testing';

describe('signing in', () => {
  let practice: PracticeUnderTest;
  let practiceId: string;

  beforeAll(async () => {
    practice = await PracticeUnderTest.start('sign_in');
    practiceId = await practice.people.practice();
  });
  afterAll(() => practice.stop());

  it('lets an invited member of staff in with the link, then with the password', async () => {
    const mara = await practice.people.staff(practiceId, 'Mara Lind', ['admin']);
    const made = await practice
      .as(mara)
      .post('/staff', { name: 'Ben Ode', email: 'ben@example.org', roles: ['therapist'] });
    expect(practice.failures).toEqual([]);
    expect(made.status).toBe(201);
    const token = made.body.link.split('#')[1];

    const preview = await practice.as(null).post('/auth/invitations/preview', { token });
    expect(preview.body).toMatchObject({ name: 'Ben Ode', purpose: 'invitation' });
    const accepted = await practice
      .as(null)
      .post('/auth/invitations/accept', { token, password: 'lanterns over quiet harbours' });
    expect(accepted.status).toBe(200);
    expect(accepted.headers.getSetCookie().join()).toContain('HttpOnly');
    const again = await practice
      .as(null)
      .post('/auth/invitations/accept', { token, password: 'lanterns over quiet harbours' });
    expect(again.status).toBe(404);

    const signedIn = await practice
      .as(null)
      .post('/auth/login', { email: 'BEN@example.org', password: 'lanterns over quiet harbours' });
    expect(signedIn.status).toBe(200);
    expect(signedIn.body).toMatchObject({ name: 'Ben Ode', roles: ['therapist'] });
    expect(practice.failures).toEqual([]);
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const wrong = await practice.as(null).post('/auth/login', { email: 'ben@example.org', password: 'not it at all' });
    const unknown = await practice
      .as(null)
      .post('/auth/login', { email: 'nobody@example.org', password: 'not it at all' });
    expect(wrong.status).toBe(401);
    expect({ ...unknown.body, instance: '' }).toEqual({ ...wrong.body, instance: '' });
  });
});
