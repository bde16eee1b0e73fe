import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { dropClaim, takeClaim } from "../../src/database/claim.ts";
import { type RunningDatabase, startManagedNeo4j } from "../../src/database/managed-neo4j.ts";
import {
  type MigrationFile,
  declaredSchema,
  readMigrationFiles,
  statementsOf,
} from "../../src/database/migration-files.ts";
import { migrate } from "../../src/database/migrations.ts";
import { missingSchema } from "../../src/database/missing-schema.ts";
import type { RunText } from "../../src/database/run-text.ts";
import { type Graph, connectGraph } from "../../src/graph/graph.ts";
import { startErrorOf } from "./start-error.ts";

// A store of its own: these tests take the schema apart.
let folder: string;
let database: RunningDatabase;
let graph: Graph;
let sent: string[] = [];
const run: RunText = (text, params) => {
  sent.push(text);
  return graph.runText(text, params ?? {});
};
const now = (): Date => new Date("2026-01-31T00:00:00Z");
const laterThanAnyLease = (): Date => new Date("2026-01-31T01:00:00Z");

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "migrations-"));
  database = await startManagedNeo4j({ dataDir: folder, heapMb: 512, pageCacheMb: 64, tuning: "test" });
  const { uri, user, password } = database;
  graph = connectGraph({ uri, user, password, database: null });
});

beforeEach(() => {
  sent = [];
});

afterAll(async () => {
  await graph?.close();
  await database?.stop();
  await rm(folder, { recursive: true, force: true });
});

test("an empty store gets every constraint and index that the files declare", async () => {
  const files = await readMigrationFiles();
  const declared = declaredSchema(files);
  expect(declared.length).toBeGreaterThan(80);
  expect(await missingSchema(run)).toHaveLength(declared.length);
  expect(await migrate({ run, now })).toEqual(files.map(({ name }) => name));
  expect(await missingSchema(run)).toEqual([]);
});

test("a store that is up to date costs one statement, which writes nothing", async () => {
  expect(await migrate({ run, now })).toEqual([]);
  expect(sent).toHaveLength(1);
  expect(sent[0]).toMatch(/^MATCH \(m:Migration\)/);
});

test("what is missing is named, and a start puts back nothing that was recorded as done", async () => {
  await run("DROP CONSTRAINT change_id");
  await run("DROP INDEX entityNames");
  expect(await missingSchema(run)).toEqual([
    { kind: "constraint", name: "change_id", state: null },
    { kind: "index", name: "entityNames", state: null },
  ]);
  expect(await migrate({ run, now })).toEqual([]);
  expect(await missingSchema(run)).toHaveLength(2);
});

test("the things of every label that rows make can be found by their place", async () => {
  const labels = await labelsMadeByRows();
  expect(labels.length).toBeGreaterThan(40);
  const declared = new Set(declaredSchema(await readMigrationFiles()).map(({ name }) => name));
  expect(labels.filter((label) => !declared.has(`${snakeCase(label)}_area_code`))).toEqual([]);
});

test("two characters of a Chinese name find it", async () => {
  await repairSchema();
  await run(
    "CREATE (:Entity:Compound {id: 'T-1', factKey: 'compounds:T-1', name: '牡丹花园小区', areaCode: '371702001001'})",
  );
  await run("CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()");
  expect(
    await run("CALL db.index.fulltext.queryNodes('entityNames', '花园') YIELD node RETURN node.id AS id"),
  ).toEqual([{ id: "T-1" }]);
  await run("MATCH (n:Compound {id: 'T-1'}) DELETE n");
});

test("a store that was filled when keys of facts were unique loses these constraints", async () => {
  await run("CREATE CONSTRAINT covers_fact_key FOR ()-[r:COVERS]-() REQUIRE r.factKey IS UNIQUE");
  await run("DROP INDEX node_fact_key");
  await run("CREATE CONSTRAINT entity_fact_key FOR (n:Entity) REQUIRE n.factKey IS UNIQUE");
  await run("MATCH (m:Migration {name: 'V012__batches'}) DELETE m");
  expect(await migrate({ run, now })).toEqual(["V012__batches"]);
  expect(await missingSchema(run)).toEqual([]);
  const unique = "SHOW CONSTRAINTS YIELD name, properties WHERE 'factKey' IN properties RETURN name AS name";
  expect(await run(unique)).toEqual([]);
});

test("a migration killed after any of its statements is resumed by the next start", async () => {
  const files = trial("V901__trial", ["trial_a", "trial_b", "trial_c"], "one after another");
  for (let allowed = 0; allowed <= 3; allowed += 1) {
    await forgetTrial(files);
    let done = 0;
    const dying: RunText = async (text, params) => {
      if (done === allowed + 1) throw new Error("killed");
      if (text.startsWith("CREATE INDEX")) done += 1;
      if (done === allowed + 1) throw new Error("killed");
      return run(text, params);
    };
    expect(await indexesOf("Trial")).toEqual([]);
    const cut = await migrate({ run: dying, now, files }).catch(() => null);
    expect(cut).toEqual(allowed === 3 ? ["V901__trial"] : null);
    await migrate({ run, now: laterThanAnyLease, files });
    expect(await indexesOf("Trial")).toEqual(["trial_a", "trial_b", "trial_c"]);
    expect(await recorded("V901__trial")).toBe(1);
  }
  await forgetTrial(files);
});

