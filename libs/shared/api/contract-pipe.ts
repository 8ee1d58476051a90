import { Injectable, StandardSchemaValidationPipe, type ArgumentMetadata } from '@nestjs/common';
import type { FieldError } from '@attune/shared/contract';
import type { StandardSchemaV1 } from '@standard-schema/spec';
import { Refusal } from './refusal';

/**
 * Checks what comes in against the contract of the parameter, and refuses to let a parameter without one through:
 * Nest's own pipe would pass it unchecked.
 */
@Injectable()
export class ContractPipe extends StandardSchemaValidationPipe {
  constructor() {
    super({
      exceptionFactory: (issues) =>
        new Refusal('invalid', {
          errors: issues.slice(0, 50).flatMap(fieldErrors),
        }),
    });
  }

  override async transform<T = unknown>(value: T, metadata: ArgumentMetadata): Promise<T> {
    if (metadata.type === 'custom') return value;
    if (!metadata.schema) {
      throw new Error(`SHARED-1: ${metadata.type} ${String(metadata.data ?? '')} has no contract. Add { schema }.`);
    }
    // A request without a body is an empty object: then the answer names the fields that are missing.
    const given = metadata.type === 'body' && value === undefined ? ({} as T) : value;
    return super.transform(given, metadata);
  }
}

/** One error a field; unknown fields are named one by one. */
function fieldErrors(issue: StandardSchemaV1.Issue): FieldError[] {
  const path = (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part));
  const { keys } = issue as { keys?: readonly string[] };
  const fields = keys?.length ? keys.map((key) => [...path, key]) : [path];
  return fields.map((field) => ({ path: field.join('.'), message: sentence(issue.message) }));
}

/** The library's own words for the commonest slips, in ours. */
function sentence(message: string): string {
  if (message.startsWith('Unrecognized key')) return 'This field is not known';
  if (message.includes('received undefined')) return 'This is needed';
  return message.replace(/^Invalid input: /, '').replace(/^Invalid /, 'Not a valid ');
}
