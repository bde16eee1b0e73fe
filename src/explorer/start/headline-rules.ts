import type { CoverageRowsQuery } from "../../generated/explorer.ts";
import type { AreaLevel, NodeKind } from "../../generated/graphql.ts";

/** A headline figure of the start page: a rule, and the kind of subject where the rule judges several. */
export interface HeadlineRule {
  readonly name: "compound" | "grid" | "substantive" | "owners" | "cross" | "company";
  readonly rule: string;
  readonly kind: NodeKind | null;
}

export const headlineRules: readonly HeadlineRule[] = [
  { name: "compound", rule: "G01", kind: null },
  { name: "grid", rule: "G04", kind: null },
  { name: "substantive", rule: "G03", kind: null },
  { name: "owners", rule: "G10", kind: null },
  { name: "cross", rule: "G11", kind: null },
  { name: "company", rule: "G08", kind: "PROPERTY_COMPANY" },
];

/** Compounds with a branch or an instructor: the leading figure. */
export const leadingRule = "G02";

export const askedRules = [leadingRule, ...headlineRules.map(({ rule }) => rule)];

export type Table = NonNullable<CoverageRowsQuery["coverage"]>;
export type Figures = Table["total"]["rates"][number];

export interface Counts {
  readonly met: number | null;
  readonly gap: number | null;
  readonly unknown: number | null;
  readonly rate: number | null;
}

/** The counts of a headline figure among the rates of a place; nulls when its rule failed or was not asked. */
export function countsOf(rates: readonly Figures[], { rule, kind }: Omit<HeadlineRule, "name">): Counts {
  const rate = rates.find((each) => each.rule.id === rule);
  const none = { met: null, gap: null, unknown: null, rate: null };
  if (!rate) return none;
  if (kind === null || rate.met === null) return rate;
  // A place without any subject of the kind has no row for it: nothing to judge, not a failure.
  return rate.bySubject.find((each) => each.kind === kind) ?? { met: 0, gap: 0, unknown: 0, rate: null };
}

/** The level of the rows below a place of a level. */
export function levelBelow(level: AreaLevel): AreaLevel {
  return level === "CITY" ? "DISTRICT" : level === "DISTRICT" ? "STREET" : "COMMUNITY";
}
