import { launch } from './launch.mjs';

await launch(import.meta.url, {
  usage: 'npm run dev --',
  about: 'Like npm start, for those who change it: the API restarts and the page reloads when a source is saved.',
  watch: true,
});
