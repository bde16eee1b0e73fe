import type { Verdict } from "../verdict.ts";

/** Met: disc with tick; gap: dashed ring; unknown: square with "?"; exempt: ring with dash. Shape says it, colour repeats it. */
export function VerdictSign({ verdict, size = 14 }: { readonly verdict: Verdict; readonly size?: number }) {
  return (
    <svg className="verdict-sign" width={size} height={size} viewBox="0 0 16 16" aria-hidden="true">
      {signs[verdict]}
    </svg>
  );
}

const signs: Readonly<Record<Verdict, React.ReactNode>> = {
  MET: (
    <>
      <circle cx="8" cy="8" r="7" fill="var(--verdict-met)" />
      <path d="m4.8 8.2 2.2 2.2 4.2-4.6" fill="none" stroke="var(--surface)" strokeWidth="1.8" />
    </>
  ),
  GAP: (
    <circle
      cx="8"
      cy="8"
      r="6"
      fill="none"
      stroke="var(--verdict-gap)"
      strokeWidth="1.8"
      strokeDasharray="3.2 2.2"
    />
  ),
  UNKNOWN: (
    <>
      <rect
        x="1.5"
        y="1.5"
        width="13"
        height="13"
        rx="2"
        fill="none"
        stroke="var(--verdict-unknown)"
        strokeWidth="1.5"
      />
      <path
        d="M6 6.2c0-2.6 4.2-2.5 4.2-.1 0 1.6-2.1 1.6-2.1 3.2"
        fill="none"
        stroke="var(--verdict-unknown)"
        strokeWidth="1.5"
      />
      <circle cx="8.1" cy="11.6" r="1" fill="var(--verdict-unknown)" />
    </>
  ),
  EXEMPT: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="var(--verdict-exempt)" strokeWidth="1.5" />
      <path d="M5 8h6" stroke="var(--verdict-exempt)" strokeWidth="1.8" />
    </>
  ),
};
