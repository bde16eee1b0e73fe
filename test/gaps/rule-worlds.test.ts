import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Evaluation, ruleNearMisses, rulePage } from "../../src/gaps/evaluate.ts";
import { noSettings, readParameterSettings } from "../../src/gaps/parameters.ts";
import type { GapRuleDefinition, RulePageRow } from "../../src/gaps/rule.ts";
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

/** Notes on rows that are loaded as they stand. */
const wantedNotes: ReadonlySet<string> = new Set([
  "OUTSIDE_COVER",
  "PERIOD_REVERSED",
  "CREDIT_CODE_CHECK",
  "CREDIT_CODE_SHARED",
]);

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
  // A world may lie outside what its source covers and say what a rule reports, but everything it says must be read.
  expect(report.problems.filter(({ code }) => !wantedNotes.has(code))).toEqual([]);
});
afterAll(() => database?.stop());

describe.each(worlds.map((world) => [world.rule, world] as const))("%s", (_, world) => {
  test.each(world.cases.map((each) => [each.because, each] as const))("%s", async (_because, each) => {
    const { rule, asked } = await questionOf(world, each);
    const row = await rowOf(rule, asked, each);
    const found = row === null ? { verdict: "NO_ROW" } : shown(row, each);
    expect(found).toEqual(expectedOf(each));
    if (each.near ?? each.notNear) {
      const near = await ruleNearMisses(rule, asked, [each.subject]);
      for (const expected of each.near ?? []) expect(near).toContainEqual(expect.objectContaining(expected));
      expect(near.filter(({ code }) => each.notNear?.includes(code))).toEqual([]);
    }
  });
});

async function questionOf(
  world: RuleWorld,
  { on, settings, scope }: RuleCase,
): Promise<{ rule: GapRuleDefinition; asked: Evaluation }> {
  const rule = gapRules.find(({ id }) => id === world.rule);
  if (!rule) throw new Error(`Expected a rule ${world.rule}; there is none.`);
  const { graph } = database;
  return {
    rule,
    asked: {
      graph,
      on,
      scope: scope ?? [world.city],
      sources: await graph.rows(sources, {}),
      settings: settings ? readParameterSettings(JSON.stringify(settings), gapRules) : noSettings,
    },
  };
}

async function rowOf(
  rule: GapRuleDefinition,
  asked: Evaluation,
  { subject }: RuleCase,
): Promise<RulePageRow | null> {
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

function expectedOf({ verdict, severity, kinds, headline, evidence }: RuleCase): Record<string, unknown> {
  return {
    verdict,
    ...(severity && { severity }),
    ...(kinds && { kinds }),
    ...(headline !== undefined && { headline }),
    ...(evidence && { evidence }),
  };
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
