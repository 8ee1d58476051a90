import { savingWords } from './saving-state';

const now = new Date('2026-11-22T10:00:00Z');
const before = (seconds: number) => new Date(now.getTime() - seconds * 1000);

describe('savingWords', () => {
  it('counts seconds, then minutes, then hours since the last save', () => {
    expect(savingWords({ kind: 'saved', at: before(0) }, now)).toBe('Saved just now');
    expect(savingWords({ kind: 'saved', at: before(3) }, now)).toBe('Saved 3 s ago');
    expect(savingWords({ kind: 'saved', at: before(59) }, now)).toBe('Saved 59 s ago');
    expect(savingWords({ kind: 'saved', at: before(60) }, now)).toBe('Saved 1 min ago');
    expect(savingWords({ kind: 'saved', at: before(7300) }, now)).toBe('Saved 2 h ago');
  });

  it('never says a save lies in the future when the clocks differ', () => {
    expect(savingWords({ kind: 'saved', at: before(-30) }, now)).toBe('Saved just now');
  });

  it('says where the words are while they cannot be sent, and why', () => {
    expect(savingWords({ kind: 'kept-on-device', at: now, because: 'offline' }, now)).toBe(
      'Offline: kept on this device',
    );
    expect(savingWords({ kind: 'kept-on-device', at: now, because: 'signed-out' }, now)).toContain(
      'kept on this device',
    );
  });

  it('says nothing before anything was written', () => {
    expect(savingWords({ kind: 'untouched' }, now)).toBe('');
  });
});
