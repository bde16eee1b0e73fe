/**
 * Shares `total` out in proportion to `weights` by largest remainder (Hamilton); ties go to the lower index.
 * With `caps`, nobody gets more than its cap and what is left over is shared among the others.
 * With `least`, everybody gets that many first. The result sums to `total`, or an error says why it cannot.
 */
export function apportion(
  total: number,
  weights: readonly number[],
  limits: { caps?: readonly number[] | undefined; least?: number | undefined } = {},
): number[] {
  const caps = limits.caps ?? weights.map(() => Number.POSITIVE_INFINITY);
  const least = limits.least ?? 0;
  const shares = weights.map((_, index) => Math.min(least, caps[index] ?? 0));
  let rest = total - sum(shares);
  if (rest < 0) throw new Error(`Expected a total of at least ${sum(shares)} to share out, got ${total}.`);
  while (rest > 0) {
    const open = shares.map((share, index) => share < (caps[index] ?? 0) && (weights[index] ?? 0) > 0);
    if (!open.includes(true))
      throw new Error(`Expected room for ${total} in the caps, got room for ${total - rest}.`);
    const round = hamilton(
      rest,
      weights.map((weight, index) => (open[index] ? weight : 0)),
    );
    for (const [index, share] of round.entries()) {
      const taken = Math.min(share, (caps[index] ?? 0) - (shares[index] ?? 0));
      shares[index] = (shares[index] ?? 0) + taken;
      rest -= taken;
    }
  }
  return shares;
}

export function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

function hamilton(total: number, weights: readonly number[]): number[] {
  const all = sum(weights);
  const exact = weights.map((weight) => (total * weight) / all);
  const shares = exact.map(Math.floor);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, total - sum(shares))) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
