interface Counts {
  readonly met: number | null;
  readonly gap: number | null;
  readonly unknown: number | null;
}

/**
 * Share met of all that could be judged or not: met solid, unknown hatched, the rest the gap.
 * `tick` marks another share, 0 to 1, to compare with. The figures stand beside it as text.
 */
export function RateBar({
  counts,
  tick = null,
  solidGap = false,
}: {
  readonly counts: Counts;
  readonly tick?: number | null;
  readonly solidGap?: boolean;
}) {
  const met = counts.met ?? 0;
  const unknown = counts.unknown ?? 0;
  const total = met + unknown + (counts.gap ?? 0);
  if (total === 0) return <span className="rate-bar rate-bar-empty" aria-hidden="true" />;
  return (
    <span className={solidGap ? "rate-bar rate-bar-solid" : "rate-bar"} aria-hidden="true">
      <i className="rate-met" style={{ width: `${(100 * met) / total}%` }} />
      <i className="rate-unknown" style={{ width: `${(100 * unknown) / total}%` }} />
      {tick === null ? null : <b className="rate-tick" style={{ left: `${100 * tick}%` }} />}
    </span>
  );
}
