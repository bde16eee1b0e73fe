import type { GapFilter, GapOrder, NodeKind } from "../../generated/graphql.ts";
import { type Severity, severitiesAmong, type Verdict, verdictsAmong } from "../verdict.ts";
import type { ViewState } from "../view.ts";
import { nodeKindsAmong } from "../design/kinds.ts";

/** What the workbench is asked to list, out of the address. */
export interface GapSelection {
  /** Empty: all rules. */
  readonly rules: readonly string[];
  /** Empty: all severities. */
  readonly severities: readonly Severity[];
  readonly verdicts: readonly Verdict[];
  /** Empty: all kinds of subject. */
  readonly kinds: readonly NodeKind[];
  readonly order: GapOrder | null;
}

const orders: Readonly<Record<string, GapOrder>> = {
  households: { field: "HOUSEHOLDS", direction: "DESC" },
  name: { field: "SUBJECT_NAME", direction: "ASC" },
  area: { field: "AREA", direction: "ASC" },
};

export function selectionOf(view: ViewState): GapSelection {
  return selectionFrom(view.get);
}

/** The same out of bare parameters. */
export function selectionFrom(get: (name: string) => string | null): GapSelection {
  const list = (name: string): string[] => (get(name) ?? "").split(",").filter(Boolean);
  const verdicts = verdictsAmong(list("verdicts"));
  return {
    rules: list("rules"),
    severities: severitiesAmong(list("severities")),
    verdicts: verdicts.length === 0 ? ["GAP"] : verdicts,
    kinds: nodeKindsAmong(list("kinds")),
    order: orders[get("sort") ?? ""] ?? null,
  };
}

/** The same for the server; `rules` narrows to those given. */
export function filterOf(selection: GapSelection, within: string, rules: readonly string[]): GapFilter {
  return {
    rules,
    within,
    verdicts: selection.verdicts,
    ...(selection.severities.length === 0 ? {} : { severities: selection.severities }),
    ...(selection.kinds.length === 0 ? {} : { subjectKinds: selection.kinds }),
  };
}
