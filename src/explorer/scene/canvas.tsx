import cytoscape from "cytoscape";
import { useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { layerOf } from "../design/layers.ts";
import type { Mode } from "../design/tokens.ts";
import { arrange, type Arranging } from "./arrange.ts";
import { isMissing, labelOf, type Scene, type SceneNode } from "./model.ts";
import { type Layout, useScene } from "./scene-state.ts";
import { canvasStyle, gapBadge } from "./style.ts";

/** From so many elements on, relations are not drawn while the picture moves. */
const manyElements = 1_000;

export interface CanvasProps {
  readonly scene: Scene;
  readonly layout: Layout;
  readonly mode: Mode;
  readonly chinese: boolean;
  /** Nodes that tree and radial begin at. */
  readonly roots: readonly string[];
  readonly onReady: (core: cytoscape.Core | null) => void;
  readonly onArranging: (arranging: boolean) => void;
  readonly onExpand: (id: string) => void;
}

/** The graph on a canvas. It only draws: what is shown and selected comes from outside, and clicks go back there. */
export function Canvas({ scene, layout, mode, chinese, roots, onReady, onArranging, onExpand }: CanvasProps) {
  const { t } = useTranslation();
  const place = useRef<HTMLDivElement>(null);
  const core = useRef<cytoscape.Core | null>(null);
  const arranging = useRef<Arranging | null>(null);
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
      hideEdgesOnViewport: scene.nodes.length + scene.edges.length >= manyElements,
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
    // One canvas for the life of the page; the scene's size is looked at once.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [onReady]);

  useEffect(() => {
    core.current?.style(canvasStyle(mode, chinese));
  }, [mode, chinese]);

  useEffect(() => {
    if (core.current) draw(core.current, scene, mode, chinese);
  }, [scene, mode, chinese]);

  const rootKey = roots.join();
  const sceneKey = scene.nodes.map((node) => node.id).join();
  useEffect(() => {
    if (!core.current || sceneKey === "") return;
    arranging.current?.stop();
    onArranging(true);
    arranging.current = arrange(core.current, layout, rootKey.split(","), useScene.getState().pinned, () =>
      onArranging(false),
    );
  }, [sceneKey, layout, rootKey, onArranging]);

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
  core.on("dragpan scrollzoom pinchzoom", () => core.scratch("moved", true));
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

/** Brings the canvas from what it shows to what it should show; what stays keeps its place. */
function draw(core: cytoscape.Core, scene: Scene, mode: Mode, chinese: boolean): void {
  core.batch(() => {
    const wanted = new Set([...scene.nodes.map((node) => node.id), ...scene.edges.map((edge) => edge.id)]);
    core.elements().forEach((element) => {
      if (!wanted.has(element.id())) element.remove();
    });
    const centre = core.nodes().length > 0 ? core.nodes().boundingBox() : { x1: 0, x2: 0, y1: 0, y2: 0 };
    for (const [index, node] of scene.nodes.entries()) {
      const data = {
        id: node.id,
        kind: node.kind,
        label: labelOf(node, chinese),
        level: levelOfField(node.field),
        ...(node.gaps ? { badge: gapBadge(node.gaps, mode) } : {}),
      };
      const known = core.getElementById(node.id);
      if (known.nonempty()) {
        known.data(data);
        continue;
      }
      const angle = index * 2.4;
      core.add({
        group: "nodes",
        data,
        classes: isMissing(node.id) ? "missing fresh" : "fresh",
        position: {
          x: (centre.x1 + centre.x2) / 2 + Math.cos(angle) * (20 + 8 * Math.sqrt(index)),
          y: (centre.y1 + centre.y2) / 2 + Math.sin(angle) * (20 + 8 * Math.sqrt(index)),
        },
      });
    }
    for (const edge of scene.edges) {
      if (core.getElementById(edge.id).nonempty()) continue;
      core.add({
        group: "edges",
        data: {
          id: edge.id,
          source: edge.from,
          target: edge.to,
          layer: layerOf(edge.kind, edge.label),
          label: [edge.label, edge.since].filter(Boolean).join(" · "),
        },
        classes: edge.missing ? "missing" : "",
      });
    }
    core.edges().removeClass("several");
    core
      .edges()
      .filter((edge) => edge.parallelEdges().length > 1)
      .addClass("several");
  });
}

/** Level of a Party organisation, 1 to 6, by its field; what is neither place, grid nor compound is a unit's, level 5. */
function levelOfField(field: SceneNode["field"]): number {
  const levels: Readonly<Record<string, number>> = {
    CITY: 1,
    DISTRICT: 2,
    STREET: 3,
    COMMUNITY: 4,
    GRID: 6,
    COMPOUND: 6,
  };
  return levels[field ?? ""] ?? 5;
}

/** Rings the selection, keeps its neighbours at full strength and lets the rest step back. */
function mark(core: cytoscape.Core, selected: readonly string[], pinned: readonly string[]): void {
  core.batch(() => {
    core.elements().removeClass("chosen near-selection faded named");
    core.nodes().forEach((node) => {
      if (pinned.includes(node.id())) node.addClass("pinned");
      else node.removeClass("pinned");
    });
    const chosen = core.nodes().filter((node) => selected.includes(node.id()));
    if (chosen.empty()) return;
    const near = chosen.closedNeighborhood();
    chosen.addClass("chosen");
    near.nodes().addClass("near-selection");
    core.elements().difference(near).addClass("faded");
  });
}
