export interface BackOff {
  /** After the first failure. Milliseconds. */
  readonly firstMs: number;
  /** At most. Milliseconds. */
  readonly mostMs: number;
}

/**
 * How long to wait after the attempt with this number, counted from 1: twice as long each time, up to the most, and of
 * that between half and all, so that what failed together is not tried again together.
 * @param random from 0 up to 1
 * @returns milliseconds
 */
export function waitAfter(attempt: number, { firstMs, mostMs }: BackOff, random: number): number {
  const whole = Math.min(mostMs, firstMs * 2 ** Math.min(attempt - 1, 52));
  return Math.round(whole * (0.5 + random / 2));
}
