import { spawnSync } from 'node:child_process';
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sliceFiles, usualLayers } from './slice-files.mjs';
import { projectOf } from './slices.mjs';

describe('sliceFiles', () => {
  it('writes a door and a spec for each layer, where the workspace expects them', () => {
    const files = sliceFiles('messages');
    expect(files).toHaveLength(usualLayers.length * 2);
    for (const { path } of files) expect(projectOf(path).tags).toContain('slice:messages');
  });

  it('begins with specs that fail until the door offers something', () => {
    const [door, spec] = sliceFiles('messages', ['domain']);
    expect(door.text).toContain('export {};');
    expect(spec.text).toContain('expect(Object.keys(door)).not.toEqual([])');
  });

  it.each([[undefined], ['Messages'], ['my messages'], ['../messages']])('refuses %s as a name', (name) => {
    expect(() => sliceFiles(name)).toThrow('npm run slice -- messages');
  });

  it('refuses a layer that is none', () => {
    expect(() => sliceFiles('messages', ['services'])).toThrow('Not a layer: services. Layers are contract, domain,');
  });
});

describe('npm run slice', () => {
  let folder;
  const newSlice = (...parameters) =>
    spawnSync(process.execPath, [join(import.meta.dirname, 'new-slice.mjs'), ...parameters], {
      encoding: 'utf8',
      env: { ...process.env, ATTUNE_WORKSPACE: folder, NODE_OPTIONS: '' },
    });

  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'attune-slice-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('writes the named layers and says what comes next', () => {
    const { status, stdout } = newSlice('messages', 'contract', 'web');
    expect(status).toBe(0);
    expect(stdout).toContain('row-policies.ts');
    expect(globSync('libs/messages/*/*.ts', { cwd: folder }).sort()).toEqual([
      'libs/messages/contract/index.ts',
      'libs/messages/contract/messages-contract.spec.ts',
      'libs/messages/web/index.ts',
      'libs/messages/web/messages-web.spec.ts',
    ]);
  });

  it('leaves a slice alone that is there, and adds a layer to it', () => {
    newSlice('messages', 'contract');
    const before = readFileSync(join(folder, 'libs/messages/contract/index.ts'), 'utf8');
    expect(newSlice('messages')).toMatchObject({ status: 1, stderr: expect.stringContaining('is there already') });
    expect(newSlice('messages', 'domain').status).toBe(0);
    expect(readFileSync(join(folder, 'libs/messages/contract/index.ts'), 'utf8')).toBe(before);
  });
});
