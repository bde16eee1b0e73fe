import { temporal } from "zundo";
import { create } from "zustand";
import type { NodeKind } from "../../generated/graphql.ts";
import { type Layer, layers } from "../design/layers.ts";
import { nodeKindsAmong } from "../../design/kinds.ts";
import { listOf } from "../address-list.ts";
import { type Change, changes } from "./model.ts";
import { type Step, stepsOfAddress, stepsText } from "./steps.ts";

export const layouts = ["force", "tree", "radial"] as const;
export type Layout = (typeof layouts)[number];

/** What undo goes back over: what was brought in, hidden, pinned and filtered. */
export interface SceneContent {
  readonly steps: readonly Step[];
  readonly hidden: readonly string[];
  /** Nodes whose own steps are taken back for the moment. */
  readonly folded: readonly string[];
  readonly pinned: readonly string[];
  readonly kindsOff: readonly NodeKind[];
  readonly layersOff: readonly Layer[];
  /** Of a comparison of two days. */
  readonly changesOff: readonly Change[];
  /** Whether what is missing is drawn. */
  readonly missing: boolean;
}

interface SceneState extends SceneContent {
  readonly selected: readonly string[];
  readonly change: (changes: Partial<SceneContent>) => void;
  readonly select: (ids: readonly string[]) => void;
}

const empty: SceneContent = {
  steps: [],
  hidden: [],
  folded: [],
  pinned: [],
  kindsOff: [],
  layersOff: [],
  changesOff: [],
  missing: true,
};

export const useScene = create<SceneState>()(
  temporal<SceneState, [], [], SceneContent>(
    (set) => ({
      ...empty,
      selected: [],
      change: (changes) => set(changes),
      select: (ids) => set({ selected: ids }),
    }),
    {
      partialize: contentOf,
      equality: (before, after) => JSON.stringify(before) === JSON.stringify(after),
      limit: 100,
    },
  ),
);

export function contentOf({
  steps,
  hidden,
  folded,
  pinned,
  kindsOff,
  layersOff,
  changesOff,
  missing,
}: SceneContent): SceneContent {
  return { steps, hidden, folded, pinned, kindsOff, layersOff, changesOff, missing };
}

/** Puts another scene in place of this one; undo does not lead back behind it. */
export function replaceScene(content: SceneContent, selected: readonly string[]): void {
  useScene.setState({ ...content, selected });
  useScene.temporal.getState().clear();
}

/** The scene as parameters of the address. */
export function sceneParameters(content: SceneContent): Record<string, string | readonly string[] | null> {
  return {
    s: stepsText(content.steps),
    hide: content.hidden,
    fold: content.folded,
    pin: content.pinned,
    kindsOff: content.kindsOff,
    layersOff: content.layersOff,
    changesOff: content.changesOff,
    missing: content.missing ? null : "0",
  };
}

/** The scene that an address names, in the long form or in the short one that other pages link with. */
export function sceneFrom(get: (name: string) => string | null): SceneContent {
  const list = (name: string): string[] => listOf(get(name));
  const layersOff = list("layersOff");
  const changesOff = list("changesOff");
  return {
    steps: stepsOfAddress(get),
    hidden: list("hide"),
    folded: list("fold"),
    pinned: list("pin"),
    kindsOff: nodeKindsAmong(list("kindsOff")),
    layersOff: layers.filter((layer) => layersOff.includes(layer)),
    changesOff: changes.filter((change) => changesOff.includes(change)),
    missing: get("missing") !== "0",
  };
}
