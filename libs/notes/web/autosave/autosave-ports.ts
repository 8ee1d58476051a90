import type { Parts } from '@attune/notes/ui';
import type { SaveFailure } from './save-failure';

/** What the server holds. */
export interface Saved {
  parts: Parts;
  version: number;
  /** Signed: it takes no changes any more. */
  signed?: boolean;
}

/** What lies on the device until the server has it. */
export interface KeptParts {
  parts: Parts;
  /** What the server had when these words were typed; null when it had nothing yet. */
  saved: Saved | null;
  /** Texts that were sent and not answered: they may have arrived. */
  sent: readonly Parts[];
}

/** The world around an autosave. */
export interface AutosavePorts {
  /** Makes the draft on the server. Sent twice it is one draft, answered as it is by now. */
  begin(parts: Parts): Promise<Saved>;
  /** Saves over a version; answers the new one. */
  save(parts: Parts, version: number): Promise<number>;
  read(): Promise<Saved>;
  /** Keeps words on the device; false when the device cannot. */
  keep(kept: KeptParts): Promise<boolean>;
  forget(): Promise<void>;
  failure(error: unknown): SaveFailure;
  /** Whether the person is being asked to sign in again: a request waits for them and is not lost. */
  signingIn(): boolean;
  /** Whether the device has no network at all, so that the words say so. */
  offline(): boolean;
}
