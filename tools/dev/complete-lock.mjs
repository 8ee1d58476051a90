import { readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

// npm leaves out of package-lock.json what the registry at hand does not carry: usually binaries for other systems.
// `npm ci` then refuses the whole lock, on every system. After adding packages: node tools/dev/complete-lock.mjs

const systems = ['android', 'darwin', 'freebsd', 'linux', 'netbsd', 'openbsd', 'openharmony', 'sunos', 'win32'];
const processors = ['arm', 'arm64', 'ia32', 'loong64', 'mips64el', 'ppc64', 'riscv64', 's390x', 'wasm32', 'x64'];

/**
 * Entries for the optional packages that a lock names but does not hold, with what their names tell about them.
 *
 * @param {{ packages: Record<string, object> }} lock package-lock.json, version 3
 * @returns {Record<string, object>} by their path in node_modules; without integrity, which only a registry knows
 */
export function missingPackages({ packages }) {
  const missing = {};
  for (const [path, { optionalDependencies = {}, dev }] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(optionalDependencies)) {
      if (isHeld(packages, path, name)) continue;
      missing[`node_modules/${name}`] = { version, ...platformOf(name), ...(dev ? { dev } : {}), optional: true };
    }
  }
  return missing;
}

/** What the binary in a package such as `@swc/core-linux-arm64-musl` runs on. */
export function platformOf(name) {
  const words = name.split('/').at(-1).split(/[-.]/);
  const os = words.filter((word) => systems.includes(word));
  const cpu = words.map((word) => word.replace('loongarch', 'loong')).filter((word) => processors.includes(word));
  const libc = words.some((word) => word.startsWith('musl')) ? ['musl'] : words.includes('gnu') ? ['glibc'] : [];
  return Object.fromEntries(Object.entries({ cpu, libc, os }).filter(([, values]) => values.length > 0));
}

function isHeld(packages, from, name) {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf('/node_modules/')))) {
    if (packages[`${at ? `${at}/` : ''}node_modules/${name}`]) return true;
    if (at === '') return false;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const file = new URL('../../package-lock.json', import.meta.url);
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const missing = missingPackages(lock);
  const all = Object.entries({ ...lock.packages, ...missing }).sort(([a], [b]) => a.localeCompare(b, 'en'));
  writeFileSync(file, `${JSON.stringify({ ...lock, packages: Object.fromEntries(all) }, undefined, 2)}\n`);
  process.stdout.write(`${Object.keys(missing).length} packages added to package-lock.json\n`);
}
