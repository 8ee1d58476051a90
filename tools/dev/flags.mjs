/** A flag that is not known, lacks its value, or has one that makes no sense. Its message is meant for the terminal. */
export class FlagError extends Error {}

/**
 * Reads `--name value`, `--name=value` and bare `--name` flags.
 *
 * @param {string[]} args what follows the script's name
 * @param {Record<string, { value?: string, about: string, check?: (value: string) => unknown }>} known
 *   a flag with `value` (its placeholder in the help) takes one, a flag without is a switch;
 *   `check` turns the text into what the script needs and throws a FlagError if it cannot
 * @param {{ others?: boolean }} [options] with `others`, what is no known flag is kept in the list `others`
 * @returns {Record<string, unknown>} only the flags that were given, in camelCase (`--no-demo` is `noDemo`)
 * @throws {FlagError}
 */
export function parseFlags(args, known, { others = false } = {}) {
  const given = others ? { others: [] } : {};
  for (let at = 0; at < args.length; at += 1) {
    const [, name, inline] = /^--([a-z][a-z-]*)(?:=(.*))?$/s.exec(args[at]) ?? [];
    const flag = name && Object.hasOwn(known, name) ? known[name] : undefined;
    if (!flag && others) {
      given.others.push(args[at]);
      continue;
    }
    if (!flag) throw new FlagError(`unknown argument ${args[at]}; known are ${listFlags(known)}`);
    if (!flag.value) {
      if (inline !== undefined) throw new FlagError(`--${name} takes no value`);
      given[camelCase(name)] = true;
      continue;
    }
    const value = inline ?? args[(at += 1)];
    if (!value || (inline === undefined && value.startsWith('--'))) {
      throw new FlagError(`--${name} needs a value: --${name} ${flag.value}`);
    }
    given[camelCase(name)] = flag.check ? flag.check(value) : value;
  }
  return given;
}

/** The lines of `--help` for the known flags. */
export function describeFlags(known) {
  const rows = Object.entries(known).map(([name, flag]) => [`--${name} ${flag.value ?? ''}`.trimEnd(), flag.about]);
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, about]) => `  ${left.padEnd(width)}   ${about}`).join('\n');
}

/**
 * A TCP port from text.
 *
 * @returns {number} 1 to 65535
 * @throws {FlagError}
 */
export function checkPort(text) {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (port < 1 || port > 65535) throw new FlagError(`--port must be a number from 1 to 65535, not ${text}`);
  return port;
}

const listFlags = (known) =>
  Object.keys(known)
    .map((name) => `--${name}`)
    .join(', ');

const camelCase = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
