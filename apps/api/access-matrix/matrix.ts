import { Requires } from '@attune/access/api';
import { may } from '@attune/access/domain';
import { handlersOf, type Handler } from '@attune/shared/api';
import type { Answer } from '@attune/shared/testing';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { randomUUID } from 'node:crypto';
import { calls } from './calls';
import type { ActorName, Things, World } from './world';

/** A route with its path filled in, and who may know of every thing that the path names. */
export interface Cell {
  route: string;
  variant: string;
  path: string;
  knownTo: readonly ActorName[] | 'everybody';
}

/** A handler and the action it declares. */
export type DeclaredHandler = Handler & { action: string };

/** Every route that needs a sign-in, tried by everybody on everything. */
export class Matrix {
  private constructor(
    private readonly world: World,
    readonly handlers: readonly DeclaredHandler[],
    private readonly roles: ReadonlyMap<string, string[]>,
  ) {}

  static async of(world: World): Promise<Matrix> {
    const { app } = world.practice.application;
    const reflector = app.get(Reflector);
    const handlers = handlersOf(
      app.get(DiscoveryService, { strict: false }),
      app.get(MetadataScanner, { strict: false }),
    )
      .map((handler) => ({
        ...handler,
        action: String(reflector.getAllAndOverride(Requires, [handler.target, handler.controller])),
      }))
      .filter(({ action }) => action !== 'nothing');
    const { rows } = await world.practice.owner.query<{ person_id: string; roles: string[] }>(
      'select person_id, array_agg(role) as roles from attune.role_grant group by person_id',
    );
    return new Matrix(world, handlers, new Map(rows.map(({ person_id, roles }) => [person_id, roles])));
  }

  get names(): ActorName[] {
    return Object.keys(this.world.actors) as ActorName[];
  }

  routeOf({ method, path }: Handler): string {
    return `${method} ${path}`;
  }

  cellsOf(handler: Handler, things: Things): Cell[] {
    const named = [...handler.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '');
    let cells: Cell[] = [{ route: this.routeOf(handler), variant: '', path: handler.path, knownTo: 'everybody' }];
    for (const name of named) {
      const variants = things[name] ?? { free: { id: this.freeValue(name), knownTo: 'everybody' as const } };
      cells = cells.flatMap((cell) =>
        Object.entries(variants).map(([variant, thing]) => ({
          ...cell,
          variant: `${cell.variant} ${variant}`.trim(),
          path: cell.path.replace(`:${name}`, thing.id),
          knownTo: cell.knownTo === 'everybody' ? thing.knownTo : cell.knownTo,
        })),
      );
    }
    return cells;
  }

  freeValue(name: string): string {
    return name === 'exerciseId' ? 'settle' : randomUUID();
  }

  holdsRole(name: ActorName, handler: { action: string }): boolean {
    return may(
      this.roles.get(this.world.actors[name]?.personId ?? '') ?? [],
      handler.action as Parameters<typeof may>[1],
    );
  }

  isLive(name: ActorName): boolean {
    return !['nobody', 'expired', 'disabled'].includes(name);
  }

  isInside(name: ActorName, handler: { action: string }, cell: Cell): boolean {
    return (
      this.isLive(name) &&
      this.holdsRole(name, handler) &&
      (cell.knownTo === 'everybody' || cell.knownTo.includes(name))
    );
  }

  isOutside(name: ActorName, handler: { action: string }, cell: Cell): boolean {
    const knows = cell.knownTo === 'everybody' || cell.knownTo.includes(name);
    return this.isLive(name) && (!this.holdsRole(name, handler) || !knows);
  }

  attempt(name: ActorName, handler: Handler, path: string): Promise<Answer> {
    const call = calls[this.routeOf(handler)] ?? {};
    return this.world.practice
      .as(this.world.actors[name])
      .send(handler.method, path, call.body?.(), call.version === undefined ? {} : { version: call.version });
  }

  /** What each live actor gets for a thing that is not there at all. */
  async missingAnswers(handler: Handler): Promise<Map<ActorName, string>> {
    const path = handler.path.replaceAll(/:(\w+)/g, () => randomUUID());
    const answers = new Map<ActorName, string>();
    for (const name of this.names.filter((name) => this.isLive(name)))
      answers.set(name, this.normal(await this.attempt(name, handler, path)));
    return answers;
  }

  normal({ status, text }: Answer): string {
    return `${status} ${text.replaceAll(/"instance":"[^"]*"/g, '"instance":""')}`;
  }

  /** Everybody without business at a thing tries it: must be answered exactly like for a thing that is not there. */
  async tryOutsiders(): Promise<{ tried: number; wrong: string[] }> {
    const wrong: string[] = [];
    let tried = 0;
    // Everybody may sign out everywhere, and would be gone for the rest of the matrix.
    for (const handler of this.handlers.filter(({ action }) => action !== 'me:sign-out')) {
      const missing = await this.missingAnswers(handler);
      for (const cell of [...this.cellsOf(handler, this.world.own), ...this.cellsOf(handler, this.world.other)]) {
        const outside = this.names.filter((actor) => this.isOutside(actor, handler, cell));
        tried += outside.length;
        await Promise.all(
          outside.map(async (name) => {
            const answer = await this.attempt(name, handler, cell.path);
            const same = answer.status === 404 && this.normal(answer) === missing.get(name);
            if (!same) wrong.push(`${name} ${cell.route} ${cell.variant}: ${answer.status}`);
          }),
        );
      }
    }
    return { tried, wrong };
  }

  /** Everybody reads everything; tells who saw which word, and who saw one that was not for them. */
  async readEverything(): Promise<{ seen: Map<ActorName, Set<string>>; leaks: string[] }> {
    const seen = new Map<ActorName, Set<string>>(this.names.map((name) => [name, new Set<string>()]));
    const leaks: string[] = [];
    for (const handler of this.handlers.filter(({ method }) => method === 'GET')) {
      for (const cell of [...this.cellsOf(handler, this.world.own), ...this.cellsOf(handler, this.world.other)]) {
        await Promise.all(
          this.names.map(async (name) => {
            const { text } = await this.attempt(name, handler, cell.path);
            for (const { word, readers } of this.world.canaries.filter((canary) => text.includes(canary.word))) {
              seen.get(name)?.add(word);
              if (!readers.includes(name)) leaks.push(`${name} ${cell.route} ${cell.variant}`);
            }
          }),
        );
      }
    }
    return { seen, leaks };
  }
}
