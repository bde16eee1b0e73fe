/** A value of a rule's evidence; null where the evidence has none. */
export type EvidenceValue = string | number | boolean | null | readonly string[];

/** One fault put into the rosters, told as the finding that a rule must make of it. */
export interface Anomaly {
  /** G01 … G40. */
  readonly rule: string;
  /** Ids of the findings' subjects; every finding has one subject, so there is one. */
  readonly subjects: readonly string[];
  /** Fault kinds of the finding, for rules that tell them apart. */
  readonly kinds?: readonly string[];
  /** What the fault adds to the headline figure, for rules that sum one over their subjects. */
  readonly headline?: number;
  /** Expected values under the names of the rule's evidence; what is not named is not said. */
  readonly evidence: Readonly<Record<string, EvidenceValue>>;
  /** True for a finding that nobody wanted and that could not be avoided. */
  readonly collateral?: true;
}

/** An anomaly of one subject. `kinds` stand in the evidence too, as in the rule's own answer. */
export function finding(
  rule: string,
  subject: string,
  facts: {
    readonly kinds?: readonly string[];
    readonly headline?: number;
    readonly evidence: Readonly<Record<string, EvidenceValue>>;
  },
): Anomaly {
  const { kinds, headline, evidence } = facts;
  return {
    rule,
    subjects: [subject],
    ...(kinds === undefined ? {} : { kinds }),
    ...(headline === undefined ? {} : { headline }),
    evidence,
  };
}
