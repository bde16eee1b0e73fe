import {
  gapSceneQuery,
  neighbourGroupsQuery,
  neighboursQuery,
  pathBetweenQuery,
  placesBelowQuery,
} from "../../generated/explorer.ts";
import { ask } from "../api/ask.ts";
import { groupScene, isAbove, overviewScene } from "./group-nodes.ts";
import { emptyScene, relation, type Scene, single } from "./model.ts";
import {
  groupVariables,
  type NeighbourStep,
  neighbourVariables,
  placesVariables,
  type StepDay,
} from "./step-questions.ts";
import type { Step } from "./steps.ts";

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
