import type { Direction, EdgeKind } from "../../generated/graphql.ts";
import { tokens } from "../design/tokens.ts";

/** One thing that was brought into a scene. A scene is the sum of its steps, so that an address can rebuild it. */
export type Step =
  /** A node with some of each kind of neighbours. */
  | { readonly how: "open"; readonly id: string }
  /** Nodes and the relations among them. */
  | { readonly how: "only"; readonly ids: readonly string[] }
  | { readonly how: "expand"; readonly id: string; readonly edge: EdgeKind; readonly direction: Direction }
  | { readonly how: "path"; readonly from: string; readonly to: string }
  | { readonly how: "gap"; readonly id: string };

/** The steps as one parameter: "open(371721001)!expand(371721001,PART_OF,IN)". */
export function stepsText(steps: readonly Step[]): string {
  return steps.map(stepText).join("!");
}

/** Reads them back; what cannot be read is left out. */
export function stepsFrom(text: string): Step[] {
  return text.split("!").flatMap((part) => {
    const match = /^(\w+)\((.*)\)$/.exec(part);
    const values = (match?.[2] ?? "").split(",").map(decoded).filter(Boolean);
    const step = stepOf(match?.[1] ?? "", values);
    return step ? [step] : [];
  });
}

function stepText(step: Step): string {
  const values = {
    open: () => (step.how === "open" ? [step.id] : []),
    only: () => (step.how === "only" ? step.ids : []),
    expand: () => (step.how === "expand" ? [step.id, step.edge, step.direction] : []),
    path: () => (step.how === "path" ? [step.from, step.to] : []),
    gap: () => (step.how === "gap" ? [step.id] : []),
  }[step.how]();
  return `${step.how}(${values.map(encoded).join(",")})`;
}

function stepOf(how: string, values: readonly string[]): Step | null {
  const [first, second, third] = values;
  if (first === undefined) return null;
  if (how === "open" || how === "gap") return { how, id: first };
  if (how === "only") return { how, ids: values };
  if (how === "path" && second !== undefined) return { how, from: first, to: second };
  if (how === "expand" && isEdgeKind(second) && isDirection(third)) {
    return { how, id: first, edge: second, direction: third };
  }
  return null;
}

/** Ids may hold what separates values here. */
function encoded(value: string): string {
  return encodeURIComponent(value).replaceAll("!", "%21").replaceAll("(", "%28").replaceAll(")", "%29");
}

function decoded(value: string): string {
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}

const edgeKinds: ReadonlySet<string> = new Set([
  ...Object.values(tokens.edgeKinds).flatMap((layer) => layer.of.map((name) => name.split(" ")[0] ?? "")),
  "OTHER",
]);

function isEdgeKind(name: string | undefined): name is EdgeKind {
  return name !== undefined && edgeKinds.has(name);
}

function isDirection(name: string | undefined): name is Direction {
  return name === "IN" || name === "OUT" || name === "BOTH";
}
