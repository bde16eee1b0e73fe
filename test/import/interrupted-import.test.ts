import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { latestImport } from "../../src/generated/cypher.ts";
import { connectGraph, type Graph } from "../../src/graph/graph.ts";
import { type ImportOptions, importFolder } from "../../src/import/import-folder.ts";
import type { ImportReport } from "../../src/import/import-report.ts";
import { patientGraph } from "../../src/import/patient-graph.ts";
import { undoImport } from "../../src/import/undo-import.ts";
import { gate } from "../support/gate.ts";
import { empty, graphLines, type OwnDatabase, startOwnDatabase } from "./support/own-database.ts";
import { person, placesOf, world } from "./support/world.ts";

const people = Array.from({ length: 150 }, (_, index) => person("9911", 1_000 + index));
const place = placesOf("9911");
const first = world("9911")
  .row("people", ...people.map((id) => ({ id, party_status: "正式党员", area_code: place.community })))
  .row(
    "memberships",
    ...people.map((id) => ({ person: id, org: "W9911-BRANCH", from: "2021-01-01", to: "" })),
  )
  .row(
    "residences",
    ...people.map((id) => ({ person: id, compound: "W9911-COMPOUND", from: "2021-01-01", to: "" })),
  );
/** A year on: a third has moved out, a third has moved, others came. */
const next = first
  .manifest({ snapshotOn: "2022-12-31" })
  .only(
    "residences",
    ...people
      .slice(100)
      .map((id) => ({ person: id, compound: "W9911-COMPOUND", from: "2021-01-01", to: "2022-05-01" })),
  )
  .row(
    "residences",
    ...people
      .slice(50)
      .map((id) => ({ person: id, compound: "W9911-COMPOUND-2", from: "2022-05-01", to: "" })),
  )
  .only(
    "memberships",
    ...people.slice(0, 140).map((id) => ({ person: id, org: "W9911-BRANCH", from: "2021-01-01", to: "" })),
  );

let database: OwnDatabase;
let firstFolder: string;
let nextFolder: string;
beforeAll(async () => {
  [database, firstFolder, nextFolder] = await Promise.all([startOwnDatabase(), first.write(), next.write()]);
});
afterAll(() => database.stop());
beforeEach(() => empty(database.graph));

describe("an importer that is killed", () => {
  test("is finished by the next import of the folder, as if nothing had happened", async () => {
    await load(firstFolder);
    const whole = await graphLines(database.graph);
    for (const facts of [0, 80, 250, 420]) {
      await empty(database.graph);
      expect(await killAfter(firstFolder, facts)).toBe("killed");
      const left = await database.graph.runText("MATCH (i:Import) RETURN i.id AS id, i.status AS status");
      expect(left).toEqual([{ id: "IMP-1", status: "RUNNING" }]);
      expect(await load(firstFolder)).toMatchObject({ outcome: "written", importId: "IMP-1", refused: 0 });
      expect(await graphLines(database.graph)).toEqual(whole);
      expect(await load(firstFolder)).toMatchObject({ outcome: "unchanged" });
    }
  });

  test("in a later delivery, with changes, ends and additions, is finished too", async () => {
    await load(firstFolder);
    await load(nextFolder, { acceptLargeSweep: true });
    const whole = await graphLines(database.graph);
    for (const facts of [40, 160]) {
      await empty(database.graph);
      await load(firstFolder);
      await load(nextFolder, { acceptLargeSweep: true, batchSize: 40, signal: abortAfter(facts) }).catch(
        () => undefined,
      );
      const [left] = await database.graph.runText("MATCH (i:Import {id: 'IMP-2'}) RETURN i.status AS status");
      expect(left).toEqual({ status: "RUNNING" });
      expect(await load(nextFolder)).toMatchObject({ importId: "IMP-2" });
      expect(await graphLines(database.graph)).toEqual(whole);
    }
  });

  test("stands in the way of another folder until it is finished or undone", async () => {
    expect(await killAfter(firstFolder, 80)).toBe("killed");
    const other = await world("9922").write();
    await expect(load(other)).rejects.toMatchObject({ code: "CONFLICT", details: { importId: "IMP-1" } });
    expect(await load(other, { dryRun: true })).toMatchObject({ outcome: "rehearsed" });
    const undone = await undoImport(database.graph, "IMP-1", { now });
    expect(undone.removed).toBeGreaterThan(0);
    expect(await database.graph.runText("MATCH (n:Entity) RETURN count(n) AS entities")).toEqual([
      { entities: 0 },
    ]);
    expect(await load(other)).toMatchObject({ outcome: "written", importId: "IMP-2" });
  });
});

