export type { Actor } from './actor';
export { cursorOf, keysOf, momentPlaceOf, pageFrom } from './cursor';
export { newId } from './new-id';
export { openDatabase } from './open-database';
export { LostTransaction, Rows } from './rows';
