import { figure, ratio, type Rounds } from "./questions.ts";
import type { Peer } from "./peers/peer.ts";

/** One line of the result: what was measured, how it compares, and what it must (T) and should (S) be. */
export interface Goal {
  readonly id: string;
  readonly what: string;
  readonly measured: string;
  readonly must: string;
  readonly should: string;
  /** Whether T is reached; null where the line is for information. */
  readonly reached: boolean | null;
}

/** P1, P2, P3 and P5, with the figures of every peer above them. */
export function queryGoals(rounds: Rounds, peers: readonly Peer[]): Goal[] {
  const [ours, raw, loader, generated] = peers.map(({ name }) => name);
  if (!ours || !raw || !loader || !generated) return [];
  return [
    ...figures(rounds, peers),
    atLeast(
      "P1",
      "nested, p50: times faster than @neo4j/graphql",
      ratio(rounds, "nested", generated, ours, "p50"),
      1.4,
      2,
    ),
    atLeast(
      "P1",
      "nested, req/s at 16: times as many",
      ratio(rounds, "nested", ours, generated, "perSecond"),
      1.4,
      2.5,
    ),
    atLeast("P2", "whole city, p50: times faster", ratio(rounds, "city", generated, ours, "p50"), 1.4, 2.5),
    atLeast(
      "P2",
      "whole city, req/s at 16: times as many",
      ratio(rounds, "city", ours, generated, "perSecond"),
      1.4,
      2.7,
    ),
    atMost(
      "P3",
      "CPU a nested request, of a loader per edge",
      ratio(rounds, "nested", ours, loader, "cpu"),
      0.5,
      0.2,
    ),
    atMost("P5", "node by id, p50, times the raw driver", ratio(rounds, "node", ours, raw, "p50"), 1.6, 1.25),
  ];
}

export function atLeast(id: string, what: string, value: number, must: number, should: number): Goal {
  return {
    id,
    what,
    measured: value.toFixed(2),
    must: `>= ${must}`,
    should: `>= ${should}`,
    reached: value >= must,
  };
}

export function atMost(id: string, what: string, value: number, must: number, should: number): Goal {
  return {
    id,
    what,
    measured: value.toFixed(2),
    must: `<= ${must}`,
    should: `<= ${should}`,
    reached: value <= must,
  };
}

export function information(id: string, what: string, measured: string): Goal {
  return { id, what, measured, must: "", should: "", reached: null };
}

/** The goals as a Markdown table. */
export function goalTable(goals: readonly Goal[]): string {
  const lines = goals.map(
    ({ id, what, measured, must, should, reached }) =>
      `| ${id} | ${what} | ${measured} | ${must} | ${should} | ${reached === null ? "" : reached ? "yes" : "**no**"} |`,
  );
  return [
    "| goal | what | measured | T | S | T reached |",
    "| --- | --- | --- | --- | --- | --- |",
    ...lines,
  ].join("\n");
}

function figures(rounds: Rounds, peers: readonly Peer[]): Goal[] {
  return [...rounds.keys()].flatMap((question) =>
    peers.map(({ name }) =>
      information(
        question,
        name,
        `p50 ${figure(rounds, question, name, "p50").toFixed(1)} ms, CPU ${figure(rounds, question, name, "cpu").toFixed(1)} ms, ` +
          `${figure(rounds, question, name, "perSecond").toFixed(0)} req/s, ${(figure(rounds, question, name, "bytes") / 1000).toFixed(1)} kB`,
      ),
    ),
  );
}
