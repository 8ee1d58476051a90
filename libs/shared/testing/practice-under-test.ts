import { Environment } from '@attune/shared/api';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { Client } from 'pg';
import { createTestDatabase } from '../../../tools/test/test-database.mjs';
import { createApplication, type Application } from '../../../apps/api/src/create-app';
import { Caller } from './caller';
import { People, type TestPerson } from './people';

/**
 * A whole Attune on a database of its own: real server, real PostgreSQL, real HTTP.
 *
 *     const practice = await PracticeUnderTest.start('notes');
 *     const anna = await practice.people.staff(id, 'Anna', ['therapist']);
 *     const { status, body } = await practice.as(anna).get('/cases');
 *     await practice.stop();
 */
export class PracticeUnderTest {
  private constructor(
    readonly origin: string,
    readonly environment: Environment,
    readonly application: Application,
    /** The owner's connection: sees everything, for arranging a story and for looking behind the walls. */
    readonly owner: Client,
    readonly people: People,
    readonly runtimeUrl: string,
    /** Links that would have been posted to people. */
    readonly posted: { to: string; name: string; link: string }[],
    /** Unexpected errors that were reported; a spec that expects none asserts so. */
    readonly failures: unknown[],
    private readonly drop: () => Promise<unknown>,
  ) {}

  /** @param name shows in the database's name; @param variables configuration that differs from the usual */
  static async start(name: string, variables: Record<string, string> = {}): Promise<PracticeUnderTest> {
    const database = await createTestDatabase(undefined, name);
    const environment = Environment.from({
      NODE_ENV: 'test',
      PORT: '0',
      DATABASE_URL: database.runtimeUrl,
      DATABASE_POOL: '6',
      ATTUNE_ORIGIN: 'http://127.0.0.1',
      ATTUNE_LOG: 'silent',
      ...testSecrets,
      ...variables,
    });
    const posted: { to: string; name: string; link: string }[] = [];
    const failures: unknown[] = [];
    const post = {
      send: (letter: { to: string; name: string; link: string }) => Promise.resolve(void posted.push(letter)),
    };
    const application = await createApplication(environment, post, (_failure, error) => void failures.push(error));
    await application.app.listen(0, '127.0.0.1');
    const { port } = application.app.getHttpServer().address() as AddressInfo;
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    return new PracticeUnderTest(
      `http://127.0.0.1:${port}`,
      environment,
      application,
      owner,
      new People(owner),
      database.runtimeUrl,
      posted,
      failures,
      () => database.drop(),
    );
  }

  /** Calls the API as somebody signed in, or as nobody. */
  as(person: TestPerson | null): Caller {
    return new Caller(this.origin, this.environment, person?.token ?? null);
  }

  async stop(): Promise<void> {
    await this.application.close();
    await this.owner.end();
    await this.drop();
  }
}

/** Made once a process: every spec's server understands what another's wrote. */
export const testSecrets = {
  ATTUNE_KEK: randomBytes(32).toString('base64'),
  ATTUNE_PEPPER: randomBytes(32).toString('base64'),
  ATTUNE_XSRF_SECRET: randomBytes(32).toString('base64'),
  ATTUNE_AUDIT_KEY: Buffer.from(
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }),
  ).toString('base64'),
};
