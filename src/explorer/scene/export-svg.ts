import type cytoscape from "cytoscape";
import type { NodeKind } from "../../generated/graphql.ts";
import { colourOf, lookOf } from "../../design/kinds.ts";
import { layerOf } from "../design/layers.ts";
import { fontFamily, type Mode, tokens } from "../../design/tokens.ts";
import { groupMarks, groupSize, shapeMarks } from "./group-picture.ts";
import { changeSign, isMissing, type Scene, type SceneEdge, type SceneNode } from "./model.ts";

interface SvgOrder {
  readonly mode: Mode;
  readonly chinese: boolean;
  /** Written across the picture where the data are made up. */
  readonly mark: string | null;
  readonly nameOf: (node: SceneNode) => string;
}

const margin = 60;

/** The scene where the canvas has it, as an SVG of its own: the same shapes, lines and colours, nothing from elsewhere. */
export function exportSvg(core: cytoscape.Core, scene: Scene, order: SvgOrder): string {
  const colour = tokens.colour[order.mode];
  const at = new Map(core.nodes().map((node) => [node.id(), node.position()]));
  const kinds = new Map(scene.nodes.map(({ id, kind }) => [id, kind]));
  const box = core.elements().boundingBox();
  const [x, y] = [Math.floor(box.x1 - margin), Math.floor(box.y1 - margin)];
  const [width, height] = [Math.ceil(box.w + 2 * margin), Math.ceil(box.h + 2 * margin)];
  const parts = [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" fill="${colour.canvas}"/>`,
    order.mark === null ? "" : watermark(order.mark, { x, y, width, height }, colour.text3),
    ...scene.edges.map((edge) => line(edge, at, kinds, order.mode)),
    ...scene.nodes.map((node) => figure(node, at, order)),
  ];
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" ` +
    `font-family="${escaped(fontFamily(order.chinese))}" font-size="12">\n${parts.filter(Boolean).join("\n")}\n</svg>\n`
  );
}

type Places = ReadonlyMap<string, { readonly x: number; readonly y: number }>;

function line(edge: SceneEdge, at: Places, kinds: ReadonlyMap<string, NodeKind>, mode: Mode): string {
  const [from, to] = [at.get(edge.from), at.get(edge.to)];
  if (!from || !to) return "";
  const colours: Readonly<Record<string, string>> = tokens.colour[mode].edge;
  const look = tokens.edgeKinds[layerOf(edge.kind, edge.label)];
  const ends = `x1="${round(from.x)}" y1="${round(from.y)}" x2="${round(to.x)}" y2="${round(to.y)}"`;
  if (edge.missing) {
    return `<line ${ends} stroke="${tokens.colour[mode].edge.missing}" stroke-width="2" stroke-dasharray="6 4"/>`;
  }
  if (edge.change === "gone") {
    return `<line ${ends} stroke="${tokens.colour[mode].edge.ended}" stroke-width="1.6" stroke-dasharray="2 3"/>`;
  }
  const ground =
    edge.change === "added"
      ? `<line ${ends} stroke="${tokens.colour[mode].accent}" stroke-width="8" stroke-opacity="0.28"/>`
      : "";
  const ink = colours[look.colour] ?? tokens.colour[mode].edge.post;
  const arrow = arrowHead(edge, look.arrow, ink, mode);
  const target = lookOf(kinds.get(edge.to) ?? "OTHER");
  const angle = Math.atan2(to.y - from.y, to.x - from.x);
  const back = Math.max(target.width, target.height) / 2 + 2;
  const tip = `${round(to.x - Math.cos(angle) * back)} ${round(to.y - Math.sin(angle) * back)}`;
  const head =
    arrow === ""
      ? ""
      : `<g transform="translate(${tip}) rotate(${round((angle * 180) / Math.PI)})">${arrow}</g>`;
  return `${ground}<line ${ends} stroke="${ink}" stroke-width="${look.width}"/>${head}`;
}

/** The end of a relation, its tip at 0, 0 and pointing right; hollow for guidance. */
function arrowHead(edge: SceneEdge, arrow: string, ink: string, mode: Mode): string {
  const hollow = layerOf(edge.kind, edge.label) === "guidance";
  const paint = `fill="${hollow ? tokens.colour[mode].canvas : ink}" stroke="${ink}"`;
  const shapes: Readonly<Record<string, string>> = {
    triangle: `<path d="M0 0-8-4-8 4z" ${paint}/>`,
    circle: `<circle cx="-3" r="3" ${paint}/>`,
    diamond: `<path d="M0 0-5-3.5-10 0-5 3.5z" ${paint}/>`,
    vee: `<path d="M0 0-8-4-5.5 0-8 4z" ${paint}/>`,
  };
  return shapes[arrow] ?? "";
}

function figure(node: SceneNode, at: Places, { mode, nameOf }: SvgOrder): string {
  const place = at.get(node.id);
  if (!place) return "";
  const colour = tokens.colour[mode];
  const { width, height } = lookOf(node.kind);
  const half = node.group ? groupSize(node.group.count) / 2 : height / 2;
  const marks = node.group
    ? `<g transform="scale(${round(half / 36)})">${groupMarks(node.kind, node.group, mode)}</g>`
    : shapeMarks(node.kind, width / 2, height / 2, paintOf(node, mode));
  const ink = isMissing(node.id) ? colour.edge.missing : colour.text2;
  return (
    `<g transform="translate(${round(place.x)} ${round(place.y)})">${marks}` +
    `<text y="${round(half + 14)}" text-anchor="middle" fill="${ink}" paint-order="stroke" stroke="${colour.canvas}" stroke-width="3">${escaped(changeSign(node) + nameOf(node))}</text></g>`
  );
}

function paintOf(node: SceneNode, mode: Mode): string {
  const colour = tokens.colour[mode];
  if (isMissing(node.id)) {
    return `fill="none" stroke="${colour.edge.missing}" stroke-width="2" stroke-dasharray="4 3"`;
  }
  const fill = `fill="${colourOf(node.kind, mode)}"`;
  if (node.change === "gone")
    return `${fill} fill-opacity="0.15" stroke="${colour.lineStrong}" stroke-width="2" stroke-dasharray="2 2"`;
  return node.change === "added" ? `${fill} stroke="${colour.accent}" stroke-width="2.4"` : fill;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The mark in rows across the whole picture. */
function watermark(mark: string, { x, y, width, height }: Box, ink: string): string {
  const rows: string[] = [];
  for (let top = y; top < y + height + 130; top += 130) {
    for (let left = x - 80; left < x + width; left += 380) {
      rows.push(
        `<text x="${left}" y="${top}" transform="rotate(-18 ${left} ${top})">${escaped(mark)}</text>`,
      );
    }
  }
  return `<g fill="${ink}" opacity="0.3" font-size="14">${rows.join("")}</g>`;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

function escaped(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
