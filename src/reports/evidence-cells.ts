import { personsIn } from "../gaps/evidence.ts";
import type { GapRuleDefinition } from "../gaps/rule.ts";
import { isWithheld } from "../nodes/shown-counts.ts";
import type { ReportCell } from "./report-model.ts";

export interface EvidenceCells {
  readonly cells: Readonly<Record<string, ReportCell>>;
  /** How many numbers of persons are hidden in them. */
  readonly withheld: number;
}

/** Ids that the evidence of a row refers to. */
export function referredIds(rule: GapRuleDefinition, row: object): string[] {
  const columns = new Map<string, unknown>(Object.entries(row));
  return rule.evidence
    .filter(({ type }) => type === "Ref" || type === "[Ref]")
    .flatMap(({ key }) => textsOf(columns.get(key)));
}

/**
 * The evidence columns of a row as a report shows them. Fault kinds stand in the finding itself and are left out.
 * @param nameOf null for a node that may not be seen
 */
export function evidenceCells(
  rule: GapRuleDefinition,
  row: object,
  nameOf: (id: string) => string | null,
): EvidenceCells {
  const columns = new Map<string, unknown>(Object.entries(row));
  const counts = personsIn(rule.evidence, columns);
  const entries = rule.evidence
    .filter(({ key }) => key !== "kinds")
    .map(({ key, type }): readonly [string, ReportCell] => {
      const value = columns.get(key) ?? null;
      return [key, type === "PersonCount" ? (counts.get(key)?.text ?? null) : cellOf(type, value, nameOf)];
    });
  return { cells: Object.fromEntries(entries), withheld: [...counts.values()].filter(isWithheld).length };
}

function cellOf(type: string, value: unknown, nameOf: (id: string) => string | null): ReportCell {
  if (value === null) return null;
  switch (type) {
    case "Int":
      return Number(value);
    case "Float":
      return Math.round(Number(value) * 1000) / 1000;
    case "Bool":
      return value === true;
    case "[Text]":
      return textsOf(value);
    case "Ref":
    case "[Ref]": {
      const seen = textsOf(value).flatMap((id) => {
        const name = nameOf(id);
        return name === null ? [] : [{ id, name }];
      });
      return seen.length === 0 ? null : seen;
    }
    default:
      return typeof value === "string" ? value : JSON.stringify(value);
  }
}

function textsOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.filter((each): each is string => typeof each === "string");
  return typeof value === "string" ? [value] : [];
}
