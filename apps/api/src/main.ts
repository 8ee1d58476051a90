import 'reflect-metadata';
import { Sealer } from '@attune/audit/api';
import { Environment } from '@attune/shared/api';
import { createApplication } from './create-app';
import { noPost } from './no-post';

try {
  const environment = Environment.from(process.env);
  const { app, close } = await createApplication(environment, noPost, (failure) => {
    process.stderr.write(`${JSON.stringify({ level: 'error', ...failure })}\n`);
  });
  await app.listen(environment.values.PORT, environment.values.HOST);
  app.get(Sealer).start();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void close().then(() => process.exit(0)));
  }
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : 'The start failed.'}\n`);
  process.exit(1);
}
