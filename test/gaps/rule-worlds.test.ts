import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Evaluation, everySubject, ruleNearMisses, rulePage } from "../../src/gaps/evaluate.ts";
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
    const { rule, asked, rows } = await questionOf(world, each);
    const own = rows.filter(({ subjectId }) => subjectId === each.subject);
    expect(own.length).toBeLessThan(2);
    const found = own[0] ? shown(own[0], each) : { verdict: "NO_ROW" };
    expect(found).toEqual(expectedOf(each));
    if (each.near ?? each.notNear) {
      const near = await ruleNearMisses(rule, asked, [each.subject]);
      for (const expected of each.near ?? []) expect(near).toContainEqual(expect.objectContaining(expected));
      expect(near.filter(({ code }) => each.notNear?.includes(code))).toEqual([]);
    }
  });
});

interface Question {
  readonly rule: GapRuleDefinition;
  readonly asked: Evaluation;
  readonly rows: readonly RulePageRow[];
}

/** A rule is evaluated once for a world, day, scope and settings, whatever number of cases looks at the outcome. */
const questions = new Map<string, Promise<Question>>();

function questionOf(world: RuleWorld, { on, settings, scope }: RuleCase): Promise<Question> {
  const key = JSON.stringify([world.rule, on, settings, scope]);
  const known = questions.get(key) ?? evaluated(world, on, settings, scope);
  questions.set(key, known);
  return known;
}

async function evaluated(
  world: RuleWorld,
  on: string,
  settings: RuleCase["settings"],
  scope: RuleCase["scope"],
): Promise<Question> {
  const rule = gapRules.find(({ id }) => id === world.rule);
  if (!rule) throw new Error(`Expected a rule ${world.rule}; there is none.`);
  const { graph } = database;
  const asked = {
    graph,
    on,
    scope: scope ?? [world.city],
    sources: await graph.rows(sources, {}),
    settings: settings ? readParameterSettings(JSON.stringify(settings), gapRules) : noSettings,
  };
  return { rule, asked, rows: await rulePage(rule, asked, { ...everySubject, limit: 10_000 }) };
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
