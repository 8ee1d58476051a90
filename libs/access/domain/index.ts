export { may, policy, type Action, type RoleName } from './policy';
