import { RequestMethod, type Type } from '@nestjs/common';
import { HTTP_CODE_METADATA, METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { CLASS_SERIALIZER_OPTIONS } from '@nestjs/common/serializer/class-serializer.constants.js';
import type { DiscoveryService, MetadataScanner } from '@nestjs/core';
import type * as z from 'zod';

/** A handler of the API as its decorators describe it. */
export interface Handler {
  /** `Controller.method`, for people. */
  name: string;
  controller: Type;
  target: () => unknown;
  method: string;
  /** Path below the global prefix, with `:names` in it. */
  path: string;
  status: number;
  /** The contract of what it answers; undefined when it answers nothing. */
  response: z.ZodType | undefined;
}

/** Every handler of every controller, in the order they are declared. */
export function handlersOf(discovery: DiscoveryService, scanner: MetadataScanner): Handler[] {
  return discovery.getControllers().flatMap(({ instance, metatype }) => {
    if (!instance || !metatype) return [];
    const controller = metatype as Type;
    const prototype = Object.getPrototypeOf(instance) as Record<string, () => unknown>;
    return scanner.getAllMethodNames(prototype).flatMap((name) => {
      const target = prototype[name];
      if (!target || !Reflect.hasMetadata(METHOD_METADATA, target)) return [];
      const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, target) as number] ?? 'ALL';
      const parts = [Reflect.getMetadata(PATH_METADATA, controller), Reflect.getMetadata(PATH_METADATA, target)];
      const path = `/${parts
        .map((part) => String(part).replace(/^\/|\/$/g, ''))
        .filter(Boolean)
        .join('/')}`;
      const serializer = Reflect.getMetadata(CLASS_SERIALIZER_OPTIONS, target) as { schema?: z.ZodType } | undefined;
      const status =
        (Reflect.getMetadata(HTTP_CODE_METADATA, target) as number | undefined) ?? (method === 'POST' ? 201 : 200);
      return [
        { name: `${controller.name}.${name}`, controller, target, method, path, status, response: serializer?.schema },
      ];
    });
  });
}
