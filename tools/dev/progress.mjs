/**
 * Numbered progress lines: `[3/6] migrating … 0.4 s`.
 *
 * On a terminal the line grows when the step is done; elsewhere a step that takes longer than `every`
 * says so now and then, so that nobody takes a slow build for a hanging one.
 *
 * @param {number} total how many steps will be announced
 */
export function progress(total, { out = process.stdout, every = 15_000 } = {}) {
  let count = 0;
  return async function step(name, work) {
    count += 1;
    const label = `[${count}/${total}] ${name}`;
    const started = performance.now();
    const seconds = () => ((performance.now() - started) / 1000).toFixed(1);
    // A terminal shows the unfinished line at once; in a log file each step is one whole line.
    if (out.isTTY) out.write(`${label} … `);
    const beat = setInterval(() => out.write(out.isTTY ? '.' : `${label} … still at it after ${seconds()} s\n`), every);
    const finish = (word) => out.write(out.isTTY ? `${word}\n` : `${label} … ${word}\n`);
    try {
      const result = await work();
      finish(`${typeof result === 'string' ? `${result}, ` : ''}${seconds()} s`);
      return result;
    } catch (error) {
      finish('failed');
      throw error;
    } finally {
      clearInterval(beat);
    }
  };
}
