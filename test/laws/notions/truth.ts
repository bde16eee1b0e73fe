/** Kleene's three values: null is "not known" (rules.md 1.3). */
export type Truth = boolean | null;

export function or(truths: readonly Truth[]): Truth {
  if (truths.includes(true)) return true;
  return truths.includes(null) ? null : false;
}

export function and(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false;
  return truths.includes(null) ? null : true;
}

export function not(truth: Truth): Truth {
  return truth === null ? null : !truth;
}

/** A comparison of which either side may be unknown. */
export function compare<T>(left: T | null, right: T | null, holds: (left: T, right: T) => boolean): Truth {
  return left === null || right === null ? null : holds(left, right);
}
