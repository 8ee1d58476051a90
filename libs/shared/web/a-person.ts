import type { Me } from '@attune/identity/contract';

/** A signed-in person for specs; name only what matters. */
export function aPerson(facts: Partial<Me> = {}): Me {
  return {
    id: '0199c0de-0000-7000-8000-000000000001',
    practice: {
      id: '0199c0de-0000-7000-8000-000000000009',
      name: 'Lindenhof Practice',
      quickExitUrl: 'https://example.org/',
      country: 'GB',
    },
    name: 'Anna Lindqvist',
    email: 'anna@example.org',
    roles: ['therapist'],
    timeZone: 'Europe/Vienna',
    version: 1,
    deviceKey: btoa('0123456789abcdef0123456789abcdef'),
    signedInUntil: '2026-11-22T20:00:00Z',
    today: '2026-11-22',
    ...facts,
  };
}
