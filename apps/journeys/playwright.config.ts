import { defineConfig } from '@playwright/test';
import { findChromium } from '../../tools/dev/chromium.mjs';

/**
 * Browser journeys on the built product with the demo practice: `npm test -- --only journeys`.
 *
 * One application for all of them, one journey after the other: they live in the same practice, and a laptop with two
 * cores has enough to do with a browser, a server and a database. Waiting times are for such a machine under load; they
 * cost nothing when all is well.
 */
export default defineConfig({
  testDir: './journeys',
  outputDir: '../../test-results',
  globalSetup: './application/global-setup.mjs',
  workers: 1,
  fullyParallel: false,
  forbidOnly: Boolean(process.env['CI']),
  retries: 0,
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: 'list',
  use: {
    browserName: 'chromium',
    actionTimeout: 20_000,
    navigationTimeout: 45_000,
    locale: 'en-GB',
    timezoneId: 'Europe/Vienna',
    launchOptions: {
      executablePath: await findChromium(),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
});
