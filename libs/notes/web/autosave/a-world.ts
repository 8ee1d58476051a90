import type { Parts } from '@attune/notes/ui';
import type { AutosavePorts, KeptParts, Saved } from './autosave-ports';
import type { SaveFailure } from './save-failure';

/** A server and a device in memory for specs, with switches for what can go wrong. */
export class AWorld implements AutosavePorts {
  stored: Saved | null = null;
  kept: KeptParts | null = null;
  saves: Parts[] = [];
  /** What the next requests fail with; null lets them through. */
  failing: SaveFailure | null = null;
  /** The next save arrives, but its answer does not. */
  losesAnswer = false;
  silent = false;
  signIn = false;
  deviceWorks = true;

  async begin(parts: Parts): Promise<Saved> {
    await this.answer();
    this.stored ??= { parts, version: 1 };
    this.saves.push(parts);
    await this.loseAnswer();
    return this.stored;
  }
  async save(parts: Parts, version: number): Promise<number> {
    await this.answer();
    if (this.stored?.signed) {
      throw { kind: 'signed' } satisfies SaveFailure;
    }
    if (this.stored?.version !== version) {
      throw { kind: 'overtaken' } satisfies SaveFailure;
    }
    this.stored = { parts, version: version + 1 };
    this.saves.push(parts);
    await this.loseAnswer();
    return version + 1;
  }
  async read(): Promise<Saved> {
    await this.answer();
    if (this.stored === null) {
      throw new Error('Nothing is stored');
    }
    return this.stored;
  }
  async keep(kept: KeptParts): Promise<boolean> {
    if (this.deviceWorks) {
      this.kept = kept;
    }
    return this.deviceWorks;
  }
  async forget(): Promise<void> {
    this.kept = null;
  }
  failure(error: unknown): SaveFailure {
    return typeof error === 'object' && error !== null && 'kind' in error
      ? (error as SaveFailure)
      : { kind: 'unreachable', wait: null };
  }
  signingIn = () => this.signIn;
  offline = () => false;

  private async answer(): Promise<void> {
    if (this.silent) {
      await new Promise(() => undefined);
    }
    if (this.failing !== null) {
      throw this.failing;
    }
  }
  private async loseAnswer(): Promise<void> {
    if (this.losesAnswer) {
      this.losesAnswer = false;
      throw new Error('connection reset');
    }
  }
}
