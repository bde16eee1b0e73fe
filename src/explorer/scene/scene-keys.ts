import type cytoscape from "cytoscape";
import { useEffect } from "react";
import { tinykeys } from "tinykeys";
import { dayAfter } from "../format.ts";
import { isTyping } from "../shell/shell-keys.ts";
import { useShell } from "../shell/shell-context.ts";
import { useView } from "../view.ts";
import { fitTo } from "./fit.ts";
import { type Layout, useScene } from "./scene-state.ts";
import { neighbourTowards, type Towards } from "./walk.ts";
import type { LoadedScene } from "./use-scene.ts";

interface SceneKeys {
  readonly core: cytoscape.Core | null;
  readonly scene: LoadedScene;
  readonly onExpand: (id: string) => void;
}

/** The keys of Neo4j's own explorer. Those that a browser also uses act only while the canvas has the focus. */
export function useSceneKeys({ core, scene, onExpand }: SceneKeys): void {
  const view = useView();
  const { on } = useShell();
  useEffect(() => {
    const everywhere =
      (act: () => void) =>
      (event: KeyboardEvent): void => {
        if (isTyping(event)) return;
        event.preventDefault();
        act();
      };
    const onCanvas =
      (act: () => void) =>
      (event: KeyboardEvent): void => {
        if (document.activeElement?.id !== "canvas") return;
        event.preventDefault();
        act();
      };
    const state = () => useScene.getState();
    const history = () => useScene.temporal.getState();
    const shownIds = scene.shown.nodes.map((node) => node.id);
    const layout = (name: Layout) =>
      everywhere(() => view.set({ layout: name === "force" ? null : name }, { replace: true }));
    const day = (by: number) => everywhere(() => view.set({ on: dayAfter(on, by) }, { replace: true }));
    const change = (which: "previous" | "next") =>
      everywhere(() => document.getElementById(`day-${which}`)?.click());
    const walk = (towards: Towards) =>
      onCanvas(() => {
        const { selected, select } = state();
        const next = core ? neighbourTowards(core, selected.at(-1) ?? null, towards) : null;
        if (next !== null) select([next]);
      });
    const details = onCanvas(() => document.getElementById("scene-detail")?.focus());
    return tinykeys(window, {
      ArrowLeft: walk("left"),
      ArrowRight: walk("right"),
      ArrowUp: walk("up"),
      ArrowDown: walk("down"),
      Enter: details,
      "$mod+i": details,
      "$mod+e": onCanvas(() => {
        const [first] = state().selected;
        if (first !== undefined) onExpand(first);
      }),
      Space: onCanvas(() => {
        const next = core ? neighbourTowards(core, state().selected.at(-1) ?? null, "right") : null;
        if (next !== null) state().select([...new Set([...state().selected, next])]);
      }),
      "$mod+Shift+E": onCanvas(() => {
        const { folded, selected } = state();
        state().change({
          folded: selected.every((id) => folded.includes(id))
            ? folded.filter((id) => !selected.includes(id))
            : [...new Set([...folded, ...selected])],
        });
      }),
      "$mod+z": onCanvas(() => history().undo()),
      "$mod+Shift+Z": onCanvas(() => history().redo()),
      "$mod+a": onCanvas(() => state().select(shownIds)),
      "$mod+Alt+a": onCanvas(() => state().select(shownIds.filter((id) => !state().selected.includes(id)))),
      "$mod+Shift+R": onCanvas(() => {
        const { selected, select } = state();
        const related = scene.shown.edges
          .filter((edge) => selected.includes(edge.from) || selected.includes(edge.to))
          .flatMap((edge) => [edge.from, edge.to]);
        select([...new Set([...selected, ...related])]);
      }),
      "$mod+h": onCanvas(() => {
        state().change({ hidden: [...state().hidden, ...state().selected] });
        state().select([]);
      }),
      "$mod+Shift+H": onCanvas(() => {
        const { hidden, selected, change } = state();
        change({ hidden: [...hidden, ...shownIds.filter((id) => !selected.includes(id))] });
      }),
      "$mod+f": onCanvas(() => core && fitTo(core)),
      p: everywhere(() => {
        const { pinned, selected, change } = state();
        change({
          pinned: selected.every((id) => pinned.includes(id))
            ? pinned.filter((id) => !selected.includes(id))
            : [...new Set([...pinned, ...selected])],
        });
      }),
      t: everywhere(() => view.set({ as: view.get("as") === "table" ? null : "table" }, { replace: true })),
      m: everywhere(() => state().change({ missing: !state().missing })),
      "1": layout("force"),
      "2": layout("tree"),
      "3": layout("radial"),
      ",": day(-1),
      ".": day(1),
      "Shift+Comma": change("previous"),
      "Shift+Period": change("next"),
      Escape: everywhere(() => state().select([])),
    });
  }, [core, scene, onExpand, view, on]);
}
