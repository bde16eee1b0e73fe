import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { link, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { z } from "zod";
import { isProcessAlive, processStart } from "./process-alive.ts";
import { storeInUse } from "./start-error.ts";

/** The right of one process to open the store of a folder. */
export interface StoreLock {
  /** Notes the database's process, so that the next start can wait for it if this process is killed. */
  noteDatabase(pid: number): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the store of `dataDir` for this process. A lock whose process is gone is taken over, after the database
 * it left behind has ended too: that one closes its store by itself, which takes a second or so. `say` is told of it.
 * @throws DatabaseStartError STORE_IN_USE, naming the process
 */
export async function lockStore(
  dataDir: string,
  signal: AbortSignal,
  say: (text: string) => void,
): Promise<StoreLock> {
  const file = join(dataDir, "database.lock");
  let orphan: ProcessMark | null = null;
  const until = performance.now() + dyingMilliseconds;
  for (;;) {
    const own: Holder = { ...markOf(process.pid), database: orphan };
    if (wrote(file, own)) {
      try {
        await waitForEnd(dataDir, orphan, signal);
      } catch (error) {
        await releaseLock(file);
        throw error;
      }
      return {
        noteDatabase: (pid) => rewrite(file, { ...own, database: markOf(pid) }),
        release: () => releaseLock(file),
      };
    }
    const holder = readHolder(file);
    if (holder && isRunning(holder)) {
      if (performance.now() > until) throw storeInUse(dataDir, holder.pid);
      await sleep(100, undefined, { signal });
    } else {
      orphan = holder?.database ?? orphan;
      if (holder) say(takeover);
      await setAside(file, holder);
    }
  }
}

const takeover =
  "The last run was cut off; its database is closing the store, and the start goes on from there. / 上次运行被强行中断，等待其数据库关闭后继续启动。";

/** `start` keeps a process id that was given again, say after a restart of the machine, from holding the store for ever. */
const processMark = z.object({ pid: z.number().int().positive(), start: z.string().nullable() });
const holderShape = processMark.extend({ database: processMark.nullable() });
type ProcessMark = z.infer<typeof processMark>;
type Holder = z.infer<typeof holderShape>;

/** A process that was killed a moment ago may still be seen. */
const dyingMilliseconds = 500;
const orphanMilliseconds = 60_000;

function markOf(pid: number): ProcessMark {
  return { pid, start: processStart(pid) };
}

function isRunning(mark: ProcessMark): boolean {
  return isProcessAlive(mark.pid) && (mark.start === null || mark.start === processStart(mark.pid));
}

/** True when this call made the file; false when it was there. */
function wrote(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: "wx", mode: 0o600 });
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  }
}

/** Null when the file is gone or cut short: nobody holds the store by it. */
function readHolder(file: string): Holder | null {
  try {
    return holderShape.parse(JSON.parse(readFileSync(file, "utf8")));
  } catch {
    return null;
  }
}

/** Removes a stale lock, unless another start has just replaced it by its own: then that one is put back. */
async function setAside(file: string, stale: Holder | null): Promise<void> {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved && moved.pid !== stale?.pid) await link(aside, file).catch(() => undefined);
  await rm(aside, { force: true });
}

/** @throws DatabaseStartError STORE_IN_USE when the database that was left behind does not end */
async function waitForEnd(dataDir: string, orphan: ProcessMark | null, signal: AbortSignal): Promise<void> {
  if (orphan === null) return;
  const until = performance.now() + orphanMilliseconds;
  while (isRunning(orphan)) {
    if (performance.now() > until) throw storeInUse(dataDir, orphan.pid);
    await sleep(100, undefined, { signal });
  }
}

async function rewrite(file: string, holder: Holder): Promise<void> {
  const temporary = `${file}.new`;
  await writeFile(temporary, JSON.stringify(holder), { mode: 0o600 });
  await rename(temporary, file);
}

async function releaseLock(file: string): Promise<void> {
  if (readHolder(file)?.pid === process.pid) await rm(file, { force: true });
}
