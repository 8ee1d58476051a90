/**
 * One Jest run, three environments (docs/adr/0007-one-jest-run.md).
 *
 *   npm run jest                                  everything
 *   npm run jest -- --selectProjects pure         only rules, contracts and tools
 *   npm run jest -- libs/homework                 one slice
 */

/** The twin of `paths` in tsconfig.base.json: `@attune/<slice>/<layer>` is that layer's public door. */
const alias = { '^@attune/(.*)$': '<rootDir>/libs/$1/index.ts' };

/** Nest and TypeORM read constructor and column types from decorator metadata. */
const swc = {
  '^.+\\.ts$': [
    '@swc/jest',
    {
      jsc: {
        parser: { syntax: 'typescript', decorators: true },
        transform: { legacyDecorator: true, decoratorMetadata: true },
        target: 'es2023',
        keepClassNames: true,
      },
      sourceMaps: 'inline',
    },
  ],
};

const node = {
  rootDir: import.meta.dirname,
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  moduleFileExtensions: ['ts', 'mjs', 'js', 'cjs', 'json', 'node'],
  moduleNameMapper: alias,
  transform: swc,
};

const ignored = ['/node_modules/', '/dist/', '/.nx/', '/.attune/'];

/** @type {import('jest').Config} */
export default {
  maxWorkers: process.env.JEST_WORKERS ?? 2,
  testPathIgnorePatterns: ignored,
  projects: [
    {
      ...node,
      displayName: 'pure',
      testPathIgnorePatterns: ignored,
      testMatch: ['<rootDir>/libs/*/{contract,domain}/**/*.spec.ts', '<rootDir>/tools/**/*.spec.{ts,mjs}'],
    },
    {
      ...node,
      displayName: 'database',
      globalSetup: '<rootDir>/tools/test/global-database-setup.mjs',
      globalTeardown: '<rootDir>/tools/test/global-database-teardown.mjs',
      testPathIgnorePatterns: ignored,
      setupFilesAfterEnv: ['<rootDir>/tools/test/database-setup.ts'],
      testMatch: ['<rootDir>/libs/*/{data,api,testing}/**/*.spec.ts', '<rootDir>/apps/api/**/*.spec.ts'],
    },
    {
      rootDir: import.meta.dirname,
      displayName: 'browser',
      testPathIgnorePatterns: ignored,
      testEnvironment: 'jsdom',
      extensionsToTreatAsEsm: ['.ts'],
      moduleFileExtensions: ['ts', 'html', 'mjs', 'js', 'cjs', 'json'],
      moduleNameMapper: { ...alias, '^tslib$': 'tslib/tslib.es6.js' },
      transformIgnorePatterns: ['/node_modules/(?!tslib)'],
      transform: {
        '^.+\\.(ts|html|svg)$': [
          'jest-preset-angular',
          {
            tsconfig: '<rootDir>/tools/test/tsconfig.browser.json',
            stringifyContentPathRegex: '\\.(html|svg)$',
            useESM: true,
          },
        ],
        'tslib\\.es6\\.js$': 'jest-preset-angular',
      },
      setupFilesAfterEnv: ['<rootDir>/tools/test/browser-setup.ts'],
      testMatch: ['<rootDir>/libs/*/{ui,web}/**/*.spec.ts', '<rootDir>/apps/dashboard/**/*.spec.ts'],
    },
  ],
};
