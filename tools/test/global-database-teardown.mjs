/** Jest's globalTeardown of the database project: stops the server if global-database-setup.mjs started it. */
export default async function tearDown() {
  await globalThis.attuneTestServer?.stop();
}
