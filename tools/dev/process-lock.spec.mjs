import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive, LockedError, readHolder, takeLock } from './process-lock.mjs';

describe('the lock of a data folder', () => {
  let folder;
  let file;

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lock-spec-'));
    file = join(folder, 'deep', 'lock.json');
  });

  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('names its holder, is for its eyes only, and goes when released', () => {
    const lock = takeLock(file);
    lock.update({ address: 'http://localhost:4200' });
    expect(readHolder(file)).toMatchObject({ pid: process.pid, address: 'http://localhost:4200' });
    expect(statSync(file).mode & 0o777).toBe(0o600);
    lock.release();
    expect(existsSync(file)).toBe(false);
  });

  it('is not given twice', () => {
    takeLock(file, { address: 'http://localhost:4200' });
    expect(() => takeLock(file)).toThrow(LockedError);
    expect(() => takeLock(file)).toThrow(`in use by process ${process.pid}`);
  });

  it('is given again after its holder was killed', () => {
    const script = `import('${new URL('./process-lock.mjs', import.meta.url).href}')
      .then(({ takeLock }) => { takeLock(${JSON.stringify(file)}); process.kill(process.pid, 'SIGKILL'); })`;
    expect(spawnSync(process.execPath, ['-e', script]).signal).toBe('SIGKILL');
    expect(existsSync(file)).toBe(true);
    takeLock(file);
    expect(readHolder(file).pid).toBe(process.pid);
  });

  it('is given again when the process id belongs to somebody else now', () => {
    takeLock(file);
    writeFileSync(file, readFileSync(file, 'utf8').replace(/"started":"[^"]*"/, '"started":"another time"'));
    expect(() => takeLock(file)).not.toThrow();
  });

  it('is given again when the file is damaged', () => {
    takeLock(file);
    writeFileSync(file, '{"pid":');
    expect(() => takeLock(file)).not.toThrow();
  });

  it('of another holder survives a late release', () => {
    const lock = takeLock(file);
    writeFileSync(file, JSON.stringify({ pid: 1, started: 'once' }));
    lock.release();
    expect(existsSync(file)).toBe(true);
  });
});

describe('a process', () => {
  it('that has been killed is not alive, collected or not', async () => {
    const child = spawn('sleep', ['60']);
    expect(isAlive(child.pid)).toBe(true);
    child.kill('SIGKILL');
    await new Promise((resolve) => child.once('exit', resolve));
    expect(isAlive(child.pid)).toBe(false);
  });

  it.each([0, -1, 1.5, NaN, undefined])('id %p is nobody', (pid) => expect(isAlive(pid)).toBe(false));
});
