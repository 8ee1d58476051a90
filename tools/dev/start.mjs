import { launch } from './launch.mjs';

await launch(import.meta.url, {
  usage: 'npm start --',
  about: 'Builds what has changed, starts the database and the API, and prints the address.',
  watch: false,
});
