import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import { METHOD_METADATA } from '@nestjs/common/constants.js';
import { Requires } from './requires';

/** Handlers that declare no action, as `Controller.method`; empty when nothing was forgotten. */
export function undeclaredHandlers(
  discovery: DiscoveryService,
  scanner: MetadataScanner,
  reflector: Reflector,
): string[] {
  return discovery.getControllers().flatMap(({ instance, metatype }) => {
    if (!instance || !metatype) return [];
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
    return scanner
      .getAllMethodNames(prototype)
      .filter((name) => Reflect.hasMetadata(METHOD_METADATA, prototype[name] as object))
      .filter((name) => !reflector.getAllAndOverride(Requires, [prototype[name] as () => unknown, metatype]))
      .map((name) => `${metatype.name}.${name}`);
  });
}
