import { navFor } from './staff-nav';

const labels = (...roles: Parameters<typeof navFor>[0]) => navFor(roles).map((entry) => entry.label);

describe('navFor', () => {
  it('shows a therapist the clinical pages and not the practice', () => {
    expect(labels('therapist')).toEqual(['Today', 'Cases', 'Exercises', 'Notes to finish']);
  });

  it('shows an admin the practice and nothing clinical', () => {
    expect(labels('admin')).toEqual(['Practice']);
  });

  it('shows a solo practice, one person with both roles, everything', () => {
    expect(labels('admin', 'therapist')).toHaveLength(5);
  });

  it('shows nothing to somebody without a role', () => {
    expect(labels()).toEqual([]);
  });
});
