export { accessKinds, otherAccess } from './access-kinds';
