/**
 * Numbered progress lines: `[3/6] migrating … 0.4 s`.
 *
 * On a terminal the line grows when the step is done; elsewhere a step that takes longer than `every`
 * says so now and then, so that nobody takes a slow build for a hanging one. A step whose programs write to the
 * terminal themselves (`{ writes: true }`) gets a line before and a line after.
 *
 * @param {number} total how many steps will be announced
 */
export function progress(total, { out = process.stdout, every = 15_000 } = {}) {
  let count = 0;
  return async function step(name, work, { writes = false } = {}) {
    count += 1;
    const label = `[${count}/${total}] ${name}`;
    const started = performance.now();
    const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
    const grows = out.isTTY && !writes;
    if (grows) out.write(`${label} … `);
    else if (writes) out.write(`${label}\n`);
    const stillAtIt = () => out.write(grows ? '.' : `${label} … still at it after ${seconds()}\n`);
    const beat = writes ? undefined : setInterval(stillAtIt, every);
    const finish = (word) => out.write(grows ? `${word}\n` : `${label} … ${word}\n`);
    try {
      const result = await work();
      finish(`${typeof result === 'string' ? `${result}, ` : ''}${seconds()}`);
      return result;
    } catch (error) {
      finish('failed');
      throw error;
    } finally {
      clearInterval(beat);
    }
  };
}
