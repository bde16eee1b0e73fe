import { readFileSync } from "node:fs";
import { rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { isProcessAlive, processStart } from "./process-alive.ts";

/** How to reach a managed database that runs. */
export interface DatabaseAddress {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

interface RunFile extends DatabaseAddress {
  /** Process id of the database. */
  readonly pid: number;
  /** See processStart; null where the system does not tell. */
  readonly pidStart: string | null;
}

/**
 * The database that another process of this program keeps running on `dataDir`, so that a command can work
 * in the store of a running server. Null when there is none.
 */
export function findRunningDatabase(dataDir: string): DatabaseAddress | null {
  const run = readRunFile(dataDir);
  if (!run || !isProcessAlive(run.pid)) return null;
  if (run.pidStart !== null && run.pidStart !== processStart(run.pid)) return null;
  return { uri: run.uri, user: run.user, password: run.password };
}

/** Null when there is no run file or it cannot be read as one. */
function readRunFile(dataDir: string): RunFile | null {
  try {
    return runFileShape.parse(JSON.parse(readFileSync(runFileOf(dataDir), "utf8")));
  } catch {
    return null;
  }
}

/** Written under another name first, so that a reader never sees half of it. */
export async function writeRunFile(dataDir: string, address: DatabaseAddress, pid: number): Promise<void> {
  const run: RunFile = { ...address, pid, pidStart: processStart(pid) };
  const temporary = `${runFileOf(dataDir)}.new`;
  await writeFile(temporary, JSON.stringify(run, null, 1), { mode: 0o600 });
  await rename(temporary, runFileOf(dataDir));
}

export async function removeRunFile(dataDir: string): Promise<void> {
  await rm(runFileOf(dataDir), { force: true });
}

function runFileOf(dataDir: string): string {
  return join(dataDir, "database-run.json");
}

const runFileShape = z.object({
  uri: z.string(),
  user: z.string(),
  password: z.string(),
  pid: z.number().int().positive(),
  pidStart: z.string().nullable(),
});
