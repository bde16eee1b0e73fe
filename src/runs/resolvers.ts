import { randomUUID } from "node:crypto";
import { badUserInput } from "../errors.ts";
import { rulesAsked } from "../gaps/asked.ts";
import { type GapModel, loadGap, partsOfGapId } from "../gaps/gap.ts";
import type { GapConnectionModel } from "../gaps/gap-list.ts";
import { gapQuestion } from "../gaps/resolvers.ts";
import {
  acceptFinding,
  newestRuns,
  openGapsOfNodes,
  reopenFinding,
  runCount,
  runsById,
} from "../generated/cypher.ts";
import type { Resolvers } from "../generated/graphql.ts";
import { connection, pageParams } from "../server/connection.ts";
import { dayOf, type RequestContext } from "../server/context.ts";
import { compareRules } from "./compare.ts";
import { evaluateRun, newest } from "./evaluate-run.ts";
import { type OtherRun, storedFindings } from "./findings.ts";
import type { RunModel } from "./model.ts";
import { coverageOfRun, ratesOfRun, resultsOf, rulesJudged } from "./results.ts";
import { runClaim } from "./run-claim.ts";
import { parametersOf } from "./run-settings.ts";

const finished = ["FINISHED", "FINISHED_WITH_ERRORS"] as const;
const everyState = [...finished, "RUNNING", "FAILED"] as const;

export const runResolvers: Resolvers = {
  Query: {
    run: async (_root, { id }, context) =>
      id ? runById(id, context) : ((await newest(context.graph, finished)) ?? null),
    runs: async (_root, { first, after }, context) => {
      const { limit, afterNumber } = pageParams("runs", first, after);
      const rows = await context.graph.rows(newestRuns, { statuses: everyState, before: afterNumber, limit });
      return connection(
        "runs",
        first,
        after,
        rows.map((row) => ({ ...row, sortText: null, sortNumber: row.seq })),
        (row) => row,
        async () => (await context.graph.rows(runCount, {}))[0]?.total ?? 0,
      );
    },
    compareRuns: async (_root, args, context) => ({
      base: await requiredRun("base", args.base, context),
      head: await requiredRun("head", args.head, context),
    }),
  },
  Mutation: {
    startRun: (_root, args, context) =>
      evaluateRun({
        graph: context.graph,
        on: dayOf(args, context),
        scope: context.viewer.scope,
        settings: context.ruleSettings,
        trigger: "manual",
        now: () => new Date(),
        claim: runClaim(context.graph, randomUUID(), () => new Date()),
      }),
    acceptGap: async (_root, { id, reason, until }, context) => {
      const gap = await requiredGap(id, context);
      if (reason.trim().length === 0 || reason.length > 500) {
        throw badUserInput(
          "reason",
          `"reason" must have 1 to 500 characters, got ${reason.length}. / 请填写 1 到 500 字的理由。`,
        );
      }
      if (until <= context.snapshotOn) {
        throw badUserInput(
          "until",
          `"until" must be after ${context.snapshotOn}, got ${until}. / 接受期限须晚于数据日。`,
        );
      }
      await context.graph.rows(acceptFinding, {
        id,
        reason,
        until,
        at: new Date().toISOString(),
        by: context.viewer.name,
      });
      return gap;
    },
    reopenGap: async (_root, { id }, context) => {
      const gap = await requiredGap(id, context);
      await context.graph.rows(reopenFinding, { id });
      return gap;
    },
  },
  Run: {
    parameters: (run) => {
      const values = new Map(Object.entries(parametersOf(run)));
      return rulesAsked(null)
        .flatMap((rule) => rule.parameters)
        .filter((parameter, index, all) => all.findIndex(({ key }) => key === parameter.key) === index)
        .map(({ key, default: standard, unit, source }) => ({
          key,
          value: values.get(key) ?? standard,
          default: standard,
          unit,
          source,
        }));
    },
    coverage: (run, args, context) =>
      coverageOfRun(
        run,
        { by: args.by, within: args.within ?? null, rules: rulesAsked(args.rules) },
        context,
      ),
    rates: (run, _args, context) => ratesOfRun(run, context),
    results: (run, _args, context) => resultsOf(run, context),
    gaps: async (run, args, context) =>
      storedFindings(run, null, await rulesJudged(run, context), gapQuestion(args, run.on), context),
  },
  RunComparison: {
    rules: (comparison, _args, context) => compareRules(comparison, context),
    appeared: ({ base, head }, args, context) =>
      comparedFindings(head, { run: base, verdicts: ["GAP"], has: false }, args, context),
    persisting: ({ base, head }, args, context) =>
      comparedFindings(head, { run: base, verdicts: ["GAP"], has: true }, args, context),
    resolved: ({ base, head }, args, context) =>
      comparedFindings(base, { run: head, verdicts: ["GAP", "UNKNOWN"], has: false }, args, context),
    becameUnknown: ({ base, head }, args, context) =>
      comparedFindings(base, { run: head, verdicts: ["UNKNOWN"], has: true }, args, context),
  },
  SceneNode: {
    gaps: async (node, _args, context) => {
      const row = await context.batches.one(
        `openGapsOfNodes ${node.on}`,
        node.id,
        (ids) => context.graph.rows(openGapsOfNodes, { ids, on: node.on }),
        (each) => each.id,
      );
      return row?.gaps ?? null;
    },
  },
};

async function comparedFindings(
  run: RunModel,
  other: OtherRun,
  args: { readonly first: number; readonly after?: string | null },
  context: RequestContext,
): Promise<GapConnectionModel> {
  const judged = await rulesJudged(run, context);
  const alsoJudged = await rulesJudged(other.run, context);
  const rules = judged.filter((rule) => alsoJudged.includes(rule));
  return storedFindings(run, other, rules, gapQuestion(args, run.on), context);
}

/** A stored run, or null. */
export function runById(id: string, context: RequestContext): Promise<RunModel | null> {
  return context.batches.one(
    "runsById",
    id,
    (ids) => context.graph.rows(runsById, { ids }),
    (row) => row.id,
  );
}

async function requiredRun(argument: string, id: string, context: RequestContext): Promise<RunModel> {
  const run = await runById(id, context);
  if (run && finished.some((status) => status === run.status)) return run;
  throw badUserInput(
    argument,
    run
      ? `"${argument}" names the run ${id}, whose state is ${run.status}; expected a finished one. / 该次评估尚未完成或已中断。`
      : `"${argument}" names the run ${id}, which is not stored. "runs" lists those that are. / 没有该次评估。`,
  );
}

async function requiredGap(id: string, context: RequestContext): Promise<GapModel> {
  const gap = partsOfGapId(id) && (await loadGap(id, context.snapshotOn, context));
  if (gap) return gap;
  throw badUserInput(
    "id",
    `"id" must be the address of a finding such as gap:G01:<subject>, got ${id}. / 没有该缺口。`,
  );
}
