import { lintPlanted } from './planted-code.mjs';

const importing = (source) => `import * as planted from '${source}';\nexport const found = planted;\n`;

const violations = [
  { what: 'a page that reaches for rows', path: 'libs/homework/web/index.ts', code: importing('@attune/shared/data') },
  { what: 'a rule that knows the database', path: 'libs/homework/domain/index.ts', code: importing('typeorm') },
  {
    what: "a slice inside another slice's rules",
    path: 'libs/progress/domain/index.ts',
    code: importing('@attune/homework/domain'),
  },
  { what: 'a component that fetches', path: 'libs/shared/ui/index.ts', code: importing('@angular/common/http') },
  {
    what: 'product code on the test harness',
    path: 'libs/access/api/index.ts',
    code: importing('@attune/shared/testing'),
  },
];

const legal = [
  {
    what: "another slice's contract",
    path: 'libs/progress/domain/index.ts',
    code: importing('@attune/homework/contract'),
  },
  { what: 'a foundation', path: 'libs/access/api/index.ts', code: importing('@attune/shared/data') },
  { what: 'rules in the browser', path: 'libs/homework/web/index.ts', code: importing('@attune/homework/domain') },
];

describe('the dependency rule', () => {
  let reported;
  beforeAll(() => {
    reported = lintPlanted('@nx/enforce-module-boundaries', [...violations, ...legal]);
  }, 120_000);

  it.each(violations.map(({ what }, index) => [what, index]))('reports %s', (_, index) => {
    expect(reported[index]).toHaveLength(1);
  });

  it.each(legal.map(({ what }, index) => [what, violations.length + index]))('allows %s', (_, index) => {
    expect(reported[index]).toEqual([]);
  });
});
