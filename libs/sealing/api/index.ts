export { SealingModule } from './sealing-module';
export { Vault, type Sealed, type WrappedKey } from './vault';
