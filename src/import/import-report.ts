import type { Farewell } from "./gone.ts";
import type { Folder } from "./folder.ts";
import type { ImportPlan } from "./plan.ts";
import type { Problem } from "./problems.ts";
import type { Table } from "./table.ts";

/** Rows of one file and source. */
export interface FileTotals {
  /** File name. */
  readonly file: string;
  /** Id of the source; null for a file that no source lists. */
  readonly source: string | null;
  readonly rows: number;
  /** Rows that made facts. */
  readonly loaded: number;
  /** Second and further of identical rows. */
  readonly countedOnce: number;
  /** Loaded rows about which something is noted. */
  readonly noted: number;
  readonly refused: number;
}

/** Facts: things and relationships. */
export interface FactTotals {
  readonly added: number;
  readonly changed: number;
  readonly ended: number;
  readonly swept: number;
  readonly unchanged: number;
}

export type ImportOutcome = "written" | "unchanged" | "rehearsed" | "refused";

export interface ImportReport {
  /** "rehearsed" is a dry run; "refused" the whole folder, and nothing was written. */
  readonly outcome: ImportOutcome;
  /** Null where nothing was written. */
  readonly importId: string | null;
  readonly directory: string;
  readonly profile: string | null;
  readonly snapshotOn: string | null;
  /** By file in load order, then by source. */
  readonly files: readonly FileTotals[];
  readonly rows: number;
  readonly loaded: number;
  readonly countedOnce: number;
  readonly noted: number;
  readonly refused: number;
  /** Written, or in a dry run to be written. */
  readonly facts: FactTotals;
  /** The first of the problems, by file and line. */
  readonly problems: readonly Problem[];
  /** How many there are of each code. */
  readonly problemCounts: Readonly<Record<string, number>>;
  readonly milliseconds: number;
}

const mostProblems = 1_000;

/** What came of each row, by file and source, in load order. */
export function totalsOf(folder: Folder): FileTotals[] {
  return [...folder.tables.values()].filter(({ present }) => present).flatMap(totalsOfTable);
}

/** Rows that are loaded, by source. */
export function rowsBySource(files: readonly FileTotals[]): Map<string, number> {
  const rows = new Map<string, number>();
  for (const { source, loaded } of files)
    if (source !== null) rows.set(source, (rows.get(source) ?? 0) + loaded);
  return rows;
}

export function factTotals({ comparisons, farewells }: ImportPlan): FactTotals {
  const sum = (count: (each: ImportPlan["comparisons"][number]) => number): number =>
    comparisons.reduce((total, each) => total + count(each), 0);
  const leaving = (kind: Farewell["kind"]): number =>
    farewells.reduce((total, each) => total + (each.kind === kind ? each.facts.length : 0), 0);
  return {
    added: sum(({ newNodes, newRelationships }) => newNodes.count + newRelationships.count),
    changed: sum(
      ({ changedNodes, changedRelationships }) => changedNodes.length + changedRelationships.length,
    ),
    ended: leaving("ended"),
    swept: leaving("swept") + sum(({ dropped }) => dropped.length),
    unchanged: sum(({ unchanged }) => unchanged),
  };
}

export const noFacts: FactTotals = { added: 0, changed: 0, ended: 0, swept: 0, unchanged: 0 };

export function reportOf(
  outcome: ImportOutcome,
  about: {
    readonly directory: string;
    readonly importId: string | null;
    readonly folder: Folder | null;
    readonly facts: FactTotals;
    readonly milliseconds: number;
  },
  problems: readonly Problem[],
): ImportReport {
  const files = about.folder === null ? [] : totalsOf(about.folder);
  const sum = (of: "rows" | "loaded" | "countedOnce" | "noted" | "refused"): number =>
    files.reduce((total, each) => total + each[of], 0);
  const problemCounts: Record<string, number> = {};
  for (const { code } of problems) problemCounts[code] = (problemCounts[code] ?? 0) + 1;
  return {
    outcome,
    importId: about.importId,
    directory: about.directory,
    profile: about.folder?.manifest.profile ?? null,
    snapshotOn: about.folder?.manifest.snapshotOn ?? null,
    files,
    rows: sum("rows"),
    loaded: sum("loaded"),
    countedOnce: sum("countedOnce"),
    noted: sum("noted"),
    refused: sum("refused"),
    facts: about.facts,
    problems: problems.slice(0, mostProblems),
    problemCounts,
    milliseconds: about.milliseconds,
  };
}

function totalsOfTable(table: Table): FileTotals[] {
  const bySource = new Map<
    string | null,
    { rows: number; loaded: number; countedOnce: number; noted: number; refused: number }
  >();
  const of = (source: string | null) => {
    const found = bySource.get(source) ?? { rows: 0, loaded: 0, countedOnce: 0, noted: 0, refused: 0 };
    bySource.set(source, found);
    return found;
  };
  for (let row = 0; row < table.rowCount; row += 1) {
    const totals = of(table.sources[row] ?? null);
    totals.rows += 1;
    if (table.isRefused(row)) totals.refused += 1;
    else if (table.countedWith(row) !== null) totals.countedOnce += 1;
    else {
      totals.loaded += 1;
      if (table.isNoted(row)) totals.noted += 1;
    }
  }
  if (table.unreadableRows > 0) {
    const totals = of(table.soleSource);
    totals.rows += table.unreadableRows;
    totals.refused += table.unreadableRows;
  }
  return [...bySource]
    .sort(([a], [b]) => ((a ?? "") < (b ?? "") ? -1 : 1))
    .map(([source, totals]) => ({ file: table.format.file, source, ...totals }));
}
