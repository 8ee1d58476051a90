import { scriptsLoadedFor } from './bundle-size.mjs';

const script = (inputs, imports = [], entryPoint = undefined) => ({
  entryPoint,
  inputs: Object.fromEntries(inputs.map((input) => [input, {}])),
  imports: imports.map(([path, kind]) => ({ path, kind })),
});

const stats = {
  outputs: {
    'main.js': script(
      ['main.ts'],
      [
        ['core.js', 'import-statement'],
        ['home.js', 'dynamic-import'],
        ['notes.js', 'dynamic-import'],
      ],
    ),
    'core.js': script(['angular.mjs']),
    'home.js': script(
      ['home-page.ts'],
      [
        ['forms.js', 'import-statement'],
        ['theme.css', 'import-rule'],
      ],
      'home-routes.ts',
    ),
    'forms.js': script(['forms.mjs'], [['core.js', 'import-statement']]),
    'notes.js': script(['notes-page.ts']),
  },
};

describe('scriptsLoadedFor', () => {
  it('counts what the way to a screen imports statically, once each', () => {
    expect([...scriptsLoadedFor(stats, ['main.ts', 'home-page.ts'])]).toEqual([
      'main.js',
      'core.js',
      'home.js',
      'forms.js',
    ]);
  });

  it('finds a script by its entry as well as by what it holds', () => {
    expect([...scriptsLoadedFor(stats, ['home-routes.ts'])]).toEqual(['home.js', 'forms.js', 'core.js']);
  });

  it('leaves out screens that are only imported when visited', () => {
    expect(scriptsLoadedFor(stats, ['main.ts'])).not.toContain('notes.js');
  });

  it('refuses to measure too little when a source has gone', () => {
    expect(() => scriptsLoadedFor(stats, ['main.ts', 'renamed.ts'])).toThrow('ATTUNE-201');
  });
});
