import * as z from 'zod';

/** One field that was not accepted: where it is (`goals.0.text`) and what to do about it, in words for the person. */
export const FieldError = z.strictObject({ path: z.string(), message: z.string() });
export type FieldError = z.infer<typeof FieldError>;

/** Every kind of refusal there is. The answer's `type` is `urn:attune:problem:<code>`. */
export const problemCodes = [
  'invalid',
  'not-signed-in',
  'not-allowed',
  'not-found',
  'conflict',
  'stale-version',
  'too-large',
  'unsupported-media-type',
  'method-not-allowed',
  'too-many-requests',
  'unavailable',
  'malformed',
  'version-required',
  'unexpected',
] as const;
export type ProblemCode = (typeof problemCodes)[number];

/** An error answer after RFC 9457, sent as `application/problem+json`. `instance` is the request id to quote for help. */
export const Problem = z.strictObject({
  type: z.string(),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  instance: z.string(),
  errors: z.array(FieldError).optional(),
});
export type Problem = z.infer<typeof Problem>;

/** The `type` of a problem for a code. */
export function problemType(code: ProblemCode): string {
  return `urn:attune:problem:${code}`;
}
