import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { generateDataSet } from "../../seed/generate.ts";
import { evaluationOf } from "../../src/gaps/asked.ts";
import { type Evaluation, ruleVerdicts } from "../../src/gaps/evaluate.ts";
import { removeNode, removePost } from "../../src/generated/cypher.ts";
import { gapRules } from "../../src/generated/gap-rules.ts";
import { impactOf } from "../../src/impact/impact.ts";
import { importFolder } from "../../src/import/import-folder.ts";
import { graphHash, type OwnDatabase, startOwnDatabase } from "../import/support/own-database.ts";
import { contextIn } from "../runs/support/runs.ts";

const on = "2021-12-31";
const scope = ["3717"];
let database: OwnDatabase;
let folder = "";
/** The verdicts with everything there; a rehearsal takes its changes back, so they hold for every removal. */
let untouched: Promise<ReadonlyMap<string, string>> | undefined;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "liaison-graph-impact-"));
  const directory = join(folder, "tiny");
  await generateDataSet({ profile: "tiny", seed: 20211231, directory });
  database = await startOwnDatabase();
  expect((await importFolder(database.graph, { directory, now: () => new Date() })).refused).toBe(0);
}, 300_000);
afterAll(async () => {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
});

/** The best connected one of each kind that can be removed, and a post. */
const best = (label: string, condition = "true"): string =>
  `MATCH (n:${label}) WHERE ${condition} RETURN n.id AS id ORDER BY COUNT { (n)--() } DESC, id LIMIT 1`;
const removals = [
  ["a Party organisation", best("PartyOrg")],
  ["a compound branch", best("PartyOrg", "n.field = 'COMPOUND'")],
  ["a person", best("Person")],
  ["a work unit", best("WorkUnit")],
  ["a property company", best("PropertyCompany")],
  ["an owners' committee", best("OwnersCommittee")],
  ["a post", "MATCH ()-[h:HOLDS_POST {kind: 'SECRETARY'}]->() RETURN h.factKey AS id ORDER BY id LIMIT 1"],
] as const;

describe("what if something were not there", () => {
  test.each(removals)(
    "%s: exactly the verdicts differ that differ when every rule is judged",
    async (_, query) => {
      const [found] = await database.graph.runText(query);
      const id = String(found?.id);
      const context = await contextIn(database.graph, scope);
      const asked = await evaluationOf(context, on, null);
      const before = await (untouched ??= everyVerdict(asked));
      const after = await database.graph.rehearse(
        async (transaction) => {
          await transaction.rows(id.includes("|") ? removePost : removeNode, { id });
          return everyVerdict({ ...asked, graph: transaction });
        },
        { deadlineMs: 300_000 },
      );
      const expected = [...before].flatMap(([key, verdict]) =>
        after.get(key) === verdict ? [] : [`${key} ${verdict} ${after.get(key) ?? "gone"}`],
      );
      const { losses } = await impactOf(id, on, context);
      const got = losses.map(
        (loss) => `${loss.rule.id} ${loss.subjectId} ${loss.before} ${loss.after ?? "gone"}`,
      );
      expect(got.toSorted()).toEqual(expected.toSorted());
    },
  );

  test("a compound branch: its compound loses it, and nothing is written", async () => {
    const [found] = await database.graph.runText(
      "MATCH (n:PartyOrg {field: 'COMPOUND'})-[:SET_UP_IN]->(c:Compound) RETURN n.id AS id, c.id AS compound ORDER BY id LIMIT 1",
    );
    const hash = await graphHash(database.graph);
    const { losses } = await impactOf(String(found?.id), on, await contextIn(database.graph, scope));
    const lost = losses.find(({ rule, subjectId }) => rule.id === "G01" && subjectId === found?.compound);
    expect(lost).toMatchObject({ before: "MET", after: "GAP" });
    expect(await graphHash(database.graph)).toBe(hash);
  });

  test("what cannot be removed is named", async () => {
    const context = await contextIn(database.graph, scope);
    await expect(impactOf("371700", on, context)).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      details: { argument: "removing" },
    });
  });
});

/** "<rule> <subject>" → verdict, of the whole rule book. */
async function everyVerdict(asked: Evaluation): Promise<ReadonlyMap<string, string>> {
  const verdicts = new Map<string, string>();
  for (const rule of gapRules) {
    for (const [subject, verdict] of await ruleVerdicts(rule, asked))
      verdicts.set(`${rule.id} ${subject}`, verdict);
  }
  return verdicts;
}