describe("an importer that is told to stop", () => {
  test("ends with the reason between two batches, and the next one goes on", async () => {
    const stop = new AbortController();
    const stopped = load(firstFolder, {
      batchSize: 40,
      signal: stop.signal,
      progress: ({ stage, done }) => {
        if (stage === "write" && done > 100) stop.abort(new Error("stopped by the test"));
      },
    });
    await expect(stopped).rejects.toThrow("stopped by the test");
    const [left] = await database.graph.runText(
      "MATCH (n:Person) RETURN count(n) AS people, COUNT { ()-[:RESIDES_IN]->() } AS residences",
    );
    expect(Number(left?.people)).toBeGreaterThan(0);
    expect(left?.residences).toBe(0);
    expect(
      await database.graph.runText("MATCH (c:Claim) WHERE c.owner IS NOT NULL RETURN c.key AS key"),
    ).toEqual([]);
    expect(await load(firstFolder)).toMatchObject({ outcome: "written", importId: "IMP-1" });
  });
});

describe("several importers at once", () => {
  test("of one folder leave what one leaves: the others wait and find nothing to do", async () => {
    await load(firstFolder);
    const whole = await graphLines(database.graph);
    await empty(database.graph);
    const graphs = [1, 2, 3, 4].map(() => connectGraph({ ...database.address, database: null }));
    const reports = await Promise.all(
      graphs.map((graph) => importFolder(graph, { directory: firstFolder, batchSize: 40, now })),
    );
    await Promise.all(graphs.map((graph) => graph.close()));
    expect(reports.map(({ outcome }) => outcome).toSorted()).toEqual([
      "unchanged",
      "unchanged",
      "unchanged",
      "written",
    ]);
    expect(await graphLines(database.graph)).toEqual(whole);
  });

  test("of two folders come one after the other", async () => {
    const other = await world("9922").write();
    const graphs = [1, 2].map(() => connectGraph({ ...database.address, database: null }));
    const [a, b] = await Promise.all([
      importFolder(graphs[0] ?? database.graph, { directory: firstFolder, batchSize: 40, now }),
      importFolder(graphs[1] ?? database.graph, { directory: other, batchSize: 40, now }),
    ]);
    await Promise.all(graphs.map((graph) => graph.close()));
    expect([a.outcome, b.outcome]).toEqual(["written", "written"]);
    expect([a.importId, b.importId].toSorted()).toEqual(["IMP-1", "IMP-2"]);
  });

  test("of two folders do so too, when the second finds the first at work between its first look and its second", async () => {
    const other = await world("9922").write();
    const begun = gate();
    const seen = gate();
    let writes = false;
    const held: Graph = {
      ...patientGraph(database.graph),
      transaction: async (work, options) => {
        if (writes) await seen.opened;
        return database.graph.transaction(work, options);
      },
    };
    const looking: Graph = {
      ...patientGraph(database.graph),
      rows: async (statement, params, options) => {
        if (statement.name !== latestImport.name) return database.graph.rows(statement, params, options);
        await begun.opened;
        return database.graph.rows(statement, params, options).finally(seen.open);
      },
    };
    const progress: ImportOptions["progress"] = ({ stage }) => {
      if (stage !== "write") return;
      writes = true;
      begun.open();
    };
    const [a, b] = await Promise.all([
      importFolder(held, { directory: firstFolder, batchSize: 40, now, progress }),
      importFolder(looking, { directory: other, batchSize: 40, now }),
    ]);
    expect([a, b]).toMatchObject([
      { outcome: "written", importId: "IMP-1" },
      { outcome: "written", importId: "IMP-2" },
    ]);
  });

  test("say so when the wait is too long", async () => {
    await database.graph.runText(
      "MERGE (c:Claim {key: 'import'}) SET c.owner = 'somebody', c.about = '/rosters/a', c.until = datetime() + duration('PT1M')",
    );
    const waiting: string[] = [];
    const late = load(firstFolder, {
      waitMs: 700,
      progress: ({ stage, file }) => {
        if (stage === "waiting") waiting.push(file);
      },
    });
    await expect(late).rejects.toMatchObject({
      code: "CONFLICT",
      message: expect.stringContaining("/rosters/a"),
    });
    expect(waiting).toEqual(["/rosters/a"]);
  });

  test("that lost the right to import to another write nothing more", async () => {
    const stolen: Promise<unknown>[] = [];
    const robbed = load(firstFolder, {
      batchSize: 40,
      progress: ({ stage }) => {
        if (stage !== "write" || stolen.length > 0) return;
        const steal =
          "MATCH (c:Claim {key: 'import'}) SET c.owner = 'somebody else', c.until = datetime() + duration('PT1M')";
        stolen.push(database.graph.runText(steal));
      },
    });
    await expect(robbed).rejects.toMatchObject({ code: "CONFLICT" });
    await Promise.all(stolen);
    expect(await database.graph.runText("MATCH (c:Claim {key: 'import'}) RETURN c.owner AS owner")).toEqual([
      { owner: "somebody else" },
    ]);
  });
});

