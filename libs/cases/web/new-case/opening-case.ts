import { NewCase } from '@attune/cases/contract';

/** A new case as the form checks it: the contract, and an address of their own for each partner. */
export const OpeningCase = NewCase.refine(
  ({ members }) => new Set(members.map(({ email }) => email)).size === members.length,
  {
    path: ['members', 1, 'email'],
    message: 'Each partner needs an address of their own',
  },
);
