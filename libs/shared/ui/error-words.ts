import type { Problem } from '@attune/shared/contract';

/** What a person is told about an error, and the id to quote when asking for help. */
export interface ErrorWords {
  heading: string;
  text: string;
  reference: string;
  /** Whether trying again may help. */
  retryable: boolean;
}

/**
 * Plain words for whatever went wrong. Understands anything that carries a `problem` (RFC 9457); everything else is
 * "something did not work", because an unexpected message may hold text that does not belong on a screen.
 */
export function errorWords(error: unknown): ErrorWords {
  const problem = problemOf(error);
  const reference = problem?.instance ?? '';
  if (problem === null) {
    return {
      heading: 'This did not work',
      text: 'Nothing is lost. Try again in a moment.',
      reference,
      retryable: true,
    };
  }
  switch (problem.status) {
    case 0:
      return {
        heading: 'No connection',
        text: 'This device cannot reach the practice right now. Try again when you are back online.',
        reference: '',
        retryable: true,
      };
    case 401:
      return { heading: 'Please sign in again', text: 'Your sign-in has ended.', reference: '', retryable: true };
    case 403:
      return { heading: 'Not possible for you here', text: problem.detail, reference, retryable: false };
    case 404:
      return {
        heading: 'Not found',
        text: 'It may have been moved or removed, or it is not yours to see.',
        reference: '',
        retryable: false,
      };
    case 429:
    case 503:
      return {
        heading: 'Busy right now',
        text: 'The practice is not answering at the moment. Try again shortly.',
        reference,
        retryable: true,
      };
    default:
      return {
        heading: problem.status >= 500 ? 'This did not work' : problem.title,
        text: problem.status >= 500 ? 'Nothing is lost. Try again in a moment.' : problem.detail,
        reference,
        retryable: problem.status >= 500,
      };
  }
}

function problemOf(error: unknown): Pick<Problem, 'title' | 'status' | 'detail' | 'instance'> | null {
  if (typeof error !== 'object' || error === null || !('problem' in error)) {
    return null;
  }
  return error.problem as Problem;
}
