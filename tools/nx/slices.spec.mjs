import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createNodes, projectOf } from './slices.mjs';

const workspace = join(import.meta.dirname, '../..');

describe('projectOf', () => {
  it('reads name and tags off the path', () => {
    expect(projectOf('libs/homework/domain/library/turns.ts')).toMatchObject({
      name: 'homework-domain',
      root: 'libs/homework/domain',
      tags: ['slice:homework', 'layer:domain'],
    });
  });

  it.each([
    ['libs/homework/helpers/index.ts', 'ATTUNE-102: libs/homework/helpers: not a layer. Layers are contract, domain,'],
    ['libs/homework/services/homework.ts', 'ATTUNE-102'],
    ['libs/homework/readme.ts', 'ATTUNE-101'],
    ['libs/HomeWork/domain/index.ts', 'ATTUNE-103'],
  ])('refuses %s and says what to do', (file, message) => {
    expect(() => projectOf(file)).toThrow(message);
  });
});

describe('the Nx plugin', () => {
  it('makes one project per layer, however many files it has', async () => {
    const [, infer] = createNodes;
    const inferred = await infer([
      'libs/notes/web/note-editor.ts',
      'libs/notes/web/index.ts',
      'libs/notes/contract/index.ts',
    ]);
    expect(inferred.flatMap(([, { projects }]) => Object.keys(projects))).toEqual([
      'libs/notes/web',
      'libs/notes/contract',
    ]);
  });
});

describe('a workspace', () => {
  let folder;
  const nx = (...parameters) =>
    spawnSync(process.execPath, [join(workspace, 'node_modules/nx/dist/bin/nx.js'), ...parameters], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, NODE_OPTIONS: '', NX_DAEMON: 'false', NX_WORKSPACE_DATA_DIRECTORY: join(folder, '.nx') },
    });
  const write = (file) => {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), 'export {};\n');
  };

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'attune-shape-'));
    for (const file of ['nx.json', 'package.json', 'tsconfig.base.json'])
      cpSync(join(workspace, file), join(folder, file));
    cpSync(join(workspace, 'tools/nx'), join(folder, 'tools/nx'), { recursive: true });
    symlinkSync(join(workspace, 'node_modules'), join(folder, 'node_modules'));
    write('libs/homework/domain/index.ts');
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('knows its layers as projects', () => {
    expect(nx('show', 'projects').stdout).toContain('homework-domain');
  }, 60_000);

  it('stops at a folder that is no layer', () => {
    write('libs/homework/helpers/index.ts');
    const { status, stdout, stderr } = nx('run-many', '-t', 'build');
    expect(status).not.toBe(0);
    expect(stdout + stderr).toContain('ATTUNE-102: libs/homework/helpers: not a layer.');
  }, 60_000);
});
