import type { NodeKind } from "../../generated/graphql.ts";
import { colourOf, lookOf } from "../../design/kinds.ts";
import { cornersOf } from "../design/shapes.ts";
import { type Mode, tokens } from "../../design/tokens.ts";
import type { Group } from "./model.ts";

/** Side of a group's picture, 44 to 72 px by how many it stands for. */
export function groupSize(count: number): number {
  return Math.round(Math.min(72, 44 + 5 * Math.log2(Math.max(1, count / 4))));
}

/** The shape of the kind with the count inside and a ring of met, gap and unknown around, as a picture for the canvas. */
export function groupPicture(kind: NodeKind, group: Group, mode: Mode): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="144" height="144" viewBox="-36 -36 72 72">${groupMarks(kind, group, mode)}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(svg)}`;
}

/** The same as SVG elements in a box from -36 to 36. */
export function groupMarks(kind: NodeKind, { count, verdicts }: Group, mode: Mode): string {
  const colour = tokens.colour[mode];
  return (
    ring(verdicts, mode) +
    shapeMarks(kind, 21, 17, `fill="${colourOf(kind, mode)}"`) +
    `<text y="5" text-anchor="middle" font-family="sans-serif" font-size="14" font-weight="bold" fill="${colour.surface}">${count}</text>`
  );
}

/** A kind's shape as an SVG element around 0, 0 with the given halves of width and height. */
export function shapeMarks(kind: NodeKind, halfWidth: number, halfHeight: number, paint: string): string {
  const { shape } = lookOf(kind);
  const points = cornersOf(shape);
  if (points !== null) {
    const scaled = points
      .split(" ")
      .map((point) => {
        const [x = 0, y = 0] = point.split(",").map(Number);
        return `${(x * halfWidth).toFixed(2)},${(y * halfHeight).toFixed(2)}`;
      })
      .join(" ");
    return `<polygon points="${scaled}" ${paint}/>`;
  }
  if (shape === "ellipse") return `<ellipse rx="${halfWidth}" ry="${halfHeight}" ${paint}/>`;
  const round = shape === "barrel" ? halfHeight * 0.55 : 3;
  return `<rect x="${-halfWidth}" y="${-halfHeight}" width="${2 * halfWidth}" height="${2 * halfHeight}" rx="${round}" ${paint}/>`;
}

const radius = 32;
const around = 2 * Math.PI * radius;

/** Met is a thin line, gap a thick one, unknown dotted: told apart without colour. */
function ring(verdicts: Group["verdicts"], mode: Mode): string {
  const { verdict, lineStrong } = tokens.colour[mode];
  const total = verdicts ? verdicts.met + verdicts.gap + verdicts.unknown : 0;
  if (!verdicts || total === 0) {
    return `<circle r="${radius}" fill="none" stroke="${lineStrong}" stroke-width="1"/>`;
  }
  const parts = [
    { share: verdicts.gap / total, colour: verdict.gap, width: 6, dots: false },
    { share: verdicts.met / total, colour: verdict.met, width: 3, dots: false },
    { share: verdicts.unknown / total, colour: verdict.unknown, width: 3, dots: true },
  ];
  let from = 0;
  return parts
    .filter(({ share }) => share > 0)
    .map(({ share, colour, width, dots }) => {
      const length = share * around;
      const dash = dots ? dotted(length) : `${length} ${around - length}`;
      const drawn = `<circle r="${radius}" fill="none" stroke="${colour}" stroke-width="${width}" stroke-dasharray="${dash}" stroke-dashoffset="${-from}" transform="rotate(-90)"/>`;
      from += length;
      return drawn;
    })
    .join("");
}

/** Dots over a length, then nothing for the rest of the ring. */
function dotted(length: number): string {
  const dots = Array.from({ length: Math.max(1, Math.floor(length / 4)) }, () => "2 2").join(" ");
  return `${dots} 0 ${around}`;
}
