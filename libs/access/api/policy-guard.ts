import { visibleThings } from '@attune/access/data';
import { may } from '@attune/access/domain';
import { Id } from '@attune/shared/contract';
import { Refusal, sessionTokenHash } from '@attune/shared/api';
import { Rows } from '@attune/shared/data';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { Request } from 'express';
import { InBackground, Requires } from './requires';

/**
 * The first wall. Deny by default: no declared action, no entry; no live sign-in, no entry; a role that may not try
 * the action is answered "not found", the same as for a thing that is not there (privacy.md).
 */
@Injectable()
export class PolicyGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly rows: Rows,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const targets = [context.getHandler(), context.getClass()];
    const action = this.reflector.getAllAndOverride(Requires, targets);
    if (action === 'nothing') return true;
    if (!action) throw new Refusal('not-found');

    const token = sessionTokenHash(context.switchToHttp().getRequest<Request>());
    const background = this.reflector.getAllAndOverride(InBackground, targets) === true;
    const actor = token ? await this.rows.begin(token, !background) : null;
    if (!actor) throw new Refusal('not-signed-in');
    if (!may(actor.roles, action)) throw new Refusal('not-found');
    await this.requireVisible(context.switchToHttp().getRequest<Request>().params);
    return true;
  }

  /** Every thing named in the path is one the actor may know of; otherwise there is nothing here. */
  private async requireVisible(named: Record<string, string | string[]>): Promise<void> {
    const { practiceId, personId } = this.rows.actor;
    for (const [name, id] of Object.entries(named)) {
      const question = visibleThings[name];
      if (!question) continue;
      if (!Id.safeParse(id).success) throw new Refusal('not-found');
      const [visible] = await this.rows.prepared(question, [practiceId, id, personId]);
      if (!visible) throw new Refusal('not-found');
    }
  }
}
