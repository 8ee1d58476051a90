import { bootstrap } from '../dev/bootstrap.mjs';

// npm run bench [-- --seconds 6 --rounds 3]: how near the API comes to a bare server on the same database.
await bootstrap(import.meta.url);
await import('./side-by-side.mjs');
