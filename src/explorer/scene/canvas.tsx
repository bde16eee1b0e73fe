import cytoscape from "cytoscape";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Mode } from "../../design/tokens.ts";
import { arrange, type Arranging, marked } from "./arrange.ts";
import { drawScene } from "./draw.ts";
import { fitAgain, fitTo, movedByReader } from "./fit.ts";
import { isMissing, type Scene, type SceneNode } from "./model.ts";
import { type Layout, useScene } from "./scene-state.ts";
import { canvasStyle } from "./style.ts";

export interface CanvasProps {
  readonly scene: Scene;
  readonly layout: Layout;
  readonly mode: Mode;
  readonly chinese: boolean;
  /** Nodes that tree and radial begin at. */
  readonly roots: readonly string[];
  /** While this stays the same, what is on the canvas keeps its place: days and filters move nothing. */
  readonly steps: string;
  readonly nameOf: (node: SceneNode) => string;
  readonly onReady: (core: cytoscape.Core | null) => void;
  readonly onArranging: (arranging: boolean) => void;
  readonly onExpand: (id: string) => void;
}

/** The graph on a canvas. It only draws: what is shown and selected comes from outside, and clicks go back there. */
export function Canvas({
  scene,
  layout,
  mode,
  chinese,
  roots,
  steps,
  nameOf,
  onReady,
  onArranging,
  onExpand,
}: CanvasProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const core = useRef<cytoscape.Core | null>(null);
  const arranging = useRef<Arranging | null>(null);
  const arranged = useRef("");
  const selected = useScene((state) => state.selected);
  const pinned = useScene((state) => state.pinned);
  const expand = useRef(onExpand);
  expand.current = onExpand;

  useEffect(() => {
    if (!place.current) return undefined;
    const made = cytoscape({
      container: place.current,
      minZoom: 0.15,
      maxZoom: 3,
      // Names cost most of a frame; they come back when the picture rests.
      hideLabelsOnViewport: true,
      selectionType: "single",
      autounselectify: true,
    });
    listen(made, (id) => expand.current(id));
    core.current = made;
    onReady(made);
    return () => {
      arranging.current?.stop();
      onReady(null);
      core.current = null;
      made.destroy();
    };
  }, [onReady]);

  useEffect(() => {
    core.current?.style(canvasStyle(mode, chinese));
  }, [mode, chinese]);

  useEffect(() => {
    if (!core.current) return;
    const isFirst = core.current.nodes().empty() && scene.nodes.length > 0;
    drawScene(core.current, scene, { mode, nameOf });
    if (!isFirst) return;
    // Seen at once; the layout goes on from here.
    fitTo(core.current);
    marked("scene painted");
  }, [scene, mode, nameOf]);

  const rootKey = roots.join();
  const sceneKey = scene.nodes.map((node) => node.id).join();
  useEffect(() => {
    if (!core.current || sceneKey === "") return;
    const keep = arranged.current === `${steps} ${layout}`;
    arranged.current = `${steps} ${layout}`;
    if (keep && core.current.nodes(".fresh").empty()) return;
    arranging.current?.stop();
    onArranging(true);
    arranging.current = arrange(core.current, {
      layout,
      roots: rootKey.split(","),
      pinned: keep ? "all" : useScene.getState().pinned,
      done: () => onArranging(false),
    });
  }, [sceneKey, layout, rootKey, steps, onArranging]);

  useEffect(() => {
    if (core.current) mark(core.current, selected, pinned);
  }, [selected, pinned, scene]);

  return (
    // The canvas has no accessibility tree: keys walk along it (scene-keys), a live line reads, and the table is its twin.
    <div
      ref={place}
      className="canvas"
      id="canvas"
      role="application"
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      aria-label={t("scene.canvas", { nodes: scene.nodes.length, edges: scene.edges.length })}
    />
  );
}

function listen(core: cytoscape.Core, expand: (id: string) => void): void {
  core.on("tap", (event) => {
    if (event.target === core) useScene.getState().select([]);
  });
  core.on("tap", "node", (event) => {
    const id = event.target.id();
    const { selected, select } = useScene.getState();
    const adding =
      event.originalEvent instanceof MouseEvent &&
      (event.originalEvent.ctrlKey || event.originalEvent.metaKey);
    if (!adding) select([id]);
    else select(selected.includes(id) ? selected.filter((each) => each !== id) : [...selected, id]);
  });
  core.on("dbltap", "node", (event) => {
    if (!isMissing(event.target.id())) expand(event.target.id());
  });
  core.on("boxend", () => {
    // The box's own events come one a node; together they are one selection.
    window.setTimeout(() => {
      const boxed = core.nodes(".boxed").map((node) => node.id());
      core.nodes(".boxed").removeClass("boxed");
      if (boxed.length > 0) useScene.getState().select(boxed);
    });
  });
  core.on("box", "node", (event) => event.target.addClass("boxed"));
  core.on("resize", () => fitAgain(core));
  core.on("dragpan scrollzoom pinchzoom", () => movedByReader(core));
  core.on("mouseover", "node", (event) => event.target.addClass("hovered"));
  core.on("mouseout", "node", (event) => event.target.removeClass("hovered"));
  core.on("mouseover", "edge", (event) => event.target.addClass("named"));
  core.on("mouseout", "edge", (event) => event.target.removeClass("named"));
  core.on("dragfree", "node", (event) => {
    const { pinned, change } = useScene.getState();
    const id = event.target.id();
    if (!pinned.includes(id)) change({ pinned: [...pinned, id] });
  });
}

/** Rings the selection, keeps its neighbours at full strength and lets the rest step back. */
function mark(core: cytoscape.Core, selected: readonly string[], pinned: readonly string[]): void {
  core.batch(() => {
    // Each change of a class costs a pass over the element's style, so only those that have it lose it.
    for (const name of ["chosen", "near-selection", "faded", "named"]) {
      core.elements(`.${name}`).removeClass(name);
    }
    const wanted = new Set(pinned);
    core.nodes().forEach((node) => {
      if (node.hasClass("pinned") !== wanted.has(node.id())) node.toggleClass("pinned");
    });
    const chosen = core.nodes().filter((node) => selected.includes(node.id()));
    if (chosen.empty()) return;
    const near = chosen.closedNeighborhood();
    chosen.addClass("chosen");
    near.nodes().addClass("near-selection");
    core.elements().difference(near).addClass("faded");
  });
}
