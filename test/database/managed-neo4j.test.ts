import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { checkGivenDatabase } from "../../src/database/given-database.ts";
import {
  type ManagedNeo4jRequest,
  type RunningDatabase,
  findRunningDatabase,
  startManagedNeo4j,
} from "../../src/database/managed-neo4j.ts";
import { isProcessAlive } from "../../src/database/process-alive.ts";
import { connectGraph, verifyConnection } from "../../src/graph/graph.ts";
import { startErrorOf } from "./start-error.ts";

// One store lives through this file from top to bottom, since every start takes seconds.
let folder: string;
let dataDir: string;
let database: RunningDatabase;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "managed-neo4j-"));
  dataDir = join(folder, "data");
});

afterAll(async () => {
  await database?.stop();
  await rm(folder, { recursive: true, force: true });
});

test("a first start that was cut off while its files were made leaves nothing in the way", async () => {
  const half = join(dataDir, "neo4j", "data", "databases", "neo4j");
  await mkdir(half, { recursive: true });
  await writeFile(join(half, "neostore"), "half a store");
  await writeFile(join(dataDir, "neo4j", "being-created"), "");
  database = await start();
  expect(await ask("RETURN 1 AS one")).toEqual([{ one: 1 }]);
  expect(await readdir(join(dataDir, "neo4j"))).not.toContain("being-created");
});

test("the run file tells another process of this user, and nobody else, how to reach the store", async () => {
  expect(findRunningDatabase(dataDir)).toEqual({
    uri: database.uri,
    user: "neo4j",
    password: database.password,
  });
  for (const name of ["database-run.json", "database.lock", "database-password"]) {
    expect((await stat(join(dataDir, name))).mode & 0o777, name).toBe(0o600);
  }
  expect(findRunningDatabase(join(folder, "elsewhere"))).toBeNull();
});

test("a second start on the same folder is refused in a sentence that names the process", async () => {
  const error = await startErrorOf(start());
  expect(error.code).toBe("STORE_IN_USE");
  expect(error.message).toContain(`in use by process ${process.pid}`);
  expect(error.message).toContain("正被进程");
});

test("a port that is taken is named, and the store that asked for it is free again", async () => {
  const other = join(folder, "other");
  const port = Number(new URL(database.uri).port);
  const error = await startErrorOf(start({ dataDir: other, boltPort: port }));
  expect(error.code).toBe("PORT_TAKEN");
  expect(error.message).toContain(`127.0.0.1:${port}`);
  expect(await readdir(other)).toEqual(["database-password", "neo4j"]);
});

test("a wrong password and a silent address are told apart", async () => {
  const wrong = { ...addressOf(database), password: "not the password" };
  const wrongPassword = await startErrorOf(
    checkGivenDatabase(wrong, () => verifyConnection({ ...wrong, database: null })),
  );
  expect(wrongPassword.code).toBe("WRONG_PASSWORD");
  expect(wrongPassword.message).toContain('user "neo4j"');
  expect(wrongPassword.message).not.toContain("not the password");

  const silent = { ...addressOf(database), uri: "bolt://127.0.0.1:9" };
  const unreachable = await startErrorOf(
    checkGivenDatabase(silent, () => verifyConnection({ ...silent, database: null })),
  );
  expect(unreachable.code).toBe("UNREACHABLE");
  expect(unreachable.message).toContain("bolt://127.0.0.1:9");

  await checkGivenDatabase(database, () => verifyConnection({ ...addressOf(database), database: null }));
});

test("the database reads no files and fetches no addresses", async () => {
  await expect(ask("LOAD CSV FROM 'file:///etc/hostname' AS line RETURN line AS line")).rejects.toThrow(
    /false/,
  );
  await expect(ask("LOAD CSV FROM 'http://127.0.0.1:9/x' AS line RETURN line AS line")).rejects.toThrow(
    /blocked/,
  );
});

test("no transaction, lock or memory is without a limit", async () => {
  const settings = await ask(
    "SHOW SETTINGS YIELD name, value WHERE name IN $names RETURN name AS name, value AS value ORDER BY name",
    { names: ["db.transaction.timeout", "db.lock.acquisition.timeout", "db.memory.transaction.max"] },
  );
  expect(settings).toHaveLength(3);
  expect(settings.filter(({ value }) => String(value).startsWith("0"))).toEqual([]);
});

