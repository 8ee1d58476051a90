import { clockWords, countdown, leftAt, lengthWords, paused, started } from './countdown';

describe('countdown', () => {
  it('counts by the moment it ends, so that a locked phone does not stop it', () => {
    const running = started(countdown(180), 1000);
    expect(leftAt(running, 1000 + 170_000)).toBe(10_000);
    expect(leftAt(running, 1000 + 999_000)).toBe(0);
  });

  it('stands still while paused and goes on from there', () => {
    const standing = paused(started(countdown(60), 0), 20_000);
    expect(leftAt(standing, 500_000)).toBe(40_000);
    expect(leftAt(started(standing, 500_000), 510_000)).toBe(30_000);
  });

  it('starts over when it had run out', () => {
    const over = paused(started(countdown(60), 0), 61_000);
    expect(leftAt(started(over, 100_000), 100_000)).toBe(60_000);
  });
});

describe('clockWords and lengthWords', () => {
  it('show what is left and how long it is', () => {
    expect(clockWords(180_000)).toBe('3:00');
    expect(clockWords(6_001)).toBe('0:07');
    expect(lengthWords(180)).toBe('3 minutes');
    expect(lengthWords(90)).toBe('1 minute 30 seconds');
  });
});
