import type { GapFilter, GapOrder, NodeKind } from "../../generated/graphql.ts";
import { type Severity, severitiesAmong, type Verdict, verdictsAmong } from "../verdict.ts";
import { listOf } from "../address-list.ts";
import { nodeKindsAmong } from "../../design/kinds.ts";

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

/** What the parameters of an address choose; nonsense is left out. */
export function selectionFrom(get: (name: string) => string | null): GapSelection {
  const list = (name: string): string[] => listOf(get(name));
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
