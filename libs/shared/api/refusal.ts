import { problemType, type FieldError, type Problem, type ProblemCode } from '@attune/shared/contract';
import { HttpException } from '@nestjs/common';

/** Status, title and sentence of each refusal: one fixed text, so that an answer tells nothing beyond its kind. */
const texts: Record<ProblemCode, { status: number; title: string; detail: string }> = {
  malformed: { status: 400, title: 'Not readable', detail: 'The request could not be read.' },
  'not-signed-in': { status: 401, title: 'Not signed in', detail: 'Sign in to go on.' },
  'not-allowed': { status: 403, title: 'Not allowed', detail: 'This is not possible here.' },
  'not-found': { status: 404, title: 'Not found', detail: 'There is nothing here, or it is not yours to see.' },
  'method-not-allowed': { status: 405, title: 'Not possible', detail: 'This address does not take that method.' },
  conflict: { status: 409, title: 'In the way', detail: 'Something changed meanwhile. Load it again and look.' },
  'stale-version': { status: 412, title: 'Changed meanwhile', detail: 'There is a newer version of this.' },
  'too-large': { status: 413, title: 'Too large', detail: 'Send at most 1 MB.' },
  'unsupported-media-type': { status: 415, title: 'Not JSON', detail: 'Send JSON.' },
  invalid: { status: 422, title: 'Not complete', detail: 'Some fields need another look.' },
  'version-required': { status: 428, title: 'Version needed', detail: 'Say with If-Match which version you change.' },
  'too-many-requests': { status: 429, title: 'Too many tries', detail: 'Wait a little and try again.' },
  unexpected: { status: 500, title: 'Our mistake', detail: 'This did not work. Nothing was saved. Please try again.' },
  unavailable: { status: 503, title: 'Busy', detail: 'Please try again in a moment.' },
};

/** A refusal as the caller gets it: a kind, perhaps fields, perhaps when to try again. */
export class Refusal extends HttpException {
  /**
   * @param code the kind; status and texts follow from it
   * @param more field errors (for `invalid`), another sentence, or seconds to wait (`Retry-After`)
   */
  constructor(
    readonly code: ProblemCode,
    readonly more: { errors?: FieldError[]; detail?: string; retryAfterSeconds?: number } = {},
  ) {
    super(texts[code].title, texts[code].status);
  }

  problem(instance: string): Problem {
    const { status, title, detail } = texts[this.code];
    return {
      type: problemType(this.code),
      title,
      status,
      detail: this.more.detail ?? detail,
      instance,
      ...(this.more.errors ? { errors: this.more.errors } : {}),
    };
  }
}

/** One field that is not acceptable, with the sentence that goes under it. */
export function invalid(path: string, message: string): Refusal {
  return new Refusal('invalid', { errors: [{ path, message }] });
}
