import type { VisitState } from "./contact-matrix.ts";

/** Visited in time: disc; late: orange ring; beyond a year or never: orange square with "!". */
export function VisitSign({ state }: { readonly state: VisitState }) {
  return (
    <svg className="visit-sign" width="14" height="14" viewBox="0 0 16 16" aria-hidden="true">
      {state === "visited" ? <circle cx="8" cy="8" r="5.2" fill="var(--verdict-met)" /> : null}
      {state === "late" ? (
        <circle cx="8" cy="8" r="5.4" fill="none" stroke="var(--verdict-gap)" strokeWidth="2.2" />
      ) : null}
      {state === "critical" ? (
        <>
          <rect x="1.5" y="1.5" width="13" height="13" rx="2" fill="var(--verdict-gap)" />
          <path d="M8 4.2v4.6" stroke="var(--surface)" strokeWidth="2" />
          <circle cx="8" cy="11.6" r="1.2" fill="var(--surface)" />
        </>
      ) : null}
    </svg>
  );
}

/** As many places as the scale has; what is beyond stands at its end. */
const places = 7;

/** A number against the range it should lie in. */
export function RangeDots({
  value,
  range: [from, to],
}: {
  readonly value: number;
  readonly range: readonly [number, number];
}) {
  const outside = value < from || value > to;
  const x = (place: number): number => 6 + (place - 1) * 10;
  return (
    <span className="range-dots">
      <svg width="72" height="14" viewBox="0 0 72 14" aria-hidden="true">
        <rect
          x={x(from) - 5}
          y="1"
          width={x(to) - x(from) + 10}
          height="12"
          rx="2"
          fill="var(--verdict-metSoft)"
        />
        {Array.from({ length: places }, (_place, index) => (
          <circle key={index} cx={x(index + 1)} cy="7" r="1" fill="var(--text3)" />
        ))}
        <circle
          cx={x(Math.min(Math.max(value, 1), places))}
          cy="7"
          r="4"
          fill={outside ? "var(--verdict-gap)" : "var(--verdict-met)"}
        />
      </svg>
      <b className={outside ? "gap-text" : ""}>{value}</b>
    </span>
  );
}
