import { Requires } from '@attune/access/api';
import { handlersOf } from '@attune/shared/api';
import { Problem } from '@attune/shared/contract';
import type { INestApplication } from '@nestjs/common';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import {
  ApiExtension,
  ApiHeader,
  ApiResponse,
  DocumentBuilder,
  SwaggerModule,
  type OpenAPIObject,
} from '@nestjs/swagger';
import * as z from 'zod';

/** A JSON Schema, as far as we look into it. */
type JsonSchema = Record<string, unknown>;

/**
 * The OpenAPI 3.1 document of everything the API answers, made from the very contracts that are enforced: request and
 * response schemas, the headers a handler reads, the action it needs (`x-attune-action`), and the problem answer.
 */
export function describeApi(app: INestApplication): OpenAPIObject {
  const reflector = app.get(Reflector);
  const handlers = handlersOf(
    app.get(DiscoveryService, { strict: false }),
    app.get(MetadataScanner, { strict: false }),
  );
  for (const { target, controller, method, status, response } of handlers) {
    const describe = (decorate: MethodDecorator) => decorate(controller, target.name, { value: target });
    describe(
      ApiResponse({
        status,
        description: response ? 'Done' : 'Done; nothing comes back',
        ...(response ? { standardSchema: response } : {}),
      } as Parameters<typeof ApiResponse>[0]),
    );
    describe(ApiResponse({ status: 'default', description: 'A problem', content: problemContent }));
    describe(ApiExtension('x-attune-action', reflector.getAllAndOverride(Requires, [target, controller])));
    if (method === 'PUT' || method === 'PATCH') {
      describe(
        ApiHeader({ name: 'If-Match', description: 'The version that is changed, such as "3"', required: false }),
      );
    }
    if (method === 'POST') {
      const description = 'The same key with the same request is done once and answered the same for 24 hours';
      describe(ApiHeader({ name: 'Idempotency-Key', description, required: false }));
    }
  }
  const builder = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Attune')
    .setDescription('Case notes, empathy exercises and progress of couples therapy.')
    .setVersion('1')
    .addCookieAuth('attune-session')
    .build();
  const document = SwaggerModule.createDocument(app, builder, {
    standardSchemaConverter: (schema, { schemaType }) => ({ schema: jsonSchema(schema as z.ZodType, schemaType) }),
  } as Parameters<typeof SwaggerModule.createDocument>[2]);
  document.components = {
    ...document.components,
    schemas: { ...document.components?.schemas, Problem: jsonSchema(Problem) },
  };
  return document;
}

const problemContent = { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } };

function jsonSchema(schema: z.ZodType, io: 'input' | 'output' = 'output'): JsonSchema {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12', unrepresentable: 'any' });
  return rest;
}
