import { createProjectGraphAsync } from '@nx/devkit';
import eslint from '@eslint/js';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';
import attune from './tools/lint/attune.mjs';
import { boundaries } from './tools/lint/dependency-rule.mjs';

// The dependency rule reads Nx's stored graph and is silently skipped without one. It also stops here at a folder that
// is no layer.
await createProjectGraphAsync({ exitOnError: true });

/** Names that code may use without declaring them. */
const readonly = (names) => Object.fromEntries(names.map((name) => [name, 'readonly']));

const browserFiles = ['libs/*/{ui,web}/**/*.ts', 'apps/dashboard/**/*.ts'];
const serverFiles = ['libs/*/{data,api,testing}/**/*.ts', 'apps/api/**/*.ts'];
const pureFiles = ['libs/*/{contract,domain}/**/*.ts'];
// What specs stand on: `a-couple.ts` builds a couple, `arbitrary-…` holds random inputs for property tests, and the
// access matrix asks every route as everybody.
const builders = ['**/{a,an,arbitrary}-*.ts', 'apps/api/access-matrix/**/*.ts'];
const specs = ['**/*.spec.{ts,mjs}', ...builders];

const namesWithoutKind = {
  selector: 'ClassDeclaration[id.name=/(Component|Directive|Service|Entity|Dto|Model|Repository)$/]',
  message: 'Name the thing, not its kind: CaseloadPage, Notes, NoteRow (CONTRIBUTING.md, "Names").',
};
const noEnum = { selector: 'TSEnumDeclaration', message: 'Use an `as const` object and a type of the same name.' };
const noClock = { message: 'A rule has no clock and no chance: take the moment, the id or the draw as an argument.' };