test("two starts at once apply each file once", async () => {
  const files = trial("V902__both", ["both_a", "both_b"]);
  const applied = await Promise.all([migrate({ run, now, files }), migrate({ run, now, files })]);
  expect(applied.flat()).toEqual(["V902__both"]);
  expect(await missingSchema(run, declaredSchema(files))).toEqual([]);
  await forgetTrial(files);
});

test("a claim holds until its lease runs out, and only its owner gives it back", async () => {
  const first = { key: "trial", owner: "first", leaseMs: 60_000 };
  const second = { key: "trial", owner: "second", leaseMs: 60_000 };
  expect(await takeClaim(run, first, now())).toBe(true);
  expect(await takeClaim(run, second, now())).toBe(false);
  await dropClaim(run, second);
  expect(await takeClaim(run, first, now())).toBe(true);
  expect(await takeClaim(run, second, laterThanAnyLease())).toBe(true);
  expect(await takeClaim(run, first, laterThanAnyLease())).toBe(false);
  await dropClaim(run, second);
});

test("of ten that ask at once one gets the claim", async () => {
  const asked = Array.from({ length: 10 }, (_, index) =>
    takeClaim(run, { key: "rush", owner: `owner ${index}`, leaseMs: 60_000 }, now()),
  );
  expect((await Promise.all(asked)).filter(Boolean)).toHaveLength(1);
});

test("a start that waits in vain for another says so", async () => {
  const files = trial("V903__waits", ["waits_a"]);
  const other = { key: "migrations", owner: "another process", leaseMs: 60_000 };
  expect(await takeClaim(run, other, now())).toBe(true);
  const error = await startErrorOf(migrate({ run, now, files, waitMs: 300 }));
  expect(error.code).toBe("MIGRATION_LOCKED");
  await dropClaim(run, other);
  await forgetTrial(files);
});

test("a constraint that the data breaks is refused with the file's name, and nothing is recorded", async () => {
  await run("CREATE (:Broken {key: 1}), (:Broken {key: 1})");
  const files: MigrationFile[] = [
    {
      name: "V904__broken",
      statements: ["CREATE CONSTRAINT broken_key IF NOT EXISTS FOR (n:Broken) REQUIRE n.key IS UNIQUE"],
    },
  ];
  const error = await startErrorOf(migrate({ run, now, files }));
  expect(error.code).toBe("MIGRATION_FAILED");
  expect(error.message).toContain("V904__broken");
  expect(await recorded("V904__broken")).toBe(0);
  await run("MATCH (n:Broken) DELETE n");
});

test("statements end at a semicolon at the end of a line; comments are no statements", () => {
  expect(
    statementsOf("// a; comment;\nCREATE INDEX a\nFOR (n:A) ON (n.a);\n\nRETURN ';' AS text;\n"),
  ).toEqual(["CREATE INDEX a\nFOR (n:A) ON (n.a)", "RETURN ';' AS text"]);
});

test("a number used twice or a name of another form is refused", async () => {
  const directory = join(folder, "files");
  await mkdir(directory);
  await writeFile(join(directory, "V001__one.cypher"), "RETURN 1 AS one;");
  await writeFile(join(directory, "V001__two.cypher"), "RETURN 2 AS two;");
  await expect(readMigrationFiles(directory)).rejects.toThrow("number 001 is used twice");
  await writeFile(join(directory, "1-three.cypher"), "RETURN 3 AS three;");
  await expect(readMigrationFiles(directory)).rejects.toThrow("1-three.cypher");
});

function trial(
  name: string,
  indexes: readonly string[],
  order: "together" | "one after another" = "together",
): MigrationFile[] {
  const create = indexes.map((index) => `CREATE INDEX ${index} IF NOT EXISTS FOR (n:Trial) ON (n.${index})`);
  return [{ name, statements: order === "together" ? create : ["RETURN 1 AS notADeclaration", ...create] }];
}

async function forgetTrial(files: readonly MigrationFile[]): Promise<void> {
  for (const { name } of declaredSchema(files)) await run(`DROP INDEX ${name} IF EXISTS`);
  for (const { name } of files) await run("MATCH (m:Migration {name: $name}) DELETE m", { name });
}

/** Puts back what the tests above dropped, as an operator would: forget the records, start again. */
async function repairSchema(): Promise<void> {
  await run("MATCH (m:Migration) DELETE m");
  await migrate({ run, now });
  expect(await missingSchema(run)).toEqual([]);
}

async function indexesOf(label: string): Promise<unknown[]> {
  const rows = await run(
    "SHOW INDEXES YIELD name, labelsOrTypes, state WHERE $label IN labelsOrTypes AND state = 'ONLINE' RETURN name AS name ORDER BY name",
    { label },
  );
  return rows.map(({ name }) => name);
}

async function recorded(name: string): Promise<unknown> {
  return (await run("MATCH (m:Migration {name: $name}) RETURN count(m) AS count", { name }))[0]?.["count"];
}

async function labelsMadeByRows(): Promise<string[]> {
  const text = await readFile("src/import/exchange-format.json", "utf8");
  return [...new Set([...text.matchAll(/"node": "(\w+)"/g)].map((match) => match[1] ?? ""))];
}

function snakeCase(label: string): string {
  return label.replaceAll(/(?<=.)([A-Z])/g, "_$1").toLowerCase();
}
