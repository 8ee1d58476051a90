/**
 * The scripts a browser has to load before a screen works: the output files that hold the given sources, and everything
 * those import statically. What is only imported dynamically (another screen) does not count.
 *
 * @param {{ outputs: Record<string, { entryPoint?: string, inputs: object, imports: { path: string, kind: string }[] }> }} stats
 *   what esbuild says about the build
 * @param {string[]} sources the modules along the way to the screen: the shell's main file, the route's file, the page's
 * @returns {Set<string>} names of output files
 * @throws when a source is in no output: then it was renamed, and measuring without it would measure too little
 */
export function scriptsLoadedFor(stats, sources) {
  const loaded = new Set();
  const load = (file) => {
    if (loaded.has(file) || !file.endsWith('.js')) return;
    loaded.add(file);
    for (const { path, kind } of stats.outputs[file]?.imports ?? []) if (kind === 'import-statement') load(path);
  };
  for (const source of sources) {
    const file = Object.keys(stats.outputs).find(
      (name) =>
        name.endsWith('.js') && (stats.outputs[name].entryPoint === source || source in stats.outputs[name].inputs),
    );
    if (!file)
      throw new Error(`ATTUNE-201: ${source} is in no script of the build. Name the file that took its place.`);
    load(file);
  }
  return loaded;
}
