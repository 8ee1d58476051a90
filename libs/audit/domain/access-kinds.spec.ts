import { policy } from '@attune/access/domain';
import { accessKinds, otherAccess } from './access-kinds';

describe('accessKinds', () => {
  it('has plain words for every act on a case by staff, and none for process notes', () => {
    const onCases = /^(case|care-team|safety-screen|session|note|assignment|response|progress):/;
    const byStaff = Object.entries(policy)
      .filter(([action, roles]) => onCases.test(action) && (roles as readonly string[]).includes('therapist'))
      .map(([action]) => action)
      .filter((action) => !['case:list', 'note:unfinished'].includes(action));
    expect(Object.keys(accessKinds).sort()).toEqual(byStaff.sort());
    expect(Object.keys(accessKinds).join()).not.toMatch(/process/);
  });

  it('says nothing about safety, risk, or a partner', () => {
    const words = [otherAccess, ...Object.values(accessKinds)].join(' ');
    expect(words).not.toMatch(/safe|risk|screen|concern|partner|violence|private/i);
  });
});
