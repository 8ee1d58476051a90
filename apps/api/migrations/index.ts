import { Foundation1763800000001 } from './1763800000001-foundation';

/** Every migration, oldest first, listed by hand: what is not here does not run. */
export const migrations = [Foundation1763800000001];
