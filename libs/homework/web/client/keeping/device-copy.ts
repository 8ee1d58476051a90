import { signal } from '@angular/core';
import type { AnswerSheet } from './answer-sheet';
import type { KeeperPorts } from './keeper-ports';

/** The copy of a sheet on this device: always the newest, written one after the other. */
export class DeviceCopy {
  private readonly able = signal(true);
  private readonly moment = signal(new Date());
  private wanted: AnswerSheet | null = null;
  private writing: Promise<void> | null = null;

  /** Whether this device can keep words at all. */
  readonly safe = this.able.asReadonly();
  readonly keptAt = this.moment.asReadonly();

  constructor(private readonly ports: Pick<KeeperPorts, 'keep' | 'forget'>) {}

  keep(sheet: AnswerSheet): void {
    this.wanted = sheet;
    this.writing ??= this.write().finally(() => (this.writing = null));
  }

  /** The server has everything: nothing stays behind on this device. */
  async forget(): Promise<void> {
    this.wanted = null;
    await this.writing;
    // Something typed in between is newer than the wish to forget.
    if (this.wanted === null) await this.ports.forget();
  }

  private async write(): Promise<void> {
    while (this.wanted !== null) {
      const sheet = this.wanted;
      this.able.set(await this.ports.keep(sheet).catch(() => false));
      this.moment.set(new Date());
      if (this.wanted === sheet) this.wanted = null;
    }
  }
}
