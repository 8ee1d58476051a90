import { createHash } from 'node:crypto';
import { existsSync, readFileSync, unwatchFile, watchFile } from 'node:fs';
import { serve } from './processes.mjs';

/**
 * Like serve, but starts the program again whenever its file has become another.
 *
 * @returns {{ exited: Promise<string>, stop(): Promise<void> }} `exited` is of the first process only: later ones
 *   may fall over an unfinished thought in the sources, and are started again after the next
 */
export function serveRestarting(command, options) {
  const [file] = command;
  let current = serve(command, options);
  let served = hashOf(file);
  let turn = Promise.resolve();

  const restart = async () => {
    const compiled = hashOf(file);
    // A compiler that cleans up before it writes leaves no file for a moment.
    if (compiled === undefined || compiled === served) return;
    served = compiled;
    await current.stop();
    process.stdout.write('The API starts again.\n');
    current = serve(command, options);
    void current.exited.then((reason) => {
      if (!reason.startsWith('ended'))
        process.stdout.write(`The API ended: ${reason}\nIt waits for the next change.\n`);
    });
  };
  // By its path and not by a handle: the compiler may put a new file, or a new folder, in the place of the old one.
  watchFile(file, { interval: 300 }, () => (turn = turn.then(restart)));
  const stop = async () => {
    unwatchFile(file);
    await turn;
    await current.stop();
  };
  return { exited: current.exited, stop };
}

function hashOf(file) {
  return existsSync(file) ? createHash('sha256').update(readFileSync(file)).digest('hex') : undefined;
}
