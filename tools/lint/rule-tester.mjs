import { RuleTester } from 'eslint';
import tseslint from 'typescript-eslint';

// RuleTester names its tests with the linted code itself; Jest's describe and it are taken as they are.
RuleTester.describe = describe;
RuleTester.it = it;
RuleTester.itOnly = it.only;

/** A tester that reads the linted code as TypeScript with decorators. */
export const ruleTester = new RuleTester({ languageOptions: { parser: tseslint.parser } });
