import { Reflector } from '@nestjs/core';
import type { Action } from '@attune/access/domain';

/**
 * What a handler needs: an action of the policy table, or `'nothing'` for the few doors that are open before sign-in.
 * A handler that declares none stops the start (see `undeclared-handlers.ts`) and is refused by the guard.
 */
export const Requires = Reflector.createDecorator<Action | 'nothing'>();

/** A handler whose requests come by themselves (polling): it checks the sign-in and never extends it. */
export const InBackground = Reflector.createDecorator<true>();
