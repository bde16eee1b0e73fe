import type { Redelivered } from "./compare.ts";
import type { StoredFact, WriteRow } from "./stored-fact.ts";

export type ChangeKind = "LOADED" | "ADDED" | "CHANGED" | "ENDED" | "SWEPT" | "SOURCES";

/** One entry: a fact before and after; the same import makes the same entry, however often it is begun anew. */
export function changeRow(
  importId: string,
  kind: ChangeKind,
  before: StoredFact | null,
  after: StoredFact | null,
): WriteRow {
  const fact = after ?? before;
  const factKey = fact?.factKey ?? "";
  return [
    `${importId}|${factKey}`,
    importId,
    factKey.slice(0, factKey.indexOf("|")),
    factKey,
    kind,
    fact?.source ?? null,
    before === null ? null : JSON.stringify(before),
    after === null ? null : JSON.stringify(after),
    1,
  ];
}

/** The first load of a file from a source: one entry for all of its facts, which carry the import's id themselves. */
export function firstLoadRow(importId: string, file: string, source: string | null, facts: number): WriteRow {
  return [`${importId}|${file}|${source ?? ""}|`, importId, file, null, "LOADED", source, null, null, facts];
}

/** Name of a first load, as the import remembers it. */
export function firstLoad(file: string, source: string | null): string {
  return `${file}|${source ?? ""}`;
}

/** That other sources deliver a fact than before: no change of the fact, kept so that the import can be undone. */
export function redeliveryRow(
  importId: string,
  { known, source, otherSources, hash }: Redelivered,
): WriteRow {
  const { kind, factKey, start, end } = known;
  const place = { kind, factKey, start, end };
  const before = { ...place, source: known.source, otherSources: known.otherSources, hash: known.factHash };
  return [
    `${importId}|${factKey}|sources`,
    importId,
    factKey.slice(0, factKey.indexOf("|")),
    factKey,
    "SOURCES",
    source,
    JSON.stringify(before),
    JSON.stringify({ ...place, source, otherSources, hash }),
    1,
  ];
}
