export { columnsOf, labelOf, type Compartment } from './compartment';
export { open, seal, SealBroken, sealingKey, type Place, type SealingKey } from './envelope';
