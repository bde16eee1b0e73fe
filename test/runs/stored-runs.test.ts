import { spawn } from "node:child_process";
import { once } from "node:events";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { importFolder } from "../../src/import/import-folder.ts";
import { undoImport } from "../../src/import/undo-import.ts";
import { compareRules } from "../../src/runs/compare.ts";
import type { RunModel } from "../../src/runs/model.ts";
import type { FolderBuilder } from "../import/support/folder-builder.ts";
import { empty, type OwnDatabase, startOwnDatabase } from "../import/support/own-database.ts";
import { at } from "../support/ask.ts";
import { gate } from "../support/gate.ts";
import { askIn, contextIn, everywhere, runIn } from "./support/runs.ts";
import { city, type CompoundWords, type DeliveryWords, folderOf } from "./support/small-history.ts";
import { watched } from "./support/watched-graph.ts";

const on = "2021-12-31";
const scope = [city];
const rules = ["G01", "G10", "G12"] as const;
const four = ["G01", "G02", "G10", "G12"];
const gap = `gap:G01:W${city}-C0`;

const bare: CompoundWords = { inSecondCommunity: false, households: 60, branch: null, committee: null };
const led: CompoundWords = { ...bare, branch: { from: "2021-03-01", to: "" } };
const first: DeliveryWords = { compounds: [bare, led], coversCommittees: true };

let database: OwnDatabase;
beforeAll(async () => {
  database = await startOwnDatabase();
});
afterAll(() => database.stop());
beforeEach(async () => {
  await empty(database.graph);
  await deliver(folderOf(first, on));
});

async function deliver(folder: FolderBuilder): Promise<string> {
  const report = await importFolder(database.graph, {
    directory: await folder.write(),
    now: () => new Date(),
  });
  return report.importId ?? "";
}

const ask = (query: string, variables: Record<string, unknown> = {}): Promise<unknown> =>
  askIn(database.graph, scope, query, variables);

describe("an accepted gap", () => {
  const asked =
    "query Gap($id: ID!, $on: Date) { gap(id: $id, on: $on) { state acceptance { reason until } } }";
  const accept =
    'mutation Accept($id: ID!, $until: Date!) { acceptGap(id: $id, reason: "改造中", until: $until) { state } }';

  test("is accepted until its day, and open again on it", async () => {
    expect(await ask(accept, { id: gap, until: "2022-03-01" })).toEqual({ acceptGap: { state: "ACCEPTED" } });
    expect(await ask(asked, { id: gap, on: "2022-02-28" })).toEqual({
      gap: { state: "ACCEPTED", acceptance: { reason: "改造中", until: "2022-03-01" } },
    });
    expect(await ask(asked, { id: gap, on: "2022-03-01" })).toEqual({
      gap: { state: "OPEN", acceptance: null },
    });
  });

  test("is open at once when the acceptance is taken back", async () => {
    await ask(accept, { id: gap, until: "2022-03-01" });
    const reopened = await ask("mutation Reopen($id: ID!) { reopenGap(id: $id) { state } }", { id: gap });
    expect(reopened).toEqual({ reopenGap: { state: "OPEN" } });
  });

  test("cannot be accepted until a day that is past, nor under an address that is none", async () => {
    await expect(ask(accept, { id: gap, until: on })).rejects.toThrow(/"until" must be after 2021-12-31/);
    await expect(ask(accept, { id: "gap:G99:x", until: "2022-03-01" })).rejects.toThrow(/gap:G99:x/);
  });
});

describe("a rule that fails", () => {
  test("is named, and the others are judged", async () => {
    const before = await runIn(database.graph, { on, scope, rules });
    const broken = watched(database.graph, async (statement) => {
      if (statement.startsWith("g10")) throw new Error("out of order");
    });
    const run = await runIn(broken, { on, scope, rules });
    expect(run.status).toBe("FINISHED_WITH_ERRORS");
    const answer = await ask(
      `query Run($id: ID!, $base: ID!) {
        run(id: $id) { results { rule { id } gap error } gaps { nodes { rule { id } } } }
        compareRuns(base: $base, head: $id) { persisting { nodes { rule { id } } } rules { rule { id } persisting } }
      }`,
      { id: run.id, base: before.id },
    );
    expect(at(answer, "run.results")).toEqual([
      { rule: { id: "G01" }, gap: 3, error: null },
      { rule: { id: "G10" }, gap: null, error: expect.stringContaining("G10") },
      { rule: { id: "G12" }, gap: 4, error: null },
    ]);
    const listed = JSON.stringify([at(answer, "run.gaps"), at(answer, "compareRuns.persisting")]);
    expect(listed).toContain("G01");
    expect(listed).not.toContain("G10");
    expect(at(answer, "compareRuns.rules.9")).toEqual({ rule: { id: "G10" }, persisting: 0 });
  });

  test("goes on where it stopped when it works again", async () => {
    const before = await runIn(database.graph, { on, scope, rules });
    const broken = watched(database.graph, async (statement) => {
      if (statement.startsWith("g10")) throw new Error("out of order");
    });
    await runIn(broken, { on, scope, rules });
    const after = await runIn(database.graph, { on, scope, rules });
    expect(await changes(before, after)).toEqual([]);
  });
});

