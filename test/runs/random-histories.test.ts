import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { importFolder } from "../../src/import/import-folder.ts";
import { compareRules } from "../../src/runs/compare.ts";
import type { RuleComparisonModel, RunModel } from "../../src/runs/model.ts";
import { empty, type OwnDatabase, startOwnDatabase } from "../import/support/own-database.ts";
import { askIn, contextIn, everywhere, runIn } from "./support/runs.ts";
import {
  type Asked,
  city,
  type DeliveryWords,
  findingsBy,
  folderOf,
  judgedRules,
  type Knowledge,
  places,
  readKnowledge,
} from "./support/small-history.ts";

/** `HISTORIES=200 npx vitest run test/runs/random-histories.test.ts` tries more, each with every pair of its runs. */
const histories = Number(process.env.HISTORIES ?? 4);
const everyPair = process.env.HISTORIES !== undefined;

let database: OwnDatabase;
beforeAll(async () => {
  database = await startOwnDatabase();
});
afterAll(() => database.stop());

const days = ["2021-03-01", "2021-06-01", "2021-09-01", "2021-12-31", "2022-01-31", "2022-06-01"];
const day = fc.constantFrom(...days);
const period = fc
  .record({ from: day, to: fc.constantFrom("", "", "2021-10-01", "2022-06-30") })
  .filter(({ from, to }) => to === "" || from < to);
const compound = fc.record({
  inSecondCommunity: fc.boolean(),
  households: fc.constantFrom(20, 60, 200),
  branch: fc.option(period),
  committee: fc.option(period),
});
const delivery: fc.Arbitrary<DeliveryWords> = fc.record({
  compounds: fc.array(fc.option(compound, { freq: 6 }), { minLength: 4, maxLength: 4 }),
  coversCommittees: fc.boolean(),
});
const asked: fc.Arbitrary<Asked> = fc.record({
  exemptHouseholds: fc.constantFrom(30, 100),
  scope: fc.constantFrom([city], [city], [places.community], [places.otherCommunity]),
  on: day,
});
/** A delivery or none, on a later day or the same, and a run. */
const step = fc.record({ delivery: fc.option(delivery), later: fc.boolean(), asked });
const history = fc.array(step, { minLength: 3, maxLength: 4 });

interface Moment {
  readonly run: RunModel;
  readonly asked: Asked;
  readonly known: Knowledge;
}

test(
  "every change between two runs of a random history has the one cause that the order of the steps gives it",
  async () => {
    await fc.assert(
      fc.asyncProperty(delivery, history, async (first, steps) => {
        await empty(database.graph);
        const moments = await live([{ delivery: first, later: false, asked: whole }, ...steps]);
        for (const [base, head] of pairsOf(moments)) await holdAgainstModel(base, head);
        expect(await readKnowledge(database.graph)).toEqual(moments.at(-1)?.known);
      }),
      { numRuns: histories, endOnFailure: !everyPair, seed: Number(process.env.SEED ?? 20211231) },
    );
  },
  30 * 60_000,
);

const whole: Asked = { exemptHouseholds: 30, scope: [city], on: "2021-12-31" };

/** Delivers and runs; what was known at each run is read from the graph. */
async function live(
  steps: readonly {
    readonly delivery: DeliveryWords | null;
    readonly later: boolean;
    readonly asked: Asked;
  }[],
): Promise<Moment[]> {
  const moments: Moment[] = [];
  let month = 0;
  for (const { delivery: words, later, asked: question } of steps) {
    if (later) month += 1;
    if (words !== null) {
      const folder = folderOf(words, `2022-0${month + 1}-15`);
      const report = await importFolder(database.graph, {
        directory: await folder.write(),
        now: () => new Date(),
      });
      expect(report.problems.filter(({ outcome }) => outcome === "refused")).toEqual([]);
    }
    const run = await runIn(database.graph, {
      on: question.on,
      scope: question.scope,
      rules: judgedRules,
      settings: everywhere({ "oc.exemptHouseholds": question.exemptHouseholds }),
    });
    expect(run.status).toBe("FINISHED");
    moments.push({ run, asked: question, known: await readKnowledge(database.graph) });
  }
  return moments;
}

