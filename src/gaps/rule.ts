import type { NodeKind, Severity } from "../generated/graphql.ts";
import type { Statement } from "../graph/statement.ts";

/** A gap rule: its card and the statements made of its one body. Written by code generation from `cypher/gaps/`. */
export interface GapRuleDefinition {
  /** G01 … G40. */
  readonly id: string;
  readonly code: string;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly severity: Severity;
  readonly subjects: readonly NodeKind[];
  readonly why: string;
  readonly remedy: string;
  readonly source: string | null;
  readonly version: string;
  readonly parameters: readonly RuleParameterDefinition[];
  /** Stems of the files whose cover the body asks about. */
  readonly needs: readonly string[];
  /** Name of the evidence whose sum is the headline figure; null where the rule has none. */
  readonly headline: string | null;
  readonly evidence: readonly EvidenceDefinition[];
  readonly near: readonly { readonly code: string; readonly nameZh: string; readonly nameEn: string }[];
  readonly missing: readonly MissingDefinition[];
  /** The statement as it stands in the file. */
  readonly body: string;
  /** The body's own parameters with their types, for encoding. */
  readonly bodyParams: Readonly<Record<string, string>>;
  /** The body wrapped: one row for each area of `digits` digits, kind and tier, with the four counts. */
  readonly counts: Statement<object, RuleCountsRow>;
  /** The body wrapped: a page of subjects with one of `verdicts`, sorted. */
  readonly page: Statement<object, RulePageRow>;
  /** How many subjects a page would have without its limit. */
  readonly total: Statement<object, { readonly total: number }>;
  /** The body wrapped for a stored run: counts by place, with every gap and unknown beside them. */
  readonly run: Statement<object, RuleRunRow>;
  /** The body wrapped: every subject, by verdict. */
  readonly verdicts: Statement<object, { readonly outcome: string; readonly subjects: readonly string[] }>;
  /** The body wrapped: how many subjects could not be judged, by area and file. */
  readonly unknowns: Statement<object, UnknownsRow>;
  /** What came nearest to meeting the rule, for given subjects; null where the rule has no such statement. */
  readonly nearMisses: Statement<object, NearMissRow> | null;
}

export interface UnknownsRow {
  readonly area: string;
  /** Stem of a file that no source covers there; null where all are covered and a fact itself is missing. */
  readonly file: string | null;
  readonly subjects: number;
}

export interface NearMissRow {
  readonly subjectId: string;
  /** One of the rule's `near` codes. */
  readonly code: string;
  readonly nodeId: string | null;
  readonly endedOn: string | null;
  readonly number: number | null;
  /** What the case itself says, such as a right code; absent where no case of the rule says more than its name. */
  readonly text?: string | null;
}

export interface RuleParameterDefinition {
  readonly key: string;
  readonly type: "Int" | "Float" | "Text";
  /** As written in the card. */
  readonly default: string;
  readonly unit: string | null;
  readonly source: string | null;
  /** Stands on the card for the reader; no statement takes it, so settings cannot change it. */
  readonly shownOnly: boolean;
}

export interface EvidenceDefinition {
  readonly key: string;
  readonly type: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

/** What a rule asks for and the graph lacks, as the explorer draws it: a ghost of `kind` bound to the subject. */
export interface MissingDefinition {
  /** The kind of fault it belongs to; null: every gap of the rule lacks it. */
  readonly fault: string | null;
  readonly edge: string;
  /** Seen from the subject: IN is an edge that ends at it. */
  readonly direction: string;
  readonly kind: string;
  readonly nameZh: string;
  readonly nameEn: string;
}

export interface RuleCountsRow {
  readonly area: string;
  readonly kind: NodeKind;
  readonly tier: string | null;
  readonly met: number;
  readonly gap: number;
  readonly unknown: number;
  readonly exempt: number;
  readonly headline: number;
}

export interface RuleRunRow extends RuleCountsRow {
  /** Gaps and unknowns of the group; the four lists belong together by position. */
  readonly subjects: readonly string[];
  readonly outcomes: readonly string[];
  readonly severities: readonly string[];
  /** Fault kinds joined by commas. */
  readonly kindLists: readonly string[];
}

export interface RulePageRow {
  readonly subjectId: string;
  readonly subjectKind: NodeKind;
  readonly subjectName: string;
  readonly labels: readonly string[];
  readonly areaCode: string;
  /** MET, GAP, UNKNOWN or EXEMPT. */
  readonly outcome: string;
  readonly severity: Severity;
  readonly kinds: readonly string[];
  readonly notCovered: readonly string[];
  readonly headline: number | null;
  readonly sortText: string;
  readonly sortNumber: number;
}