describe("a run that is killed between two rules", () => {
  test("is discarded by the next one, which gives what it would have given", async () => {
    const clean = await runIn(database.graph, { on, scope, rules: four });
    await deliver(folderOf({ ...first, compounds: [led, bare] }, on));
    await killedRun();
    const [left] = await database.graph.runText(
      "MATCH (r:Run {status: 'RUNNING'}) RETURN r.id AS id, COUNT { MATCH (t:RuleResult {runId: r.id}) } AS stored",
    );
    expect(left?.stored).toBe(2);
    const later = (): Date => new Date(Date.now() + 60_000);
    const after = await runIn(database.graph, { on, scope, rules: four, now: later });
    expect(after.status).toBe("FINISHED");
    const runs = await database.graph.runText("MATCH (r:Run) RETURN r.status AS status ORDER BY r.seq");
    expect(runs.map(({ status }) => status)).toEqual(["FINISHED", "FAILED", "FINISHED"]);
    expect(await changes(clean, after)).toEqual([
      ["G01", 1, 1],
      ["G02", 1, 1],
    ]);
    const of = `query($id: ID!) { compareRuns(base: $id, head: $id) { rules { persisting } } }`;
    await expect(ask(of, { id: left?.id })).rejects.toThrow(/whose state is FAILED/);
  });
});

describe("a run asked for while one runs", () => {
  test("is that run, and nothing is begun", async () => {
    const [begun, free] = [gate(), gate()];
    const slow = watched(database.graph, async (statement) => {
      if (!statement.startsWith("g01")) return;
      begun.open();
      await free.opened;
    });
    const going = runIn(slow, { on, scope, rules });
    await begun.opened;
    const asked = await runIn(database.graph, { on: "2021-06-30", scope, rules });
    expect(asked).toMatchObject({ status: "RUNNING", on });
    free.open();
    expect((await going).id).toBe(asked.id);
    expect(await database.graph.runText("MATCH (r:Run) RETURN count(r) AS runs")).toEqual([{ runs: 1 }]);
  });

  test("waits for no import that was cut off: it is refused, naming the folder", async () => {
    const folder = await folderOf({ ...first, compounds: [led, led] }, on).write();
    const stop = new AbortController();
    await importFolder(database.graph, {
      directory: folder,
      now: () => new Date(),
      signal: stop.signal,
      progress: ({ stage }) => stage === "write" && stop.abort(new Error("stopped")),
    }).catch(() => undefined);
    await expect(runIn(database.graph, { on, scope, rules })).rejects.toMatchObject({
      code: "NOT_READY",
      details: { importing: folder },
    });
    await importFolder(database.graph, { directory: folder, now: () => new Date() });
    expect((await runIn(database.graph, { on, scope, rules })).status).toBe("FINISHED");
  });
});

describe("an import that was taken back between two runs", () => {
  test("leaves no cause where the graph of then is gone, and one where it is not needed", async () => {
    const importId = await deliver(folderOf({ ...first, compounds: [led, bare] }, on));
    const base = await runIn(database.graph, { on, scope, rules: ["G01"] });
    await undoImport(database.graph, importId, { now: () => new Date() });
    const same = await runIn(database.graph, { on, scope, rules: ["G01"] });
    const wider = await runIn(database.graph, {
      on,
      scope,
      rules: ["G01"],
      settings: everywhere({ "branch.minFull": 5 }),
    });
    expect(await causes(base, same)).toEqual([["LEARNED_LATE", 1, 1]]);
    expect(await causes(base, wider)).toEqual([[null, 1, 1]]);
    expect(await causes(same, wider)).toEqual([]);
  });
});

describe("a day before the first fact", () => {
  test("is unknown, not a gap: no source covers it", async () => {
    const run = await runIn(database.graph, { on: "2019-06-01", scope, rules });
    const answer = await ask(
      "query Run($id: ID!) { run(id: $id) { results { rule { id } gap unknown } gaps(filter: { verdicts: [GAP, UNKNOWN] }) { nodes { verdict } } } }",
      { id: run.id },
    );
    expect(at(answer, "run.results")).toEqual([
      { rule: { id: "G01" }, gap: 0, unknown: 4 },
      { rule: { id: "G10" }, gap: 0, unknown: 4 },
      { rule: { id: "G12" }, gap: 0, unknown: 4 },
    ]);
  });
});

describe("a rule that no book has", () => {
  test("is named, and nothing else is affected", async () => {
    const query = "query Gaps($rules: [ID!]) { gaps(filter: { rules: $rules }) { totalCount } }";
    await expect(ask(query, { rules: ["G01", "G99"] })).rejects.toThrow(/"rules" names G99/);
    expect(await ask(query, { rules: ["G01"] })).toEqual({ gaps: { totalCount: 3 } });
    expect(await ask('{ rule(id: "G99") { id } }')).toEqual({ rule: null });
  });
});

async function changes(base: RunModel, head: RunModel): Promise<unknown[]> {
  const compared = await compareRules({ base, head }, await contextIn(database.graph, scope));
  return compared
    .filter(({ appeared, resolved, becameUnknown }) => appeared + resolved + becameUnknown > 0)
    .map(({ rule, appeared, resolved }) => [rule.id, appeared, resolved]);
}

async function causes(base: RunModel, head: RunModel): Promise<unknown[]> {
  const compared = await compareRules({ base, head }, await contextIn(database.graph, scope));
  return compared.flatMap((each) =>
    each.causes.map(({ cause, appeared, resolved }) => [cause, appeared, resolved]),
  );
}

/** Ends once the child has been killed after two rules. */
async function killedRun(): Promise<void> {
  const { uri, user, password } = database.address;
  const child = spawn(
    process.execPath,
    ["--import", "tsx", "test/runs/support/run-child.ts", uri, user, password, on, city, four.join()],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
  await once(child.stdout, "data");
  child.kill("SIGKILL");
  await once(child, "exit");
}
