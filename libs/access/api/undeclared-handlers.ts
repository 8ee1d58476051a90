import { handlersOf } from '@attune/shared/api';
import type { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { Requires } from './requires';

/** Handlers that declare no action, as `Controller.method`; empty when nothing was forgotten. */
export function undeclaredHandlers(
  discovery: DiscoveryService,
  scanner: MetadataScanner,
  reflector: Reflector,
): string[] {
  return handlersOf(discovery, scanner)
    .filter(({ target, controller }) => !reflector.getAllAndOverride(Requires, [target, controller]))
    .map(({ name }) => name);
}
