import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateDataSet } from "../../seed/generate.ts";
import { dataSetState } from "../generated/cypher.ts";
import type { Graph } from "../graph/graph.ts";
import type { Console } from "./console.ts";
import { importInto } from "./import.ts";

export type SeedProfile = "tiny" | "heze" | "heze-anomaly" | "shandong";

/** The integer all profiles are generated from unless another is given. */
export const usualSeed = 20211231;

/** True while nothing has been loaded into the store, or an earlier seeding was cut off before it loaded anything. */
export async function isEmpty(graph: Graph): Promise<boolean> {
  return (await graph.rows(dataSetState, {})).length === 0;
}

/** Generates a profile's rosters and loads them by the importer that loads everybody's. */
export async function seedStore(
  graph: Graph,
  profile: SeedProfile,
  seed: number,
  terminal: Console,
  signal: AbortSignal,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "liaison-graph-seed-"));
  const directory = join(folder, profile);
  try {
    terminal.say(`Generating the synthetic city "${profile}" … / 正在生成合成数据 ${profile} …`);
    await generateDataSet({
      profile,
      seed,
      directory,
      signal,
      progress: ({ step, done, total }) => terminal.progress(step, done, total),
    });
    terminal.endProgress();
    await importInto(graph, { directory, dryRun: false, acceptLargeSweep: false, problemsFile: null }, terminal, signal);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
