import { useEffect, useRef } from "react";
import { useView } from "../view.ts";
import { contentOf, replaceScene, sceneFrom, sceneParameters, useScene } from "./scene-state.ts";
import { stepsText } from "./steps.ts";

/** Keeps scene and address the same: a link or the back key replaces the scene, a change is written down. */
export function useSceneAddress(): void {
  const view = useView();
  const written = useRef<string | null>(null);
  const state = useScene();
  const shortForm = view.get("nodes") ?? view.get("gap");
  const inAddress = JSON.stringify([sceneParameters(sceneFrom(view.get)), view.get("selected")]);
  useEffect(() => {
    if (written.current === inAddress && shortForm === null) return;
    written.current = inAddress;
    const selected = view.list("selected");
    replaceScene(sceneFrom(view.get), selected);
    // The short form is for links only: from here on the address holds the whole scene.
    if (shortForm !== null) {
      view.set(
        { ...sceneParameters(sceneFrom(view.get)), nodes: null, gap: null, expand: null },
        { replace: true },
      );
    }
  }, [inAddress, shortForm, view]);
  const now = JSON.stringify([sceneParameters(contentOf(state)), state.selected.join(",") || null]);
  useEffect(() => {
    if (written.current === null || written.current === now || shortForm !== null) return;
    written.current = now;
    const content = contentOf(useScene.getState());
    view.set(
      { ...sceneParameters(content), selected: useScene.getState().selected },
      // Each expansion is a place to come back to; filters and selection are not.
      { replace: stepsText(content.steps) === (view.get("s") ?? "") },
    );
  }, [now, shortForm, view]);
}
