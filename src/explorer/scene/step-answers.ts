import {
  gapSceneQuery,
  neighbourGroupsQuery,
  neighboursQuery,
  pathBetweenQuery,
  placesBelowQuery,
} from "../../generated/explorer.ts";
import { ask } from "../api/ask.ts";
import { type Asked, asked } from "../api/show-query.ts";
import {
  groupScene,
  isAbove,
  levelBelowCode,
  narrowing,
  overviewRule,
  overviewScene,
} from "./group-nodes.ts";
import { emptyScene, manyAtOnce, relation, type Scene, single } from "./model.ts";
import type { Step } from "./steps.ts";

/** How many neighbours of each kind a node brings along when it is opened. */
const perKindAtFirst = 10;

/** The day a step is asked for, and whether a stored run speaks of it. */
export interface StepDay {
  readonly on: string;
  readonly stored: boolean;
}

export interface StepAnswer {
  readonly scene: Scene;
  /** Ids or findings that are not there on that day, or outside the viewer's scope. */
  readonly gone: readonly string[];
}

/** What a step brings in. @throws Problem when the answer does not come */
export async function answerOf(step: Step, day: StepDay, signal: AbortSignal): Promise<StepAnswer> {
  const { on } = day;
  switch (step.how) {
    case "gap": {
      const { gap } = await ask(gapSceneQuery, { id: step.id, on }, signal);
      return gap ? { scene: sceneOf(gap.scene), gone: [] } : { scene: emptyScene, gone: [step.id] };
    }
    case "path": {
      const { paths } = await ask(pathBetweenQuery, { from: step.from, to: step.to, on }, signal);
      return {
        scene: sceneOf({
          nodes: paths.paths.flatMap((path) => path.nodes),
          edges: paths.paths.flatMap((path) => path.edges),
        }),
        gone: paths.paths.length === 0 ? [`${step.from} → ${step.to}`] : [],
      };
    }
    case "places": {
      const scene = overviewScene(step.id, await ask(placesBelowQuery, placesVariables(step, day), signal));
      return { scene, gone: scene.nodes.length === 0 ? [step.id] : [] };
    }
    case "groups": {
      const scene = groupScene(step, await ask(neighbourGroupsQuery, groupVariables(step, on), signal));
      return { scene, gone: scene.nodes.length === 0 ? [step.id] : [] };
    }
    default:
      return neighboursOf(step, on, signal);
  }
}

type NeighbourStep = Extract<Step, { how: "open" | "only" | "expand" | "members" }>;

async function neighboursOf(step: NeighbourStep, on: string, signal: AbortSignal): Promise<StepAnswer> {
  const { neighbourhood } = await ask(neighboursQuery, neighbourVariables(step, on), signal);
  const ids = step.how === "only" ? step.ids : [step.id];
  const found = new Set(neighbourhood.nodes.map((node) => node.id));
  return {
    scene: shownOf(step, sceneOf(neighbourhood), neighbourhood.incompleteBecause),
    gone: ids.filter((id) => !found.has(id)),
  };
}

function shownOf(step: NeighbourStep, whole: Scene, incomplete: Scene["incomplete"]): Scene {
  switch (step.how) {
    case "only": {
      const among = new Set(step.ids);
      return {
        nodes: whole.nodes.filter((node) => among.has(node.id)),
        edges: whole.edges.filter((edge) => among.has(edge.from) && among.has(edge.to)),
        incomplete: [],
      };
    }
    case "members": {
      const exactly = isAbove(step.by, step.key);
      return {
        nodes: whole.nodes.filter((node) => !exactly || node.id === step.id || node.area === step.key),
        edges: whole.edges,
        incomplete,
      };
    }
    // A node opened with some of each kind is not cut short: its menu tells how many more there are.
    case "open":
      return whole;
    default:
      return { ...whole, incomplete };
  }
}

function sceneOf({
  nodes,
  edges,
}: {
  readonly nodes: readonly Parameters<typeof single>[0][];
  readonly edges: readonly Parameters<typeof relation>[0][];
}): Scene {
  return { nodes: nodes.map(single), edges: edges.map(relation), incomplete: [] };
}

function neighbourVariables(step: NeighbourStep, on: string) {
  switch (step.how) {
    case "expand":
    case "members":
      return {
        ids: [step.id],
        edges: [step.edge],
        direction: step.direction,
        perEdge: manyAtOnce,
        ...(step.how === "members" ? narrowing(step) : {}),
        on,
      };
    case "open":
      return {
        ids: [step.id],
        edges: null,
        direction: "BOTH" as const,
        perEdge: perKindAtFirst,
        on,
      };
    default:
      return {
        ids: step.ids.slice(0, 50),
        edges: null,
        direction: "OUT" as const,
        perEdge: 50,
        on,
      };
  }
}

function groupVariables(step: Extract<Step, { how: "groups" }>, on: string) {
  const { within, kinds } = narrowing(step);
  return { id: step.id, edge: step.edge, direction: step.direction, by: step.by, within, kinds, on };
}

function placesVariables({ id }: Extract<Step, { how: "places" }>, { on, stored }: StepDay) {
  return { id, within: id, by: levelBelowCode(id), rule: overviewRule, on, stored };
}

/** The question behind a step, as GraphiQL opens it. */
export function questionOf(step: Step, day: StepDay): Asked {
  const { on } = day;
  switch (step.how) {
    case "gap":
      return asked(gapSceneQuery, { id: step.id, on });
    case "path":
      return asked(pathBetweenQuery, { from: step.from, to: step.to, on });
    case "places":
      return asked(placesBelowQuery, placesVariables(step, day));
    case "groups":
      return asked(neighbourGroupsQuery, groupVariables(step, on));
    default:
      return asked(neighboursQuery, neighbourVariables(step, on));
  }
}
