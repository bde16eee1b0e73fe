import type cytoscape from "cytoscape";
import { colourOf, lookOf } from "../../design/kinds.ts";
import { type Layer, layers } from "../design/layers.ts";
import { fontFamily, type Mode, tokens } from "../../design/tokens.ts";
import type { NodeKind } from "../../generated/graphql.ts";
import { changeStyle } from "./change-style.ts";

/** Font size times zoom below which a label is left out, by the design's three rules. */
const labelFrom = { always: 0, mid: 8, near: 14.4 } as const;

/** The canvas takes no style sheet variables: the same tokens as an array of its own, for one mode. */
export function canvasStyle(mode: Mode, chinese: boolean): cytoscape.StylesheetJson {
  const colour = tokens.colour[mode];
  return [
    {
      selector: "node",
      style: {
        label: "data(label)",
        "font-family": fontFamily(chinese),
        "font-size": 12,
        color: colour.text2,
        "text-valign": "bottom",
        "text-margin-y": 3,
        "text-outline-color": colour.canvas,
        "text-outline-width": 2,
        "border-width": 1.2,
        "border-color": colour.canvas,
        "overlay-opacity": 0,
      },
    },
    ...kinds.map((kind) => kindStyle(kind, mode)),
    ...Object.entries(tokens.nodeKinds.PARTY_ORG.sizeByLevel).map(([level, size]) => ({
      selector: `node[kind = "PARTY_ORG"][level = ${level}]`,
      style: { width: size, height: size },
    })),
    {
      selector: "node[badge]",
      style: {
        "background-image": "data(badge)",
        "background-clip": "none",
        "background-width": "16px",
        "background-height": "16px",
        "background-position-x": "150%",
        "background-position-y": "-60%",
        "background-image-containment": "over",
      },
    },
    {
      selector: "node.super",
      style: {
        shape: "ellipse",
        width: "data(size)",
        height: "data(size)",
        "background-opacity": 0,
        "border-width": 0,
        "background-image": "data(picture)",
        "background-width": "100%",
        "background-height": "100%",
        "min-zoomed-font-size": 0,
        color: colour.text,
      },
    },
    {
      selector: "node.missing",
      style: {
        "background-opacity": 0,
        "border-style": "dashed",
        "border-width": 2,
        "border-color": colour.edge.missing,
        "text-valign": "top",
        "text-margin-y": -3,
        color: colour.edge.missing,
        "font-weight": 600,
        "min-zoomed-font-size": 0,
      },
    },
    {
      selector: "edge",
      style: {
        "curve-style": "straight",
        "target-arrow-shape": "none",
        "arrow-scale": 0.8,
        "overlay-opacity": 0,
        "font-family": fontFamily(chinese),
        "font-size": 11,
        color: colour.text2,
        "text-outline-color": colour.canvas,
        "text-outline-width": 2,
      },
    },
    ...layers.map((layer) => layerStyle(layer, mode)),
    {
      selector: "edge.missing",
      style: {
        width: 2,
        "line-style": "dashed",
        "line-dash-pattern": [6, 4],
        "line-color": colour.edge.missing,
        "target-arrow-shape": "none",
      },
    },
    ...changeStyle(mode),
    { selector: "edge.named", style: { label: "data(label)" } },
    { selector: "edge.several", style: { "curve-style": "bezier" } },
    { selector: "node.faded", style: { opacity: 0.88 } },
    { selector: "edge.faded", style: { opacity: 0.6 } },
    { selector: ".far", style: { opacity: 0.25 } },
    { selector: "node.near-selection", style: { "min-zoomed-font-size": 0 } },
    {
      selector: "node.hovered",
      style: { "outline-width": 1, "outline-color": colour.accent, "outline-offset": 3 },
    },
    {
      selector: "node.chosen",
      style: {
        "outline-width": 2,
        "outline-color": colour.accent,
        "outline-offset": 4,
        "underlay-color": colour.accentSoft,
        "underlay-opacity": 1,
        "underlay-padding": 5,
        "underlay-shape": "ellipse",
        "min-zoomed-font-size": 0,
        color: colour.text,
        "font-weight": 600,
        label: "data(name)",
        "z-index": 10,
      },
    },
  ];
}

const kinds = Object.keys(tokens.nodeKinds).filter((name): name is NodeKind => name in tokens.nodeKinds);

function kindStyle(kind: NodeKind, mode: Mode): cytoscape.StylesheetStyle {
  const { shape, width, height, label } = lookOf(kind);
  return {
    selector: `node[kind = "${kind}"]`,
    style: {
      shape: shapeOf(shape),
      width,
      height,
      "background-color": colourOf(kind, mode),
      "min-zoomed-font-size": labelFrom[label],
    },
  };
}

function layerStyle(layer: Layer, mode: Mode): cytoscape.StylesheetStyle {
  const look: {
    readonly colour: string;
    readonly width: number;
    readonly arrow: string;
    readonly fill?: string;
  } = tokens.edgeKinds[layer];
  const colours: Readonly<Record<string, string>> = tokens.colour[mode].edge;
  const colour = colours[look.colour] ?? tokens.colour[mode].edge.post;
  return {
    selector: `edge[layer = "${layer}"]`,
    style: {
      width: look.width,
      "line-color": colour,
      "target-arrow-color": colour,
      "target-arrow-shape": arrowOf(look.arrow),
      "target-arrow-fill": look.fill === "hollow" ? "hollow" : "filled",
    },
  };
}

const shapes: readonly cytoscape.Css.NodeShape[] = [
  "round-rectangle",
  "barrel",
  "rectangle",
  "pentagon",
  "ellipse",
  "triangle",
  "rhomboid",
  "diamond",
  "hexagon",
  "octagon",
  "cut-rectangle",
  "tag",
  "star",
  "vee",
];

function shapeOf(name: string): cytoscape.Css.NodeShape {
  return shapes.find((shape) => shape === name) ?? "ellipse";
}

const arrows = ["triangle", "circle", "diamond", "vee"] as const;

function arrowOf(name: string): (typeof arrows)[number] | "none" {
  return arrows.find((arrow) => arrow === name) ?? "none";
}

/** A round badge with the number of open gaps, as a picture for the canvas. */
export function gapBadge(gaps: number, mode: Mode): string {
  const { verdict, surface } = tokens.colour[mode];
  const text = gaps > 9 ? "9+" : String(gaps);
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"><circle cx="16" cy="16" r="14" fill="${verdict.gap}"/>` +
    `<text x="16" y="22" text-anchor="middle" font-family="sans-serif" font-size="17" font-weight="bold" fill="${surface}">${text}</text></svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}
