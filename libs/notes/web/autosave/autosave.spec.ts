import { jest } from '@jest/globals';
import type { Parts } from '@attune/notes/ui';
import { Autosave } from './autosave';
import { AWorld } from './a-world';
import type { KeptParts, Saved } from './autosave-ports';
import type { SaveFailure } from './save-failure';

const plan = 'shared/plan';
const focus = 'shared/focus';
const empty: Parts = { format: 'soap' };

const passing = (milliseconds: number) => jest.advanceTimersByTimeAsync(milliseconds);
const unreachable: SaveFailure = { kind: 'unreachable', wait: null };

describe('Autosave', () => {
  let world: AWorld;
  const begin = (kept: KeptParts | null = null) =>
    new Autosave(world, { parts: world.stored?.parts ?? empty, saved: world.stored, kept });

  beforeEach(() => {
    jest.useFakeTimers({ now: new Date('2026-11-22T10:00:00Z') });
    world = new AWorld();
  });
  afterEach(() => jest.useRealTimers());

  it('makes nothing on the server before something is written', async () => {
    const note = begin();
    note.change('format', 'couple-session');
    await passing(10_000);
    expect(world.saves).toEqual([]);
    expect(note.state()).toEqual({ kind: 'untouched' });
  });

  it('begins the draft a second after the first character', async () => {
    const note = begin();
    note.change(plan, 'T');
    await passing(900);
    expect(world.stored).toBeNull();
    await passing(200);
    expect(world.stored?.parts[plan]).toBe('T');
    expect(note.state().kind).toBe('saved');
    expect(note.dirty()).toBe(false);
  });

  it('saves every two seconds while somebody types without a pause', async () => {
    const note = begin();
    let typed = '';
    for (let key = 0; key < 60; key++) {
      typed += 'x';
      note.change(plan, typed);
      await passing(100);
      expect(typed.length - (world.stored?.parts[plan]?.length ?? 0)).toBeLessThanOrEqual(21);
    }
    expect(world.saves.length).toBeGreaterThanOrEqual(2);
    expect(world.saves.length).toBeLessThanOrEqual(6);
  });

  it('keeps every change on the device at once, until the server has it', async () => {
    const note = begin();
    note.change(plan, 'Two');
    await passing(1);
    expect(world.kept?.parts[plan]).toBe('Two');
    await passing(1100);
    expect(world.kept).toBeNull();
  });

  it('goes on trying while the server is away, and says where the words are', async () => {
    const note = begin();
    world.failing = unreachable;
    note.change(plan, 'Kept');
    await passing(1200);
    expect(note.state()).toMatchObject({ kind: 'kept-on-device', because: 'unavailable' });
    note.change(plan, 'Kept well');
    await passing(60_000);
    expect(world.kept?.parts[plan]).toBe('Kept well');
    world.failing = null;
    await passing(31_000);
    expect(world.stored?.parts[plan]).toBe('Kept well');
    expect(note.state().kind).toBe('saved');
    expect(world.kept).toBeNull();
  });

  it('tries at once when the connection is back', async () => {
    const note = begin();
    world.failing = unreachable;
    note.change(plan, 'Soon');
    await passing(20_000);
    world.failing = null;
    note.retryNow();
    await passing(1);
    expect(world.stored?.parts[plan]).toBe('Soon');
  });

  it('does not wait for ever for a server that says nothing', async () => {
    const note = begin();
    world.silent = true;
    note.change(plan, 'Hello');
    await passing(13_500);
    expect(note.state().kind).toBe('kept-on-device');
    world.silent = false;
    await passing(5_000);
    expect(world.stored?.parts[plan]).toBe('Hello');
  });

  it('waits as long as it takes while the person signs in again', async () => {
    const note = begin();
    world.silent = true;
    world.signIn = true;
    note.change(plan, 'Hello');
    await passing(120_000);
    expect(world.saves).toEqual([]);
    expect(note.state().kind).not.toBe('saved');
  });

  it('warns when neither the server nor the device has the words', async () => {
    const note = begin();
    world.failing = unreachable;
    world.deviceWorks = false;
    note.change(plan, 'Loose');
    await passing(1200);
    expect(note.state()).toEqual({ kind: 'refused', message: 'Not saved: keep this page open' });
  });

  it('knows its own words again when only the answer was lost', async () => {
    const note = begin();
    world.losesAnswer = true;
    note.change(plan, 'One');
    await passing(1050);
    note.change(plan, 'One two');
    await passing(5000);
    expect(note.collision()).toBeNull();
    expect(world.stored?.parts[plan]).toBe('One two');

    world.losesAnswer = true;
    note.change(plan, 'One two three');
    await passing(1050);
    note.change(plan, 'One two three four');
    await passing(5000);
    expect(note.collision()).toBeNull();
    expect(world.stored?.parts[plan]).toBe('One two three four');
  });

  it('saves what was typed while a save was on its way', async () => {
    const note = begin();
    note.change(plan, 'a');
    await passing(1000);
    note.change(plan, 'ab');
    await passing(1500);
    expect(world.stored?.parts[plan]).toBe('ab');
  });

  it('takes in what another tab wrote elsewhere in the note, and says so', async () => {
    world.stored = { parts: { ...empty, [plan]: 'Plan', [focus]: 'Focus' }, version: 3 };
    const note = begin();
    world.stored = { parts: { ...empty, [plan]: 'Plan', [focus]: 'Focus, and more' }, version: 4 };
    note.change(plan, 'Plan B');
    await passing(3000);
    expect(note.parts()).toMatchObject({ [plan]: 'Plan B', [focus]: 'Focus, and more' });
    expect(world.stored).toMatchObject({ parts: { [plan]: 'Plan B', [focus]: 'Focus, and more' }, version: 5 });
    expect(note.takenOver()).toEqual([focus]);
  });

  it('asks when both changed the same part, and saves nothing until then', async () => {
    world.stored = { parts: { ...empty, [plan]: 'Plan' }, version: 3 };
    const note = begin();
    world.stored = { parts: { ...empty, [plan]: 'Theirs' }, version: 4 };
    note.change(plan, 'Mine');
    await passing(20_000);
    expect(note.collision()?.clashes).toEqual([{ part: plan, mine: 'Mine', theirs: 'Theirs' }]);
    expect(world.stored.parts[plan]).toBe('Theirs');
    expect(world.kept?.parts[plan]).toBe('Mine');
    expect(await note.resolve({ [plan]: 'Theirs\n\nMine' })).toBe(true);
    expect(world.stored.parts[plan]).toBe('Theirs\n\nMine');
    expect(world.kept).toBeNull();
  });

  it('restores what a closed page left behind, and saves it', async () => {
    world.stored = { parts: { ...empty, [plan]: 'Old' }, version: 2 };
    const note = begin({ parts: { ...empty, [plan]: 'Old and new' }, saved: world.stored, sent: [] });
    expect(note.parts()[plan]).toBe('Old and new');
    await passing(100);
    expect(world.stored.parts[plan]).toBe('Old and new');
  });

  it('restores a note that never reached the server', async () => {
    const note = begin({ parts: { ...empty, [plan]: 'Only here' }, saved: null, sent: [] });
    await passing(100);
    expect(world.stored?.parts[plan]).toBe('Only here');
    expect(note.version()).toBe(1);
  });

  it('merges what was left behind with what was saved since', async () => {
    const before: Saved = { parts: { ...empty, [plan]: 'Old' }, version: 2 };
    world.stored = { parts: { ...empty, [plan]: 'Changed at the desk' }, version: 3 };
    const note = begin({ parts: { ...empty, [plan]: 'Changed on the tablet' }, saved: before, sent: [] });
    expect(note.collision()?.clashes).toHaveLength(1);
  });

  it('says what is wrong when the server does not take it, and goes on with the next change', async () => {
    const note = begin();
    world.failing = { kind: 'refused', message: 'Not saved: Use at most 20,000 characters in one part' };
    note.change(plan, 'Long');
    await passing(1200);
    expect(note.state()).toEqual({ kind: 'refused', message: 'Not saved: Use at most 20,000 characters in one part' });
    world.failing = null;
    note.change(plan, 'Short');
    await passing(1200);
    expect(note.state().kind).toBe('saved');
  });

  it('stops when the note was signed elsewhere, and keeps the words on the device', async () => {
    world.stored = { parts: { ...empty, [plan]: 'Plan' }, version: 3 };
    const note = begin();
    world.stored = { ...world.stored, version: 4, signed: true };
    note.change(plan, 'Too late');
    await passing(3000);
    expect(note.signed()).toBe(true);
    expect(world.kept?.parts[plan]).toBe('Too late');
    expect(world.stored.parts[plan]).toBe('Plan');
  });

  it('flushes everything at once, and says whether it worked', async () => {
    const note = begin();
    note.change(plan, 'Now');
    expect(await note.flush()).toBe(true);
    world.failing = unreachable;
    note.change(plan, 'Now not');
    expect(await note.flush()).toBe(false);
  });

  it('forgets the device copy of what was typed and taken back', async () => {
    world.stored = { parts: { ...empty, [plan]: 'Plan' }, version: 3 };
    const note = begin();
    note.change(plan, 'Plan!');
    note.change(plan, 'Plan');
    await passing(3000);
    expect(world.kept).toBeNull();
    expect(world.saves).toEqual([]);
  });
});
