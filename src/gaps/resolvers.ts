import { loadArea } from "../area/load.ts";
import type { CityResolvers, QueryGapsArgs, Resolvers, RuleParameter } from "../generated/graphql.ts";
import { namedNode } from "../nodes/model.ts";
import { loadNode, wholeNode } from "../nodes/load.ts";
import { dayOf, type RequestContext } from "../server/context.ts";
import { rulesAsked } from "./asked.ts";
import { coverageTable } from "./coverage.ts";
import { evidenceOf } from "./evidence.ts";
import { gapId, loadGap } from "./gap.ts";
import { gapList, type GapListQuestion } from "./gap-list.ts";
import { sceneOf } from "./gap-scene.ts";
import { acceptanceOf, firstSeenOn, stateOf } from "./history.ts";
import { nearMissesOf } from "./near-misses.ts";
import { gapsOfNode } from "./of-node.ts";
import { openingGaps } from "./opening.ts";
import { shownValue, valuesAt } from "./parameters.ts";
import { ratesOfArea } from "./rates.ts";
import type { GapRuleDefinition } from "./rule.ts";
import { subjectsOf } from "./subjects.ts";

type PlaceFindings = Pick<CityResolvers, "rates" | "gaps">;

/** Findings of a place; the same on all four levels. */
const findings: PlaceFindings = {
  rates: (area, args, context) => ratesOfArea(area.id, area.on, rulesAsked(args.rules), context),
  gaps: (area, args, context) => gapList({ ...gapQuestion(args, area.on), within: area.id }, context),
};

export const gapResolvers: Resolvers = {
  Query: {
    rules: (_root, { filter }) =>
      rulesAsked(null).filter(
        (rule) =>
          (!filter?.severities || filter.severities.includes(rule.severity)) &&
          (!filter?.subject || rule.subjects.includes(filter.subject)),
      ),
    rule: (_root, { id }) => rulesAsked(null).find((rule) => rule.id === id) ?? null,
    coverage: (_root, args, context) =>
      coverageTable(
        {
          by: args.by,
          within: args.within ?? null,
          rules: rulesAsked(args.rules),
          on: dayOf(args, context),
          comparedTo: args.comparedTo ?? null,
        },
        context,
      ),
    gaps: (_root, args, context) => gapList(gapQuestion(args, dayOf(args, context)), context),
    openingGaps: (_root, args, context) =>
      openingGaps(gapQuestion(args, dayOf(args, context)), args.within, context),
    gap: (_root, args, context) => loadGap(args.id, dayOf(args, context), context),
  },
  City: findings,
  District: findings,
  Street: findings,
  Community: findings,
  Compound: { gaps: (compound, _args, context) => gapsOfNode(compound, context) },
  Grid: { gaps: (grid, _args, context) => gapsOfNode(grid, context) },
  PartyOrg: { gaps: (org, _args, context) => gapsOfNode(org, context) },
  PropertyCompany: { gaps: (company, _args, context) => gapsOfNode(company, context) },
  GapRule: {
    subject: (rule) => rule.subjects[0] ?? "OTHER",
    parameters: (rule, _args, context) => parametersAt(rule, context.viewer.scope[0] ?? "", context),
    cypher: (rule) => rule.page.text,
  },
  Rate: {
    subjects: (rate, args, context) =>
      // A stored run keeps the lists of gaps and unknowns only.
      rate.runId !== null && args.verdict !== "GAP" && args.verdict !== "UNKNOWN"
        ? null
        : subjectsOf(rate, args.verdict, args.first, args.after, context),
  },
  SubjectConnection: {
    nodes: ({ nodes }, _args, context, info) =>
      Promise.all(nodes.map((node) => wholeNode(node, context, info))),
  },
  SubjectEdge: { node: ({ node }, _args, context, info) => wholeNode(node, context, info) },
  Evidence: { node: ({ node }, _args, context, info) => node && wholeNode(node, context, info) },
  NearMiss: { node: ({ node }, _args, context, info) => node && wholeNode(node, context, info) },
  CoverageRow: {
    area: (row, _args, context, info) => loadArea(row.areaId, row.on, context, info),
  },
  Gap: {
    id: (gap) => gapId(gap.rule, gap.row.subjectId),
    severity: (gap) => gap.row.severity,
    verdict: (gap) => verdicts.find((verdict) => verdict === gap.row.outcome) ?? "UNKNOWN",
    subject: async ({ row, on }, _args, context, info) => {
      const label = row.labels.find((each) => each !== "Entity") ?? "";
      const node = await loadNode(label, row.subjectId, row.subjectName, on, context, info);
      return node ?? namedNode(row.subjectId, row.labels, row.subjectName, on);
    },
    area: (gap, _args, context, info) => loadArea(gap.row.areaCode, gap.on, context, info),
    evidence: (gap, _args, context) => evidenceOf(gap, context),
    nearMisses: (gap, _args, context) => nearMissesOf(gap, context),
    scene: (gap, _args, context) => sceneOf(gap, context),
    firstSeenOn: (gap, _args, context) => firstSeenOn(gap, context),
    state: (gap, _args, context) => stateOf(gap, context),
    acceptance: (gap, _args, context) => acceptanceOf(gap, context),
    parameters: (gap, _args, context) => parametersAt(gap.rule, gap.row.areaCode, context),
    notCovered: (gap) => gap.row.notCovered,
  },
};

const verdicts = ["MET", "GAP", "UNKNOWN", "EXEMPT"] as const;

export function gapQuestion(
  args: Pick<QueryGapsArgs, "filter" | "after" | "orderBy"> & { readonly first: number },
  on: string,
): GapListQuestion {
  return {
    rules: rulesAsked(args.filter?.rules),
    within: args.filter?.within ?? null,
    verdicts: args.filter?.verdicts ?? ["GAP"],
    severities: args.filter?.severities ?? null,
    kinds: args.filter?.subjectKinds ?? null,
    subjects: null,
    order: args.orderBy?.field ?? "SEVERITY",
    descending: args.orderBy?.direction === "DESC",
    first: args.first,
    after: args.after ?? null,
    on,
  };
}

function parametersAt(rule: GapRuleDefinition, areaCode: string, context: RequestContext): RuleParameter[] {
  const values = valuesAt(rule, context.ruleSettings, areaCode);
  return rule.parameters.map(({ key, default: standard, unit, source }) => ({
    key,
    value: shownValue(values.get(key) ?? standard.split(/\s*,\s*/)),
    default: standard,
    unit,
    source,
  }));
}
