import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { rulePage } from "../../src/gaps/evaluate.ts";
import { noSettings } from "../../src/gaps/parameters.ts";
import type { RulePageRow } from "../../src/gaps/rule.ts";
import { sources } from "../../src/generated/cypher.ts";
import { gapRules } from "../../src/generated/gap-rules.ts";
import { importFolder } from "../../src/import/import-folder.ts";
import { FolderBuilder } from "../import/support/folder-builder.ts";
import { type OwnDatabase, startOwnDatabase } from "../import/support/own-database.ts";
import type { RuleCase, RuleWorld } from "./worlds/rule-world.ts";

/** Every file of worlds/ named after a rule; `RULES=G04,G05` runs some of them. */
const modules = import.meta.glob<Readonly<Record<string, RuleWorld>>>("./worlds/g[0-9][0-9].ts", {
  eager: true,
});
const wanted = process.env.RULES?.split(",");
const worlds = Object.values(modules)
  .flatMap((module) => Object.values(module))
  .filter(({ rule }) => wanted?.includes(rule) ?? true);

let database: OwnDatabase;

/** One database and one import for all: each world has a city of its own. */
beforeAll(async () => {
  database = await startOwnDatabase();
  const folder = worlds.reduce(
    (all, world) => all.joinedWith(world.draw(FolderBuilder.empty())),
    FolderBuilder.empty(),
  );
  const report = await importFolder(database.graph, {
    directory: await folder.write(),
    now: () => new Date(),
  });
  // A world may lie outside what its source covers, but everything it says must be read.
  expect(report.problems.filter(({ code }) => code !== "OUTSIDE_COVER")).toEqual([]);
});
afterAll(() => database?.stop());

describe.each(worlds.map((world) => [world.rule, world] as const))("%s", (_, world) => {
  test.each(world.cases.map((each) => [each.because, each] as const))("%s", async (_because, each) => {
    const row = await rowOf(world, each);
    const found = row === null ? { verdict: "NO_ROW" } : shown(row, each);
    const { because: _name, on: _on, subject: _subject, ...expected } = each;
    expect(found).toEqual(expected);
  });
});

async function rowOf(world: RuleWorld, { on, subject }: RuleCase): Promise<RulePageRow | null> {
  const rule = gapRules.find(({ id }) => id === world.rule);
  if (!rule) throw new Error(`Expected a rule ${world.rule}; there is none.`);
  const graph = database.graph;
  const asked = {
    graph,
    on,
    scope: [world.city],
    sources: await graph.rows(sources, {}),
    settings: noSettings,
  };
  const page = {
    verdicts: ["MET", "GAP", "UNKNOWN", "EXEMPT"] as const,
    severities: null,
    kinds: null,
    subjects: [subject],
    order: "AREA",
    descending: false,
    afterText: null,
    afterNumber: null,
    afterId: null,
    inclusive: false,
    limit: 2,
  } as const;
  const rows = await rulePage(rule, asked, page);
  expect(rows.length).toBeLessThan(2);
  return rows[0] ?? null;
}

/** Only what the case says something about. */
function shown(row: RulePageRow, each: RuleCase): Record<string, unknown> {
  const evidence =
    each.evidence &&
    Object.fromEntries(Object.keys(each.evidence).map((key) => [key, Reflect.get(row, key)]));
  return {
    verdict: row.outcome,
    ...(each.severity && { severity: row.severity }),
    ...(each.kinds && { kinds: row.kinds }),
    ...(each.headline !== undefined && { headline: row.headline }),
    ...(evidence && { evidence }),
  };
}
