export { IdentityModule } from './identity-module';
export { LimitStore } from './limit-store';
export { OneTimeLinks } from './one-time-links';
export { Passwords } from './passwords';
export { LinkPost } from './resets';
export { signInLimits } from './sign-ins';
