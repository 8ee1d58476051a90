import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const workspace = join(import.meta.dirname, '../..');

/** Runs in its own process, because ESLint and Nx keep the workspace in globals, and Jest would share ours with them. */
const lintInMemory = `
  import { ESLint } from 'eslint';
  const { rule, planted } = JSON.parse(process.argv[1]);
  const eslint = new ESLint({
    cache: false,
    ruleFilter: ({ ruleId }) => ruleId === rule,
    // One rule that reads imports needs no type information, and is quick without.
    overrideConfig: { languageOptions: { parserOptions: { project: null } } },
  });
  const reported = [];
  for (const { path, code } of planted) {
    const [{ messages }] = await eslint.lintText(code, { filePath: path });
    reported.push(messages.map(({ message }) => message));
  }
  console.log(JSON.stringify(reported));
`;

/**
 * Lints code as if it stood in the given files, with the configuration of the repository and without writing anything.
 *
 * @param {string} rule the one rule to run
 * @param {{ path: string, code: string }[]} planted `path` from the workspace root
 * @returns {string[][]} the messages for each planted file, in the same order
 */
export function lintPlanted(rule, planted) {
  const options = { cwd: workspace, encoding: 'utf8', env: { ...process.env, NODE_OPTIONS: '' } };
  const parameters = ['--input-type=module', '-e', lintInMemory, JSON.stringify({ rule, planted })];
  const output = execFileSync(process.execPath, parameters, options);
  return JSON.parse(output.trim().split('\n').at(-1));
}
