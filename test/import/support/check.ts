import { checkFolder, emptyGraph } from "../../../src/import/check-folder.ts";
import { type FactsOfFile, factsOfTable } from "../../../src/import/facts.ts";
import { type FileTotals, totalsOf } from "../../../src/import/import-report.ts";
import { type Problem, Problems } from "../../../src/import/problems.ts";
import { readFolder } from "../../../src/import/read-folder.ts";
import type { FolderBuilder } from "./folder-builder.ts";

export interface Checked {
  readonly problems: readonly Problem[];
  readonly totals: readonly FileTotals[];
  facts(stem: string): FactsOfFile;
}

/** Reads and checks a folder as if the graph were empty. */
export async function check(builder: FolderBuilder): Promise<Checked> {
  const problems = new Problems();
  const folder = await readFolder(await builder.write(), problems);
  if (folder === null) {
    return {
      problems: problems.inOrder(),
      totals: [],
      facts: () => {
        throw new Error("The folder was refused whole, so it has no facts.");
      },
    };
  }
  const index = await checkFolder(folder, emptyGraph);
  return {
    problems: problems.inOrder(),
    totals: totalsOf(folder),
    facts: (stem) => {
      const table = folder.tables.get(stem);
      if (table === undefined) throw new Error(`Expected a stem of the format, got ${stem}.`);
      return factsOfTable(index, table);
    },
  };
}

/** The problems of a folder in short: file, line, column, code. */
export async function problemsOf(builder: FolderBuilder): Promise<string[]> {
  const { problems } = await check(builder);
  return problems.map(({ file, line, column, code }) =>
    [file, line, column, code].filter((part) => part !== "").join(" "),
  );
}
