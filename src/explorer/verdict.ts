/** The four outcomes, in the order they are listed. */
export const verdicts = ["GAP", "MET", "UNKNOWN", "EXEMPT"] as const;
export type Verdict = (typeof verdicts)[number];

/** From the gravest to the lightest. */
export const severities = ["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFO"] as const;
export type Severity = (typeof severities)[number];

export function verdictsAmong(names: readonly string[]): Verdict[] {
  return verdicts.filter((verdict) => names.includes(verdict));
}

export function severitiesAmong(names: readonly string[]): Severity[] {
  return severities.filter((severity) => names.includes(severity));
}
