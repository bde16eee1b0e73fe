import type { Console } from "../src/commands/console.ts";
import { dataSetState, sources } from "../src/generated/cypher.ts";
import { gapRules } from "../src/generated/gap-rules.ts";
import { inPairs } from "../src/gaps/asked.ts";
import { type Evaluation, ruleCounts, ruleRun } from "../src/gaps/evaluate.ts";
import { noSettings } from "../src/gaps/parameters.ts";
import type { Graph } from "../src/graph/graph.ts";
import neo4j from "neo4j-driver";
import { atMost, type Goal, information } from "./goals.ts";
import { median } from "./measure.ts";
import type { DatabaseAddress } from "./peers/peer.ts";
import { naiveRules } from "./peers/naive-rules.ts";

/** P7 and P8: all rules in one go, two at a time, ten of them beside their naive form; and one rule for one district. */
export async function measureRules(
  graph: Graph,
  address: DatabaseAddress,
  terminal: Console,
): Promise<Goal[]> {
  const [dataSet] = await graph.rows(dataSetState, {});
  if (!dataSet) throw new Error("The bench's store is empty; expected a data set.");
  const asked: Evaluation = {
    graph,
    on: dataSet.snapshotOn,
    scope: dataSet.cityPrefixes,
    sources: await graph.rows(sources, {}),
    settings: noSettings,
  };
  const all: number[] = [];
  const each = new Map<string, number[]>(gapRules.map((rule) => [rule.id, []]));
  for (let round = 0; round < 4; round += 1) {
    terminal.say(`all rules, ${round + 1} of 4`);
    const started = performance.now();
    await inPairs(gapRules, async (rule) => {
      const begun = performance.now();
      await ruleRun(rule, asked);
      each.get(rule.id)?.push(performance.now() - begun);
    });
    all.push((performance.now() - started) / 1000);
  }
  const province = dataSet.profile === "shandong";
  const slowest = [...each]
    .map(([id, times]) => ({ id, time: median(times) }))
    .sort((a, b) => b.time - a.time)
    .slice(0, 5);
  return [
    atMost(
      "P7",
      `all ${gapRules.length} rules, seconds (first, cold: ${(all[0] ?? 0).toFixed(1)})`,
      median(all.slice(1)),
      province ? 90 : 5,
      province ? 30 : 2,
    ),
    information(
      "P7",
      "slowest rules",
      slowest.map(({ id, time }) => `${id} ${time.toFixed(0)} ms`).join(", "),
    ),
    ...(await besideNaive(asked, address)),
    await oneRule(asked),
  ];
}

/** Ten rules one after another, each beside what one would type first; the two take turns. */
async function besideNaive(asked: Evaluation, address: DatabaseAddress): Promise<Goal[]> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password));
  const on = neo4j.types.Date.fromStandardDate(new Date(`${asked.on}T00:00:00`));
  try {
    const lines: string[] = [];
    let [own, naive] = [0, 0];
    for (const rule of gapRules) {
      const text = naiveRules.get(rule.id);
      if (text === undefined) continue;
      const times = await inTurns(
        () => ruleRun(rule, asked),
        () => driver.executeQuery(text, { on }, { routing: neo4j.routing.READ }),
      );
      own += times.first;
      naive += times.second;
      lines.push(`${rule.id} ${times.first.toFixed(0)}/${times.second.toFixed(0)}`);
    }
    return [
      information("P7", "ten rules beside their naive form, ms each (rule/naive)", lines.join(", ")),
      information(
        "P7",
        "the ten together",
        `${(own / 1000).toFixed(2)} s, naive ${(naive / 1000).toFixed(2)} s, ratio ${(own / naive).toFixed(2)}`,
      ),
    ];
  } finally {
    await driver.close();
  }
}

/** Median milliseconds of two pieces of work that take turns; the first turn only warms up. */
async function inTurns(
  first: () => Promise<unknown>,
  second: () => Promise<unknown>,
): Promise<{ readonly first: number; readonly second: number }> {
  const times = { first: new Array<number>(), second: new Array<number>() };
  for (let turn = 0; turn < 5; turn += 1) {
    for (const [which, work] of [
      ["first", first],
      ["second", second],
    ] as const) {
      const started = performance.now();
      await work();
      if (turn > 0) times[which].push(performance.now() - started);
    }
  }
  return { first: median(times.first), second: median(times.second) };
}

async function oneRule(asked: Evaluation): Promise<Goal> {
  const rule = gapRules.find(({ id }) => id === "G04");
  if (!rule) throw new Error("The bench asks G04; expected it in the rule book.");
  const district = `${asked.scope.includes("3717") ? "3717" : (asked.scope[0] ?? "")}02`;
  const times: number[] = [];
  for (let count = 0; count < 20; count += 1) {
    const started = performance.now();
    await ruleCounts(rule, { ...asked, scope: [district] }, 6);
    times.push(performance.now() - started);
  }
  return atMost("P8", "one rule (G04), one district, milliseconds", median(times), 300, 80);
}