export default tseslint.config(
  { ignores: ['dist/', '.nx/', '.angular/', '.attune/', 'coverage/', 'test-results/', 'playwright-report/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.{ts,mts,mjs}'],
    extends: [eslint.configs.recommended],
    plugins: { attune },
    rules: {
      'attune/no-vague-file-names': 'error',
      'max-lines': ['error', { max: 300 }],
      eqeqeq: ['error', 'smart'],
      'no-restricted-syntax': ['error', noEnum, namesWithoutKind],
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: readonly(Object.getOwnPropertyNames(globalThis)) } },
  {
    files: ['**/*.spec.mjs', 'tools/lint/rule-tester.mjs'],
    languageOptions: {
      globals: readonly(['describe', 'it', 'expect', 'beforeAll', 'beforeEach', 'afterAll', 'afterEach', 'jest']),
    },
  },
  {
    files: ['**/*.{ts,mts}'],
    extends: [tseslint.configs.strict],
    plugins: { '@nx': nx },
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries({ inSpecs: false })],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': [
        'error',
        { checksVoidReturn: { attributes: false, inheritedMethods: false } },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', ignoreRestSiblings: true }],
      // `output<void>()` is how Angular spells an output without a value.
      '@typescript-eslint/no-invalid-void-type': 'off',
      // Nest and Angular modules are classes with nothing but a decorator.
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      // A zod schema and its type share a name.
      '@typescript-eslint/no-redeclare': 'off',
      'no-redeclare': 'off',
    },
  },
  {
    files: pureFiles,
    // Sealing is the one set of rules that never runs in a browser: it is AES of node:crypto.
    ignores: [...specs, 'libs/sealing/domain/**'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: ['node:*'], message: 'Rules and contracts run in a browser, too.' }] },
      ],
      'no-restricted-syntax': [
        'error',
        noEnum,
        namesWithoutKind,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", ...noClock },
        { selector: "MemberExpression[object.name='Date'][property.name='now']", ...noClock },
        { selector: "MemberExpression[object.name='Math'][property.name='random']", ...noClock },
        { selector: "MemberExpression[property.name='randomUUID']", ...noClock },
      ],
    },
  },
  {
    files: serverFiles,
    plugins: { attune },
    rules: {
      'attune/handler-declares-its-action': 'error',
      'attune/no-res-on-mutating-routes': 'error',
      'attune/one-door-to-the-database': 'error',
      // Nest reads constructor types at run time: a type-only import would leave nothing to inject.
      '@typescript-eslint/consistent-type-imports': 'off',
    },
  },
  {
    // The door itself and where it is hung; what has to work below it: migrations, roles, the harness of specs.
    files: [
      'libs/shared/{data,testing}/**/*.ts',
      'libs/shared/api/shared-module.ts',
      'apps/api/migrations/**/*.ts',
      'apps/api/src/{migrate,verify-audit,roles,setup-link,seed,app-module,create-app,health}.ts',
      // The demo practice is moved to the past by the owner of the tables (docs/adr/0009).
      'apps/api/demo/**/*.ts',
    ],
    rules: { 'attune/one-door-to-the-database': 'off' },
  },
  {
    files: ['libs/**/*.ts', 'apps/{api,dashboard}/**/*.ts'],
    ignores: ['apps/api/src/{main,migrate,seed,import*}.ts', 'apps/dashboard/src/main.ts', ...specs],
    // What a person wrote must not end up in a log by accident.
    rules: { 'no-console': 'error' },
  },
  {
    files: browserFiles,
    extends: [angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': [
        'error',
        [
          { type: 'element', prefix: 'attune', style: 'kebab-case' },
          // A row must stay a row to a browser: `tr[attuneCaseRow]`.
          { type: 'attribute', prefix: 'attune', style: 'camelCase' },
        ],
      ],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'attune', style: 'camelCase' }],
      '@angular-eslint/component-max-inline-declarations': ['error', { template: 25, styles: 30 }],
      '@angular-eslint/prefer-service-decorator': 'error',
      '@angular-eslint/prefer-signals': 'error',
      '@angular-eslint/prefer-inject': 'error',
      '@angular-eslint/prefer-output-readonly': 'error',
      '@angular-eslint/no-uncalled-signals': 'error',
      '@angular-eslint/reactive-context-must-read-signal': 'error',
      '@angular-eslint/no-experimental': 'error',
      '@angular-eslint/no-developer-preview': 'error',
    },
  },
  {
    files: ['libs/*/{ui,web}/**/*.html', 'apps/dashboard/src/app/**/*.html'],
    extends: [angular.configs.templateRecommended, angular.configs.templateAccessibility],
    rules: {
      '@angular-eslint/template/prefer-control-flow': 'error',
      '@angular-eslint/template/button-has-type': 'error',
      '@angular-eslint/template/no-positive-tabindex': 'error',
    },
  },
  {
    files: ['**/*.spec.ts', ...builders],
    rules: {
      '@nx/enforce-module-boundaries': ['error', boundaries({ inSpecs: true })],
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A spec may look behind the door: is it really sealed, is it really refused?
      'attune/one-door-to-the-database': 'off',
      '@angular-eslint/component-selector': 'off',
      '@angular-eslint/component-max-inline-declarations': 'off',
    },
  },
  {
    // The harness starts the product itself, on a database that the tools provide.
    files: ['libs/shared/testing/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { ...boundaries({ inSpecs: true }), allow: ['../../../apps/api/src/*', '../../../tools/test/*'] },
      ],
    },
  },
  {
    // So does the spec that damages its own database.
    files: ['apps/api/src/refuses-to-start.spec.ts'],
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        { ...boundaries({ inSpecs: true }), allow: ['../../../tools/test/*'] },
      ],
    },
  },
  {
    // So do the journeys, in a browser that the tools find.
    files: ['apps/journeys/**/*.ts'],
    rules: {
      '@nx/enforce-module-boundaries': ['error', { ...boundaries({ inSpecs: true }), allow: ['../../tools/dev/*'] }],
    },
  },
  // SQL that is read from top to bottom: the history of the tables, and the functions behind the row policies.
  { files: ['apps/api/migrations/**/*.ts', 'libs/access/data/row-functions.ts'], rules: { 'max-lines': 'off' } },
  prettier,
);
