import { none, ok, type Outcome } from './outcome';
import type { Direction } from './reliable-change';

/** Mean and standard deviation of a norm sample. */
export interface Norm {
  readonly mean: number;
  readonly sd: number;
}

/** Norms of a measure; either may be unknown. */
export interface Norms {
  readonly clinical: Norm | null;
  readonly functional: Norm | null;
  readonly direction: Direction;
}

/** Which of Jacobson and Truax's three cut-offs was used. */
export type CutOffKind = 'a' | 'b' | 'c';

/** The three cut-offs; null where the norm it needs is unknown. */
export interface CutOffs {
  readonly a: number | null;
  readonly b: number | null;
  readonly c: number | null;
}

/**
 * Cut-offs between the clinical and the functional side (Jacobson & Truax 1991), d = direction:
 * a = M_clin + d * 2 * SD_clin (two SD beyond the clinical mean);
 * b = M_func - d * 2 * SD_func (within two SD of the functional mean);
 * c = (SD_clin * M_func + SD_func * M_clin) / (SD_clin + SD_func) (equally likely on both sides).
 * b takes the functional SD: a widely used program takes the clinical one, which agrees only when both are equal.
 */
export const cutOffs = ({ clinical, functional, direction }: Norms): CutOffs => ({
  a: clinical && clinical.mean + direction * 2 * clinical.sd,
  b: functional && functional.mean - direction * 2 * functional.sd,
  c:
    clinical &&
    functional &&
    (clinical.sd * functional.mean + functional.sd * clinical.mean) / (clinical.sd + functional.sd),
});

/**
 * The cut-off to use: c when both norms are known and overlap, b when they do not overlap or the clinical norm is
 * unknown, a when only the clinical norm is known. They overlap when a lies beyond b. None with `no_sd` without norms.
 */
export const preferredCutOff = (norms: Norms): Outcome<{ readonly kind: CutOffKind; readonly value: number }> => {
  const { a, b, c } = cutOffs(norms);
  if (a !== null && b !== null && c !== null) {
    return norms.direction * (a - b) >= 0 ? ok({ kind: 'c', value: c }) : ok({ kind: 'b', value: b });
  }
  if (b !== null) return ok({ kind: 'b', value: b });
  return a === null ? none('no_sd') : ok({ kind: 'a', value: a });
};
