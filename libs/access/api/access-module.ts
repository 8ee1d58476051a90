import { Module, type OnApplicationBootstrap } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule, DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { PolicyGuard } from './policy-guard';
import { undeclaredHandlers, unknownNames } from './undeclared-handlers';

/** Puts the guard before every handler, and stops the start when a handler declares no action. */
@Module({
  imports: [DiscoveryModule],
  providers: [MetadataScanner, { provide: APP_GUARD, useClass: PolicyGuard }],
})
export class AccessModule implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    const forgotten = undeclaredHandlers(this.discovery, this.scanner, this.reflector);
    const unknown = unknownNames(this.discovery, this.scanner);
    if (unknown.length > 0) {
      throw new Error(`ACCESS-2: no rule for who may know of ${unknown.join(', ')}. Add it to visible-things.ts.`);
    }
    if (forgotten.length > 0) {
      throw new Error(`ACCESS-1: no action declared on ${forgotten.join(', ')}. Add @Requires(...) to each.`);
    }
  }
}
