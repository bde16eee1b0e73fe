import { edgeKindOf } from "../explorer-api/edge-kinds.ts";
import type { SceneEdgeModel, SceneModel, SceneNodeModel } from "../explorer-api/model.ts";
import { loadNeighbourhood } from "../explorer-api/scene.ts";
import type { NodeKind } from "../generated/graphql.ts";
import type { RequestContext } from "../server/context.ts";
import { type GapModel, gapId } from "./gap.ts";
import type { GapRuleDefinition, MissingDefinition } from "./rule.ts";

/** As many neighbours of each kind as fit a picture beside a finding. */
const perEdge = 10;

/**
 * The piece of the graph around a subject. For a gap, what the rule asks for and the graph lacks is added as a node
 * whose id begins with `missing:`, bound by edges with `missing: true`.
 */
export async function sceneOf(gap: GapModel, context: RequestContext): Promise<SceneModel> {
  const scene = await loadNeighbourhood(
    {
      ids: [gap.row.subjectId],
      edges: null,
      direction: "BOTH",
      within: null,
      kinds: null,
      fields: null,
      perEdge,
      on: gap.on,
    },
    context,
  );
  if (gap.row.outcome !== "GAP") return scene;
  const ghosts = missingOf(gap.rule, gap.row.kinds).map((missing, index) => ghost(gap, missing, index));
  return {
    ...scene,
    nodes: [...scene.nodes, ...ghosts.map(({ node }) => node)],
    edges: [...scene.edges, ...ghosts.map(({ edge }) => edge)],
  };
}

/** What a gap with these kinds of fault lacks: what belongs to one of them, or to every gap of the rule. */
export function missingOf(rule: GapRuleDefinition, kinds: readonly string[]): readonly MissingDefinition[] {
  return rule.missing.filter(({ fault }) => fault === null || kinds.includes(fault));
}

function ghost(
  gap: GapModel,
  missing: MissingDefinition,
  index: number,
): { node: SceneNodeModel; edge: SceneEdgeModel } {
  const id = `missing:${gapId(gap.rule, gap.row.subjectId)}:${index}`;
  const [from, to] = missing.direction === "IN" ? [id, gap.row.subjectId] : [gap.row.subjectId, id];
  return {
    node: {
      id,
      kind: ghostKind(missing.kind),
      name: `应有 ${missing.nameZh} / expected: ${missing.nameEn}`,
      area: gap.row.areaCode,
      field: null,
      degree: 0,
      on: gap.on,
    },
    edge: {
      id: `${id}:edge`,
      kind: edgeKindOf(missing.edge),
      from,
      to,
      label: missing.nameZh,
      since: null,
      until: null,
      missing: true,
    },
  };
}

function ghostKind(kind: string): NodeKind {
  return ghostKinds.find((each) => each === kind) ?? "OTHER";
}

const ghostKinds: readonly NodeKind[] = [
  "PARTY_ORG",
  "PERSON",
  "GRID",
  "COMPOUND",
  "COMMUNITY",
  "WORK_UNIT",
  "PROPERTY_COMPANY",
  "OWNERS_COMMITTEE",
  "RESIDENTS_COMMITTEE",
  "SERVICE_CENTRE",
  "MEETING",
  "VISIT",
  "CONSULTATION",
  "DUTY_REPORT",
  "RATING",
  "STREET_POWER",
];