test("a batch whose answer was lost after its commit is found to be there and not made twice", () =>
  leavesWhatOneImportLeaves(async (transact) => {
    await transact();
    // What the driver does when the connection breaks after COMMIT: the whole work once more.
    return transact();
  }));

test("a batch that is repeated while its first attempt is still at work is made once", () =>
  leavesWhatOneImportLeaves(async (transact) => {
    const attempts = await Promise.allSettled([transact(), transact()]);
    for (const attempt of attempts) if (attempt.status === "rejected") throw attempt.reason;
    return transact();
  }));

test("an import that is done leaves no marks of its batches, and neither does one that is taken back", async () => {
  const marks = () => database.graph.runText("MATCH (b:ImportBatch) RETURN count(b) AS count");
  await load(firstFolder);
  expect(await marks()).toEqual([{ count: 0 }]);
  await undoImport(database.graph, "IMP-1", { now });
  expect(await marks()).toEqual([{ count: 0 }]);
});

/** Imports with every transaction of a batch repeated in this way, and holds the graph against that of a plain import. */
async function leavesWhatOneImportLeaves(
  repeated: <T>(transact: () => Promise<T>) => Promise<T>,
): Promise<void> {
  await load(firstFolder);
  const whole = await graphLines(database.graph);
  await empty(database.graph);
  let batches = 0;
  const graph: Graph = {
    ...patientGraph(database.graph),
    transaction: (work, options) => {
      const transact = () => database.graph.transaction(work, options);
      if (options?.operation !== "import") return transact();
      batches += 1;
      return repeated(transact);
    },
  };
  await importFolder(graph, { directory: firstFolder, batchSize: 40, now });
  expect(batches).toBeGreaterThan(10);
  expect(await graphLines(database.graph)).toEqual(whole);
}

function now(): Date {
  return new Date("2022-02-01T08:00:00Z");
}

function load(directory: string, options: Partial<ImportOptions> = {}): Promise<ImportReport> {
  return importFolder(database.graph, { directory, now, ...options });
}

/** Aborts as soon as more facts than these are written. */
function abortAfter(facts: number): AbortSignal {
  const stop = new AbortController();
  const check = setInterval(() => {
    const written = database.events.filter(({ access }) => access === "write").length;
    if (written > facts / 40 + before) {
      clearInterval(check);
      stop.abort(new Error("stopped"));
    }
  }, 1);
  const before = database.events.filter(({ access }) => access === "write").length + 4;
  return stop.signal;
}

/** Kills an importer of its own process with SIGKILL once it has written so many facts; "done" when it was faster. */
async function killAfter(directory: string, facts: number): Promise<"killed" | "done"> {
  const { uri, user, password } = database.address;
  const child: ChildProcess = spawn(
    process.execPath,
    ["--import", "tsx", "test/import/support/import-child.ts", uri, user, password, directory],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  const ended = new Promise<void>((resolve) => child.on("exit", () => resolve()));
  let outcome: "killed" | "done" = "done";
  if (child.stdout !== null) {
    for await (const line of createInterface({ input: child.stdout })) {
      if (line.startsWith("write ") && Number(line.slice(6)) >= facts) {
        outcome = child.kill("SIGKILL") ? "killed" : outcome;
        break;
      }
    }
  }
  await ended;
  return outcome;
}
