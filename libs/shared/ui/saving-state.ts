/** Where a person's words are right now. `at` is when they were last accepted by the server or kept on the device. */
export type SavingState =
  | { kind: 'untouched' }
  | { kind: 'saving' }
  | { kind: 'saved'; at: Date }
  | { kind: 'kept-on-device'; at: Date; because: 'offline' | 'unavailable' | 'signed-out' }
  | { kind: 'refused'; message: string };

/**
 * The line a writer reads next to the editor.
 *
 * @param now moment to measure "ago" from
 */
export function savingWords(state: SavingState, now: Date): string {
  switch (state.kind) {
    case 'untouched':
      return '';
    case 'saving':
      return 'Saving';
    case 'saved':
      return `Saved ${ago(state.at, now)}`;
    case 'kept-on-device':
      return {
        offline: 'Offline: kept on this device',
        unavailable: 'Not sent yet: kept on this device',
        'signed-out': 'Signed out: kept on this device',
      }[state.because];
    case 'refused':
      return state.message;
  }
}

function ago(at: Date, now: Date): string {
  const seconds = Math.max(0, Math.round((now.getTime() - at.getTime()) / 1000));
  if (seconds < 2) {
    return 'just now';
  }
  if (seconds < 60) {
    return `${seconds} s ago`;
  }
  const minutes = Math.floor(seconds / 60);
  return minutes < 60 ? `${minutes} min ago` : `${Math.floor(minutes / 60)} h ago`;
}
