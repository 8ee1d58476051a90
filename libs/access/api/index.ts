export { AccessModule } from './access-module';
export { PolicyGuard } from './policy-guard';
export { InBackground, Requires } from './requires';
