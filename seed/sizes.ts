import { sum } from "./apportion.ts";
import type { Random } from "./random.ts";

/**
 * `count` random sizes from `least` to `most` whose sum is exactly `total`: skewed draws (many small, few large),
 * then single steps up or down until the sum fits.
 */
export function sizesWithSum(
  random: Random,
  limits: { count: number; total: number; least: number; most: number; spread: number },
): number[] {
  const { count, total, least, most, spread } = limits;
  if (count === 0 && total === 0) return [];
  if (total < count * least || total > count * most) {
    throw new Error(`Expected ${count} sizes of ${least} to ${most} to sum to ${total}; they cannot.`);
  }
  const mean = total / count;
  const sizes = Array.from({ length: count }, () =>
    clamp(Math.round(mean * skewed(random, spread)), least, most),
  );
  let rest = total - sum(sizes);
  while (rest !== 0) {
    const index = random.int(0, count - 1);
    const moved = (sizes[index] ?? 0) + Math.sign(rest);
    if (moved < least || moved > most) continue;
    sizes[index] = moved;
    rest -= Math.sign(rest);
  }
  return sizes;
}

/** A log-normal factor with mean 1; `spread` is the standard deviation of its logarithm. */
export function skewed(random: Random, spread: number): number {
  const normal = Math.sqrt(-2 * Math.log(1 - random.next())) * Math.cos(2 * Math.PI * random.next());
  return Math.exp(spread * normal - (spread * spread) / 2);
}

export function clamp(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value));
}
