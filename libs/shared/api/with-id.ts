import { Id } from '@attune/shared/contract';
import { Param } from '@nestjs/common';
import * as z from 'zod';
import { Refusal } from './refusal';

/** An id in a path. One that is no id cannot be anybody's: "not found", not a lesson in our formats. */
const PathId = z.string().transform((value) => {
  if (!Id.safeParse(value).success) throw new Refusal('not-found');
  return value.toLowerCase();
});

/** `@PathIdOf('caseId') caseId: string`: the id in the route's `:caseId`. */
export const PathIdOf = (name: string): ParameterDecorator => Param(name, { schema: PathId });
