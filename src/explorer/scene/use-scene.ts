import { keepPreviousData, useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import { gapSceneQuery, neighboursQuery, pathBetweenQuery } from "../../generated/explorer.ts";
import { ask } from "../api/ask.ts";
import { type Asked, asked } from "../api/show-query.ts";
import { layerOf } from "../design/layers.ts";
import { useShell } from "../shell/shell-context.ts";
import { isMissing, mergedScene, mostElements, type Scene } from "./model.ts";
import { type SceneContent, useScene } from "./scene-state.ts";
import { type Step, stepsText } from "./steps.ts";

/** How many neighbours of each kind a node brings along when it is opened. */
const perKindAtFirst = 10;

export interface LoadedScene {
  /** Everything that was brought in. */
  readonly whole: Scene;
  /** What of it is neither hidden nor filtered out. */
  readonly shown: Scene;
  readonly loading: boolean;
  /** The first step that failed, with a way to try it again. */
  readonly problem: { readonly error: Error; readonly retry: () => void } | null;
  /** Ids or findings that are not there on that day, or outside the viewer's scope. */
  readonly gone: readonly string[];
  /** True where the limit of a scene kept elements away. */
  readonly full: boolean;
  readonly asked: readonly Asked[];
}

interface StepAnswer {
  readonly scene: Scene;
  readonly gone: readonly string[];
}

/** The scene of the steps: every step's answer is asked for once a day and kept, so undo costs nothing. */
export function useLoadedScene(): LoadedScene {
  const { on } = useShell();
  const content = useScene();
  const answers = useQueries({
    queries: content.steps.map((step) => ({
      queryKey: ["scene step", stepsText([step]), on],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => answerOf(step, on, signal),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      // From day to day the picture stays until the other day's has come.
      placeholderData: keepPreviousData,
      retry: false,
    })),
  });
  const key = answers.map((answer) => answer.dataUpdatedAt).join();
  const pieces = answers.flatMap((answer) => answer.data ?? []);
  const whole = useMemo(
    () => limited(mergedScene(pieces.map(({ scene }) => scene))),
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the pieces change exactly with these
    [key, content.steps, on],
  );
  const { hidden, kindsOff, layersOff, missing } = content;
  const shown = useMemo(
    () => shownOf(whole.scene, { hidden, kindsOff, layersOff, missing }),
    [whole, hidden, kindsOff, layersOff, missing],
  );
  const failed = answers.find((answer) => answer.error !== null);
  return {
    whole: whole.scene,
    shown,
    loading: answers.some((answer) => answer.isFetching),
    problem: failed?.error ? { error: failed.error, retry: () => void failed.refetch() } : null,
    gone: pieces.flatMap(({ gone }) => gone),
    full: whole.full,
    asked: content.steps.map((step) => questionOf(step, on)),
  };
}

async function answerOf(step: Step, on: string, signal: AbortSignal): Promise<StepAnswer> {
  if (step.how === "gap") {
    const { gap } = await ask(gapSceneQuery, { id: step.id, on }, signal);
    if (!gap) return { scene: { nodes: [], edges: [], incomplete: [] }, gone: [step.id] };
    return { scene: { nodes: gap.scene.nodes, edges: gap.scene.edges, incomplete: [] }, gone: [] };
  }
  if (step.how === "path") {
    const { paths } = await ask(pathBetweenQuery, { from: step.from, to: step.to, on }, signal);
    return {
      scene: {
        nodes: paths.paths.flatMap((path) => path.nodes),
        edges: paths.paths.flatMap((path) => path.edges),
        incomplete: [],
      },
      gone: paths.paths.length === 0 ? [`${step.from} → ${step.to}`] : [],
    };
  }
  const { neighbourhood } = await ask(neighboursQuery, neighbourVariables(step, on), signal);
  const ids = step.how === "only" ? step.ids : [step.id];
  const found = new Set(neighbourhood.nodes.map((node) => node.id));
  const among = new Set(ids);
  return {
    scene:
      step.how === "only"
        ? {
            nodes: neighbourhood.nodes.filter((node) => among.has(node.id)),
            edges: neighbourhood.edges.filter((edge) => among.has(edge.from) && among.has(edge.to)),
            incomplete: [],
          }
        : {
            nodes: neighbourhood.nodes,
            edges: neighbourhood.edges,
            // A node opened with some of each kind is not cut short: its menu tells how many more there are.
            incomplete: step.how === "expand" ? neighbourhood.incompleteBecause : [],
          },
    gone: ids.filter((id) => !found.has(id)),
  };
}

function neighbourVariables(step: Extract<Step, { how: "open" | "only" | "expand" }>, on: string) {
  if (step.how === "expand") {
    return { ids: [step.id], edges: [step.edge], direction: step.direction, perEdge: 200, on };
  }
  return step.how === "open"
    ? { ids: [step.id], direction: "BOTH" as const, perEdge: perKindAtFirst, on }
    : { ids: step.ids.slice(0, 50), direction: "OUT" as const, perEdge: 50, on };
}

function questionOf(step: Step, on: string): Asked {
  if (step.how === "gap") return asked(gapSceneQuery, { id: step.id, on });
  if (step.how === "path") return asked(pathBetweenQuery, { from: step.from, to: step.to, on });
  return asked(neighboursQuery, neighbourVariables(step, on));
}

/** No scene beyond its limit: what comes last stays away, and the head says so. */
function limited(scene: Scene): { readonly scene: Scene; readonly full: boolean } {
  if (scene.nodes.length + scene.edges.length <= mostElements) return { scene, full: false };
  const nodes = scene.nodes.slice(0, mostElements / 2);
  const kept = new Set(nodes.map((node) => node.id));
  const edges = scene.edges
    .filter((edge) => kept.has(edge.from) && kept.has(edge.to))
    .slice(0, mostElements - nodes.length);
  return {
    scene: { nodes, edges, incomplete: [...new Set([...scene.incomplete, "LIMIT" as const])] },
    full: true,
  };
}

function shownOf(
  scene: Scene,
  filters: Pick<SceneContent, "hidden" | "kindsOff" | "layersOff" | "missing">,
): Scene {
  const hidden = new Set(filters.hidden);
  const nodes = scene.nodes.filter(
    (node) =>
      !hidden.has(node.id) && (isMissing(node.id) ? filters.missing : !filters.kindsOff.includes(node.kind)),
  );
  const ids = new Set(nodes.map((node) => node.id));
  const edges = scene.edges.filter(
    (edge) =>
      ids.has(edge.from) &&
      ids.has(edge.to) &&
      (edge.missing ? filters.missing : !filters.layersOff.includes(layerOf(edge.kind, edge.label))),
  );
  return { nodes, edges, incomplete: scene.incomplete };
}
