import * as z from 'zod';

/*
 * zod may compile its parsers with `new Function`, which our content security policy forbids; it finds out by trying, and
 * the browser reports every try. Loaded before the bundle, because schemas are made while their modules load.
 */
z.config({ jitless: true });
