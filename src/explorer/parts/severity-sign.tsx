import { useTranslation } from "react-i18next";
import type { Severity } from "../verdict.ts";

const filled: Readonly<Record<Exclude<Severity, "CRITICAL">, number>> = {
  HIGH: 3,
  MEDIUM: 2,
  LOW: 1,
  INFO: 0,
};

/** Rising bars, as many filled as the rank; critical is a filled square with "!". */
export function SeveritySign({
  severity,
  size = 14,
}: {
  readonly severity: Severity;
  readonly size?: number;
}) {
  const { t } = useTranslation();
  const name = t(`severity.${severity}`);
  return (
    <svg
      className="severity-sign"
      width={size}
      height={size}
      viewBox="0 0 16 16"
      role="img"
      aria-label={name}
    >
      <title>{name}</title>
      {severity === "CRITICAL" ? <Critical /> : <Bars severity={severity} />}
    </svg>
  );
}

function Critical() {
  return (
    <>
      <rect x="1" y="1" width="14" height="14" rx="2" fill="var(--verdict-gap)" />
      <path d="M8 4v5" stroke="var(--surface)" strokeWidth="2" />
      <circle cx="8" cy="11.8" r="1.2" fill="var(--surface)" />
    </>
  );
}

function Bars({ severity }: { readonly severity: Exclude<Severity, "CRITICAL"> }) {
  const colour = severity === "HIGH" ? "var(--verdict-gap)" : "var(--text2)";
  return [0, 1, 2].map((bar) => (
    <rect
      key={bar}
      x={1 + bar * 5}
      y={10 - bar * 4}
      width="4"
      height={5 + bar * 4}
      fill={bar < filled[severity] ? colour : "var(--line)"}
    />
  ));
}