test("a database that is killed is started again on the same address with nothing lost", async () => {
  await ask("CREATE (:Kept {by: 'the killed database'})");
  const killed = database.pid;
  process.kill(killed, "SIGKILL");
  await until(() => database.pid !== killed);
  expect(await ask("MATCH (k:Kept) RETURN k.by AS by")).toEqual([{ by: "the killed database" }]);
  expect(findRunningDatabase(dataDir)?.uri).toBe(database.uri);
});

test("a stop ends the process, gives the store free and may be asked for twice", async () => {
  const { pid } = database;
  await Promise.all([database.stop(), database.stop()]);
  await database.ended;
  expect(isProcessAlive(pid)).toBe(false);
  expect(findRunningDatabase(dataDir)).toBeNull();
  expect(await readdir(dataDir)).toEqual(["database-password", "neo4j"]);
});

test("a start that is cancelled leaves neither process nor lock", async () => {
  const cancel = new AbortController();
  const starting = startErrorOf(start({ signal: cancel.signal }));
  const lock = join(dataDir, "database.lock");
  await until(async () => /"database":\{"pid":\d+/.test(await readFile(lock, "utf8").catch(() => "")));
  const pid = Number(/"database":\{"pid":(\d+)/.exec(await readFile(lock, "utf8"))?.[1]);
  cancel.abort();
  expect((await starting).code).toBe("START_CANCELLED");
  expect(isProcessAlive(pid)).toBe(false);
  expect(await readdir(dataDir)).toEqual(["database-password", "neo4j"]);
});

test("the database ends when its parent is killed, and the next start takes the store over", async () => {
  const { parent, databasePid } = await startInProcess();
  parent.kill("SIGKILL");
  const said: string[] = [];
  database = await start({ log: { info: () => undefined, warn: (text) => said.push(text) } });
  expect(said).toEqual([expect.stringMatching(/^The last run was cut off; .* \/ 上次运行被强行中断/)]);
  expect(isProcessAlive(databasePid)).toBe(false);
  expect(await ask("MATCH (k:Kept) RETURN k.by AS by ORDER BY by")).toEqual([
    { by: "a parent that was killed" },
    { by: "the killed database" },
  ]);
});

test("a lost password file costs nothing but a new password", async () => {
  const before = database.password;
  await database.stop();
  await rm(join(dataDir, "database-password"));
  database = await start();
  expect(database.password).not.toBe(before);
  expect(await ask("MATCH (k:Kept) RETURN count(k) AS kept")).toEqual([{ kept: 2 }]);
});

function start(
  options: Partial<Pick<ManagedNeo4jRequest, "dataDir" | "boltPort" | "signal" | "log">> = {},
): Promise<RunningDatabase> {
  return startManagedNeo4j({ dataDir, heapMb: 512, pageCacheMb: 64, tuning: "test", ...options });
}

/** Asks on a connection of its own: what is remembered from an earlier one must not decide. */
async function ask(text: string, params: Record<string, unknown> = {}): Promise<Record<string, unknown>[]> {
  const graph = connectGraph({ ...addressOf(database), database: null });
  try {
    return await graph.runText(text, params);
  } finally {
    await graph.close();
  }
}

function addressOf({ uri, user, password }: RunningDatabase) {
  return { uri, user, password };
}

async function startInProcess(): Promise<{ readonly parent: ChildProcess; readonly databasePid: number }> {
  const script = fileURLToPath(new URL("start-database.ts", import.meta.url));
  const parent = spawn(process.execPath, ["--import", "tsx", script, dataDir], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  for await (const line of createInterface({ input: parent.stdout })) {
    const pid = /^READY (\d+)$/.exec(line)?.[1];
    if (pid !== undefined) return { parent, databasePid: Number(pid) };
  }
  throw new Error("the process ended before its database was ready");
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  const end = performance.now() + 50_000;
  while (!(await condition())) {
    if (performance.now() > end) throw new Error("waited 50 s in vain");
    await sleep(50);
  }
}
