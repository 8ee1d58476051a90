import { startTestServer } from '../../../tools/test/test-server.mjs';
import { Caretaker } from './caretaker.mjs';
import { Installation } from './installation.mjs';

/**
 * Playwright's globalSetup: the built product with the demo practice, on a database of its own that is gone afterwards.
 * `npm test` hands a database server over in ATTUNE_TEST_ADMIN_URL; started alone, the journeys bring one of their own.
 *
 * Workers find in the environment: ATTUNE_JOURNEYS (addresses, folder, who can sign in) as JSON. When it is there already,
 * the journeys go through that application and leave it as it is.
 */
export default async function setUp() {
  if (process.env.ATTUNE_JOURNEYS) return undefined;
  const own = process.env.ATTUNE_TEST_ADMIN_URL ? undefined : await startTestServer();
  let installation;
  let caretaker;
  const tearDown = async () => {
    await caretaker?.close();
    await installation?.remove();
    await own?.stop();
  };
  try {
    installation = await Installation.open(own?.adminUrl ?? process.env.ATTUNE_TEST_ADMIN_URL);
    caretaker = await Caretaker.of(installation);
    process.env.ATTUNE_JOURNEYS = JSON.stringify({
      origin: installation.origin,
      folder: installation.folder,
      signIns: installation.signIns,
      caretaker: caretaker.address,
    });
  } catch (error) {
    await tearDown();
    throw error;
  }
  return tearDown;
}