/** Both ways, neighbours and the two ends; each run with itself. */
function pairsOf(moments: readonly Moment[]): (readonly [Moment, Moment])[] {
  const last = moments.length - 1;
  return moments.flatMap((base, i) =>
    moments.flatMap((head, j) =>
      everyPair || Math.abs(i - j) <= 1 || Math.abs(i - j) === last ? [[base, head] as const] : [],
    ),
  );
}

async function holdAgainstModel(base: Moment, head: Moment): Promise<void> {
  const context = await contextIn(database.graph, [city]);
  const compared = await compareRules({ base: base.run, head: head.run }, context);
  const lists = await listedTotals(base.run.id, head.run.id);
  const of = (name: "appeared" | "persisting" | "resolved" | "becameUnknown"): number =>
    compared.reduce((sum, each) => sum + each[name], 0);
  expect(lists).toEqual({
    appeared: of("appeared"),
    persisting: of("persisting"),
    resolved: of("resolved"),
    becameUnknown: of("becameUnknown"),
  });
  for (const rule of judgedRules) {
    const found = compared.find((each) => each.rule.id === rule);
    expect(found && shown(found)).toEqual(expectedOf(rule, base, head));
  }
}

const totals = `query Totals($base: ID!, $head: ID!) {
  compareRuns(base: $base, head: $head) {
    appeared { totalCount } persisting { totalCount } resolved { totalCount } becameUnknown { totalCount }
  }
}`;

async function listedTotals(base: string, head: string): Promise<Record<string, unknown>> {
  const answer = await askIn(database.graph, [city], totals, { base, head });
  const comparison: unknown = Reflect.get(Object(answer), "compareRuns");
  return Object.fromEntries(
    Object.entries(Object(comparison)).map(([name, list]) => [name, Reflect.get(Object(list), "totalCount")]),
  );
}

function shown({ appeared, persisting, resolved, becameUnknown, causes }: RuleComparisonModel) {
  return {
    appeared,
    persisting,
    resolved,
    becameUnknown,
    causes: causes
      .map((each) => `${each.cause} ${each.appeared} ${each.resolved} ${each.becameUnknown}`)
      .toSorted(),
  };
}

/** The same, told by the model: one thing swapped at a time, in the order rule, scope, knowledge, day. */
function expectedOf(rule: (typeof judgedRules)[number], base: Moment, head: Moment) {
  const states = [
    ["BASE", base.known, base.asked],
    ["RULE_CHANGED", base.known, { ...base.asked, exemptHouseholds: head.asked.exemptHouseholds }],
    ["SCOPE_CHANGED", base.known, { ...head.asked, on: base.asked.on }],
    ["LEARNED_LATE", head.known, { ...head.asked, on: base.asked.on }],
    ["WORLD_CHANGED", head.known, head.asked],
  ] as const;
  const verdicts = states.map(
    ([cause, known, question]) => [cause, findingsBy(rule, known, question)] as const,
  );
  const [before, after] = [verdicts[0]?.[1], verdicts.at(-1)?.[1]];
  const counts = { appeared: 0, persisting: 0, resolved: 0, becameUnknown: 0 };
  const causes = new Map<string, { appeared: number; resolved: number; becameUnknown: number }>();
  for (const subject of new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])])) {
    const [was, is] = [before?.get(subject), after?.get(subject)];
    if (was === "GAP" && is === "GAP") counts.persisting += 1;
    if ((was !== "GAP" && is !== "GAP") || was === is) continue;
    const what = is === "GAP" ? "appeared" : is === "UNKNOWN" ? "becameUnknown" : "resolved";
    const lastOther = verdicts.findLastIndex(([, each]) => each.get(subject) !== is);
    const cause = verdicts[lastOther + 1]?.[0] ?? "";
    const count = causes.get(cause) ?? { appeared: 0, resolved: 0, becameUnknown: 0 };
    count[what] += 1;
    counts[what] += 1;
    causes.set(cause, count);
  }
  return {
    ...counts,
    causes: [...causes]
      .map(([cause, each]) => `${cause} ${each.appeared} ${each.resolved} ${each.becameUnknown}`)
      .toSorted(),
  };
}
