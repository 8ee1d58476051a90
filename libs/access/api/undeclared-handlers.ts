import { unguardedNames, visibleThings } from '@attune/access/data';
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

/** Names in paths (`:caseId`) for which nobody said who may know of the thing; each as `name in Controller.method`. */
export function unknownNames(discovery: DiscoveryService, scanner: MetadataScanner): string[] {
  return handlersOf(discovery, scanner).flatMap(({ path, name }) =>
    [...path.matchAll(/:(\w+)/g)]
      .map(([, parameter]) => parameter ?? '')
      .filter((parameter) => !(parameter in visibleThings) && !unguardedNames.includes(parameter))
      .map((parameter) => `:${parameter} in ${name}`),
  );
}
