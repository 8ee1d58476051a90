export type { Actor } from './actor';
export { cursorOf, keysOf, pageFrom } from './cursor';
export { newId } from './new-id';
export { openDatabase } from './open-database';
export { LostTransaction, Rows } from './rows';
