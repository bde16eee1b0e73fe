import { PublicError } from "../errors.ts";
import { receivedDaysAgo, type SourceModel, sourceOn } from "../data-set/source.ts";
import { evaluationOf, inPairs, rulesAsked } from "../gaps/asked.ts";
import { type Evaluation, ruleUnknowns, ruleVerdicts } from "../gaps/evaluate.ts";
import type { GapRuleDefinition, UnknownsRow } from "../gaps/rule.ts";
import { watchedPopulation } from "../generated/cypher.ts";
import type { WatchedPopulation } from "../generated/graphql.ts";
import { nodeTypeOf } from "../nodes/kinds.ts";
import type { RequestContext } from "../server/context.ts";

export interface BlindSpotsModel {
  readonly on: string;
  readonly population: readonly WatchedPopulation[];
  readonly unjudged: readonly UnjudgedRuleModel[];
  readonly staleSources: readonly StaleSourceModel[];
}

export interface UnjudgedRuleModel {
  readonly rule: GapRuleDefinition;
  readonly unknown: number | null;
  readonly error: string | null;
  readonly because: readonly {
    readonly file: string | null;
    readonly areaCode: string;
    readonly subjects: number;
  }[];
}

export interface StaleSourceModel {
  readonly source: SourceModel;
  readonly coverEnded: boolean;
  readonly receivedDaysAgo: number | null;
}

/** The rule that looks at the structure of the whole graph: to be looked at by it alone is to be judged by none. */
const structureRule = "G40";
const districtDigits = 6;

/** What the rules do not see on a day. */
export async function blindSpotsOn(on: string, context: RequestContext): Promise<BlindSpotsModel> {
  const asked = await evaluationOf(context, on, null);
  const looks = await inPairs(rulesAsked(null), (rule) => lookOf(rule, asked));
  return {
    on,
    population: await populationOn(looks, asked),
    unjudged: looks.flatMap(({ unjudged }) => unjudged ?? []),
    staleSources: staleOn(asked),
  };
}

/** What one rule saw. */
interface Look {
  readonly rule: GapRuleDefinition;
  readonly subjects: readonly string[];
  readonly unjudged: UnjudgedRuleModel | null;
}

async function lookOf(rule: GapRuleDefinition, asked: Evaluation): Promise<Look> {
  try {
    const verdicts = await ruleVerdicts(rule, asked);
    const unknown = [...verdicts.values()].filter((verdict) => verdict === "UNKNOWN").length;
    const because = unknown === 0 ? [] : (await ruleUnknowns(rule, asked, districtDigits)).map(reasonOf);
    return {
      rule,
      subjects: [...verdicts.keys()],
      unjudged: unknown === 0 ? null : { rule, unknown, error: null, because },
    };
  } catch (error) {
    if (!(error instanceof PublicError)) throw error;
    return { rule, subjects: [], unjudged: { rule, unknown: null, error: error.message, because: [] } };
  }
}

function reasonOf({ area, file, subjects }: UnknownsRow): UnjudgedRuleModel["because"][number] {
  return { file, areaCode: area, subjects };
}

async function populationOn(looks: readonly Look[], asked: Evaluation): Promise<WatchedPopulation[]> {
  const subjectsOf = (structure: boolean): string[] => [
    ...new Set(
      looks
        .filter(({ rule }) => (rule.id === structureRule) === structure)
        .flatMap(({ subjects }) => subjects),
    ),
  ];
  const rows = await asked.graph.rows(watchedPopulation, {
    on: asked.on,
    scope: asked.scope,
    judged: subjectsOf(false),
    checked: subjectsOf(true),
  });
  return rows.map((row) => ({ ...row, kind: nodeTypeOf([row.label]).kind }));
}

function staleOn({ sources, on }: Evaluation): StaleSourceModel[] {
  return sources.flatMap((row) => {
    const source = sourceOn(row, on);
    const coverEnded = row.coversTo !== null && row.coversTo < on;
    return source.stale || coverEnded
      ? [{ source, coverEnded, receivedDaysAgo: receivedDaysAgo(row, on) }]
      : [];
  });
}
