import * as z from 'zod';

const secret = z
  .string()
  .refine((value) => Buffer.from(value, 'base64').length >= 32, 'must be at least 32 random bytes in base64')
  .refine((value) => new Set(Buffer.from(value, 'base64')).size >= 12, 'looks like a placeholder; use random bytes');

const schema = z.object({
  NODE_ENV: z.string().default('development'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number<string>().int().min(0).max(65535).default(4200),
  DATABASE_URL: z.string().min(1, 'is needed: the connection of the role attune_app'),
  DATABASE_POOL: z.coerce.number<string>().int().min(2).max(100).default(10),
  ATTUNE_ORIGIN: z.url('must be the address people open, such as https://notes.example.org'),
  ATTUNE_STATIC: z.string().optional(),
  ATTUNE_KEK: secret,
  ATTUNE_PEPPER: secret,
  ATTUNE_XSRF_SECRET: secret,
  ATTUNE_AUDIT_KEY: z.string().min(1, 'is needed: an Ed25519 private key, PKCS8 PEM in base64'),
  ATTUNE_CHECKPOINTS: z.string().optional(),
  ATTUNE_PROXY_HOPS: z.coerce.number<string>().int().min(0).max(5).default(0),
  ATTUNE_LOG: z.enum(['silent', 'error', 'info']).default('info'),
});

/** What this process was told from outside, read once at start. Secrets come from here and nowhere else. */
export class Environment {
  readonly production: boolean;
  readonly secureCookies: boolean;
  readonly origin: string;

  private constructor(readonly values: z.output<typeof schema>) {
    this.production = values.NODE_ENV === 'production';
    this.origin = new URL(values.ATTUNE_ORIGIN).origin;
    this.secureCookies = this.origin.startsWith('https:');
  }

  /**
   * @param variables usually `process.env`
   * @throws Error with one line for each variable that is missing or not acceptable; never with a value
   */
  static from(variables: Record<string, string | undefined>): Environment {
    const result = schema.safeParse(variables);
    if (!result.success) {
      const lines = result.error.issues.map((issue) => `  ${issue.path.join('.')} ${issue.message}`);
      throw new Error(`The configuration is not complete:\n${lines.join('\n')}`);
    }
    const environment = new Environment(result.data);
    const host = new URL(environment.origin).hostname;
    if (environment.production && !environment.secureCookies && host !== 'localhost' && host !== '127.0.0.1') {
      throw new Error('The configuration is not complete:\n  ATTUNE_ORIGIN must be https in production');
    }
    return environment;
  }
}
