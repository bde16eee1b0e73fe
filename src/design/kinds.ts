import type { NodeKind } from "../generated/graphql.ts";
import { type Mode, tokens } from "./tokens.ts";

export interface KindLook {
  readonly shape: string;
  readonly colour: keyof (typeof tokens)["colour"]["light"]["node"];
  readonly width: number;
  readonly height: number;
  readonly label: "always" | "mid" | "near";
}

const colourNames = Object.keys(tokens.colour.light.node);
const nodeKinds = Object.keys(tokens.nodeKinds).filter(isKind);
const labels = ["always", "mid", "near"] as const;

/** How a kind of node looks, out of the design's tokens. */
export function lookOf(kind: NodeKind): KindLook {
  const { shape, colour, width, height, label } = tokens.nodeKinds[kind];
  return {
    shape,
    colour: isColour(colour) ? colour : "event",
    width,
    height,
    label: labels.find((each) => each === label) ?? "near",
  };
}

export function colourOf(kind: NodeKind, mode: Mode): string {
  return tokens.colour[mode].node[lookOf(kind).colour];
}

function isColour(name: string): name is KindLook["colour"] {
  return colourNames.includes(name);
}

/** The names that are kinds of nodes. */
export function nodeKindsAmong(names: readonly string[]): NodeKind[] {
  return nodeKinds.filter((kind) => names.includes(kind));
}

function isKind(name: string): name is NodeKind {
  return name in tokens.nodeKinds;
}
