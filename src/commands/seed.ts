import { existsSync } from "node:fs";
import { mkdir, rm } from "node:fs/promises";
import { dirname, resolve } from "node:path";
import { generateDataSet } from "../../seed/generate.ts";
import { dataSetState, latestImport } from "../generated/cypher.ts";
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

/**
 * Generates a profile's rosters and loads them by the importer that loads everybody's. The rosters stay in the data
 * folder until they are loaded, so that a start after a kill finds them and goes on.
 */
export async function seedStore(
  graph: Graph,
  profile: SeedProfile,
  seed: number,
  dataDir: string,
  terminal: Console,
  signal: AbortSignal,
): Promise<void> {
  const directory = seedFolder(profile, seed, dataDir);
  if (!existsSync(directory)) {
    terminal.say(`Generating the synthetic city "${profile}" … / 正在生成合成数据 ${profile} …`);
    await mkdir(dirname(directory), { recursive: true });
    await generateDataSet({
      profile,
      seed,
      directory,
      signal,
      progress: (step) => terminal.say(`  ${step}`),
    });
  }
  await importInto(
    graph,
    { directory, dryRun: false, acceptLargeSweep: false, problemsFile: null },
    terminal,
    signal,
  );
  await rm(directory, { recursive: true, force: true });
}

/** Whether this very seeding was begun and cut off, so that it can be gone on with. */
export async function isSeedingCutOff(
  graph: Graph,
  profile: SeedProfile,
  seed: number,
  dataDir: string,
): Promise<boolean> {
  const [latest] = await graph.rows(latestImport, {});
  return latest?.status === "RUNNING" && latest.directory === seedFolder(profile, seed, dataDir);
}

/** Finishes an import that was cut off, where its folder is still there. */
export async function finishImport(
  graph: Graph,
  dataDir: string,
  terminal: Console,
  signal: AbortSignal,
): Promise<void> {
  const [latest] = await graph.rows(latestImport, {});
  if (latest?.status !== "RUNNING") return;
  if (!existsSync(latest.directory)) {
    terminal.say(
      `The import of ${latest.directory} was cut off and the folder is gone: put it back and import it again, until then answers say that an import runs. / ${latest.directory} 的导入未完成且文件夹已不存在，请恢复后重新导入。`,
    );
    return;
  }
  terminal.say(`Going on with the import of ${latest.directory}, which was cut off … / 继续未完成的导入 …`);
  await importInto(
    graph,
    { directory: latest.directory, dryRun: false, acceptLargeSweep: true, problemsFile: null },
    terminal,
    signal,
  );
  if (dirname(latest.directory) === resolve(dataDir, "seed")) {
    await rm(latest.directory, { recursive: true, force: true });
  }
}

function seedFolder(profile: SeedProfile, seed: number, dataDir: string): string {
  return resolve(dataDir, "seed", `${profile}-${seed}`);
}
