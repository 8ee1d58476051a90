import { Environment } from '@attune/shared/api';
import { Rows } from '@attune/shared/data';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { appendFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { checkpoint, signingKey } from './checkpoint';

/** Where the chain stands. */
interface Head {
  seq: number;
  hash: Buffer;
}

const atOnce = 500;

/**
 * Puts acts into the chain, a second after they happened, and signs where it stands once a minute. Started by the
 * serving process alone, so that specs and programs say themselves when they seal. Several processes may run one each:
 * the database lets one of them work at a time. A failure is tried again with the next tick and stops nothing.
 */
@Injectable()
export class Sealer implements OnModuleDestroy {
  private ticking: NodeJS.Timeout | null = null;
  private working: Promise<unknown> = Promise.resolve();
  private head: Head | null = null;
  private signedSeq = 0;
  private signedAt = 0;

  constructor(
    private readonly rows: Rows,
    private readonly environment: Environment,
  ) {}

  /** Seals every second from now on. */
  start(): void {
    this.signedAt = Date.now();
    this.next();
  }

  async onModuleDestroy(): Promise<void> {
    if (!this.ticking) return;
    clearTimeout(this.ticking);
    this.ticking = null;
    await this.working;
    await this.checkpoint().catch(() => undefined);
  }

  /** Seals what waits. @returns how many acts; 0 as well when another process is at it */
  async seal(): Promise<number> {
    let all = 0;
    for (;;) {
      const [done] = await this.rows.anonymous(() =>
        this.rows.query<{ sealed: number; last_seq: string; last_hash: Buffer }>(
          'select sealed, last_seq, last_hash from attune.audit_seal($1)',
          [atOnce],
        ),
      );
      if (!done) return all;
      this.head = { seq: Number(done.last_seq), hash: done.last_hash };
      all += done.sealed;
      if (done.sealed < atOnce) return all;
    }
  }

  /** Appends a signed line to the checkpoints if a place for them is configured and the chain has grown. */
  async checkpoint(now = new Date()): Promise<void> {
    const place = this.environment.values.ATTUNE_CHECKPOINTS;
    if (!place || !this.head || this.head.seq <= this.signedSeq) return;
    const line = checkpoint(this.head, now, signingKey(this.environment.values.ATTUNE_AUDIT_KEY));
    await appendFile(await checkpointFile(place), `${JSON.stringify(line)}\n`, { mode: 0o600, flush: true });
    this.signedSeq = line.seq;
  }

  private next(): void {
    this.ticking = setTimeout(() => {
      this.working = this.tick().finally(() => {
        if (this.ticking) this.next();
      });
    }, 1000);
    this.ticking.unref();
  }

  private async tick(): Promise<void> {
    try {
      await this.seal();
      if (Date.now() - this.signedAt < 60_000) return;
      await this.checkpoint();
      this.signedAt = Date.now();
    } catch {
      // The acts are in the database; they are sealed with the next tick that succeeds.
    }
  }
}

/** The file of the checkpoints: the configured place itself, or `checkpoints.jsonl` in it when it is a folder. */
export async function checkpointFile(place: string): Promise<string> {
  const folder = await stat(place).then(
    (found) => found.isDirectory(),
    () => false,
  );
  return folder ? join(place, 'checkpoints.jsonl') : place;
}
