import { rateOf, type RateModel } from "../gaps/rates.ts";
import type { RuleCountsRow } from "../gaps/rule.ts";
import { type CountsOfRunsRow, countsOfRuns, rulesOfRun, type RulesOfRunRow } from "../generated/cypher.ts";
import { gapRules } from "../generated/gap-rules.ts";
import type { Scope } from "../auth/scope.ts";
import type { Graph } from "../graph/graph.ts";
import type { RunModel } from "../runs/model.ts";

/** The rates of one run in one place, by rule. */
export type Rates = ReadonlyMap<string, RateModel>;

/** Versions and failures of the rules of a run, by rule. */
export async function rulesJudged(graph: Graph, run: RunModel): Promise<ReadonlyMap<string, RulesOfRunRow>> {
  return new Map((await graph.rows(rulesOfRun, { runId: run.id })).map((row) => [row.rule, row]));
}

/** The rates over a whole scope, for each run by its id. */
export async function ratesOfRuns(
  graph: Graph,
  runs: readonly RunModel[],
  scope: Scope,
): Promise<ReadonlyMap<string, Rates>> {
  const rows = await graph.rows(countsOfRuns, { runIds: runs.map((run) => run.id), digits: 0, scope });
  return new Map(
    runs.map((run) => [
      run.id,
      ratesFrom(
        rows.filter((row) => row.runId === run.id),
        run,
        scope,
      ),
    ]),
  );
}

/** The rates of every place of a level with that many digits, by its code. */
export async function ratesOfPlaces(
  graph: Graph,
  run: RunModel,
  scope: Scope,
  digits: number,
): Promise<ReadonlyMap<string, Rates>> {
  const rows = await graph.rows(countsOfRuns, { runIds: [run.id], digits, scope });
  const byArea = new Map<string, CountsOfRunsRow[]>();
  for (const row of rows) byArea.set(row.area, [...(byArea.get(row.area) ?? []), row]);
  return new Map([...byArea].map(([area, counts]) => [area, ratesFrom(counts, run, [area])]));
}

function ratesFrom(rows: readonly CountsOfRunsRow[], run: RunModel, scope: Scope): Rates {
  const byRule = new Map<string, RuleCountsRow[]>();
  for (const row of rows) {
    byRule.set(row.rule, [
      ...(byRule.get(row.rule) ?? []),
      { ...row, tier: row.tier === "" ? null : row.tier },
    ]);
  }
  return new Map(
    gapRules.flatMap((rule) => {
      const counts = byRule.get(rule.id);
      return counts
        ? [[rule.id, rateOf({ rule, rows: counts }, () => true, scope, run.on, run.id)] as const]
        : [];
    }),
  );
}
