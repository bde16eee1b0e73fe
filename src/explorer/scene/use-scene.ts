import { keepPreviousData, useQueries } from "@tanstack/react-query";
import { useMemo } from "react";
import type { Asked } from "../api/show-query.ts";
import { layerOf } from "../design/layers.ts";
import { isDay } from "../format.ts";
import { useShell } from "../shell/shell-context.ts";
import { useStored } from "../start/use-coverage.ts";
import { useView } from "../view.ts";
import { comparedScenes } from "./compare.ts";
import { mergedScene, type Piece } from "./merge.ts";
import { type Change, isMissing, type Scene } from "./model.ts";
import { type SceneContent, useScene } from "./scene-state.ts";
import { answerOf, type StepAnswer } from "./step-answers.ts";
import { questionOf, type StepDay } from "./step-questions.ts";
import { anchorOf, type Step, stepsText } from "./steps.ts";
import { useGathered } from "./use-gathered.ts";

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
  /** The other day of a comparison; null where none is made. */
  readonly comparedTo: string | null;
  readonly asked: readonly Asked[];
}

/** The scene of the steps: every step's answer is asked for once a day and kept, so undo costs nothing. */
export function useLoadedScene(): LoadedScene {
  const { on } = useShell();
  const comparedTo = useComparedDay();
  const content = useScene();
  const now = useSteps(content.steps, on, true);
  const before = useSteps(content.steps, comparedTo ?? on, comparedTo !== null);
  const { folded, hidden, kindsOff, layersOff, changesOff, missing } = content;
  const whole = useMemo(() => {
    const shown = mergedScene(now.pieces, folded);
    return comparedTo === null ? shown : comparedScenes(shown, mergedScene(before.pieces, folded));
  }, [now.pieces, before.pieces, comparedTo, folded]);
  const shown = useMemo(
    () => shownOf(whole, { hidden, kindsOff, layersOff, changesOff, missing }),
    [whole, hidden, kindsOff, layersOff, changesOff, missing],
  );
  return {
    whole,
    shown,
    loading: now.loading || before.loading,
    problem: now.problem ?? before.problem,
    gone: now.gone,
    comparedTo,
    asked: now.asked,
  };
}

/** The day that the scene is compared with; null where it is the day in view or none. */
export function useComparedDay(): string | null {
  const { on } = useShell();
  const other = useView().get("vs");
  return other !== null && isDay(other) && other !== on ? other : null;
}

/** What the steps bring in on a day. */
function useSteps(steps: readonly Step[], on: string, wanted: boolean) {
  const day: StepDay = { on, stored: useStored(on) };
  const answers = useQueries({
    queries: steps.map((step) => ({
      queryKey: ["scene step", stepsText([step]), on],
      queryFn: ({ signal }: { readonly signal: AbortSignal }) => answerOf(step, day, signal),
      staleTime: Number.POSITIVE_INFINITY,
      gcTime: Number.POSITIVE_INFINITY,
      enabled: wanted,
      // From day to day the picture stays until the other day's has come.
      placeholderData: keepPreviousData,
      retry: false,
    })),
  });
  const key = `${stepsText(steps)} ${answers.map((answer) => `${answer.dataUpdatedAt}${answer.isPlaceholderData}`).join()}`;
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the pieces change exactly with the key
  const pieces = useMemo(
    () =>
      piecesOf(
        steps,
        answers.map(({ data }) => data),
      ),
    [key, on, wanted],
  );
  const failed = answers.find((answer) => answer.error !== null);
  const loading = answers.some((answer) => answer.isFetching);
  return {
    pieces: useGathered(pieces, loading),
    loading,
    problem: failed?.error ? { error: failed.error, retry: () => void failed.refetch() } : null,
    gone: answers.flatMap(({ data }) => data?.gone ?? []),
    asked: steps.map((step) => questionOf(step, day)),
  };
}

function piecesOf(steps: readonly Step[], answers: readonly (StepAnswer | undefined)[]): readonly Piece[] {
  const taken = new Set(steps.map((step) => stepsText([step])));
  return steps.flatMap((step, index) => {
    const scene = answers[index]?.scene;
    if (!scene) return [];
    // A group whose members have been brought in no longer stands for them.
    const nodes = scene.nodes.filter(({ group }) => !group?.opens || !taken.has(stepsText([group.opens])));
    return { scene: { ...scene, nodes }, anchor: anchorOf(step) };
  });
}

type Filters = Pick<SceneContent, "hidden" | "kindsOff" | "layersOff" | "changesOff" | "missing">;

function shownOf(scene: Scene, filters: Filters): Scene {
  const hidden = new Set(filters.hidden);
  const changed = (change: Change | null): boolean => change !== null && filters.changesOff.includes(change);
  const nodes = scene.nodes.filter(
    (node) =>
      !hidden.has(node.id) &&
      !changed(node.change) &&
      (isMissing(node.id) ? filters.missing : !filters.kindsOff.includes(node.kind)),
  );
  const ids = new Set(nodes.map((node) => node.id));
  const edges = scene.edges.filter(
    (edge) =>
      ids.has(edge.from) &&
      ids.has(edge.to) &&
      !changed(edge.change) &&
      (edge.missing ? filters.missing : !filters.layersOff.includes(layerOf(edge.kind, edge.label))),
  );
  return { nodes, edges, incomplete: scene.incomplete };
}
