import type { RowContext } from "./fact-maker.ts";
import { beginningOfTime } from "./fact.ts";
import type { Manifest } from "./manifest.ts";
import type { Table } from "./table.ts";

/** Sources of rows that were counted once, by the row that counts for them. */
export function sourcesOfRepeats(table: Table): Map<number, string[]> {
  const found = new Map<number, string[]>();
  for (let row = 0; row < table.rowCount; row += 1) {
    const first = table.countedWith(row);
    const source = table.sources[row] ?? null;
    if (first === null || source === null || source === table.sources[first] || table.isRefused(row))
      continue;
    const others = found.get(first) ?? [];
    if (!others.includes(source)) others.push(source);
    found.set(first, others);
  }
  return found;
}

export function contextOf(
  table: Table,
  row: number,
  others: ReadonlyMap<number, readonly string[]>,
): RowContext {
  return { source: table.sources[row] ?? null, otherSources: others.get(row) ?? none, line: table.line(row) };
}

export function contextOfThing(
  table: Table,
  rows: readonly number[],
  others: ReadonlyMap<number, readonly string[]>,
): RowContext {
  const contexts = rows.map((row) => contextOf(table, row, others));
  const [first] = contexts;
  if (first === undefined) throw new Error("Expected a thing with at least one row, got none.");
  const all = contexts.flatMap(({ source, otherSources }) => [
    ...(source === null ? [] : [source]),
    ...otherSources,
  ]);
  return { ...first, otherSources: [...new Set(all)].filter((source) => source !== first.source) };
}

/** The day that stands for an unknown beginning, by source. */
export function unknownFromOf(manifest: Manifest): (source: string | null) => string {
  const coversFrom = new Map(
    manifest.sources.map(({ id, coversFrom: from }) => [id, from ?? beginningOfTime]),
  );
  return (source) =>
    source === null ? manifest.snapshotOn : (coversFrom.get(source) ?? manifest.snapshotOn);
}

const none: readonly string[] = [];
