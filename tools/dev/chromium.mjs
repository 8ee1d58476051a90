import { accessSync, constants } from 'node:fs';

/** What to tell someone whose machine has no Chromium. */
export const howToGetChromium = `No Chromium was found for the browser journeys. One of these gets it:
  apt-get install chromium              Debian, Ubuntu
  npx playwright install chromium       Playwright's own
  CHROMIUM_PATH=/path/to/chrome npm test`;

/**
 * The Chromium of this machine: CHROMIUM_PATH, then the usual places, then Playwright's own download.
 *
 * @returns {Promise<string | undefined>} undefined when there is none
 * @throws {Error} when CHROMIUM_PATH names nothing that can be run
 */
export async function findChromium(env = process.env) {
  if (env.CHROMIUM_PATH) {
    if (canRun(env.CHROMIUM_PATH)) return env.CHROMIUM_PATH;
    throw new Error(`CHROMIUM_PATH is ${env.CHROMIUM_PATH}, which is not a program`);
  }
  const { chromium } = await import('@playwright/test');
  return [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ].find(canRun);
}

function canRun(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
