import type { Direction, EdgeKind, GroupBy } from "../../generated/graphql.ts";
import { listOf } from "../address-list.ts";
import { tokens } from "../../design/tokens.ts";

/** The neighbours of a node that are counted in groups; `key` narrows to one place or kind, "" to none. */
export interface Grouping {
  readonly id: string;
  readonly edge: EdgeKind;
  readonly direction: Direction;
  readonly by: GroupBy;
  /** Code of a place, a kind, or "KIND.FIELD". */
  readonly key: string;
}

/** One thing that was brought into a scene. A scene is the sum of its steps, so that an address can rebuild it. */
export type Step =
  /** A node with some of each kind of neighbours. */
  | { readonly how: "open"; readonly id: string }
  /** Nodes and the relations among them. */
  | { readonly how: "only"; readonly ids: readonly string[] }
  | { readonly how: "expand"; readonly id: string; readonly edge: EdgeKind; readonly direction: Direction }
  | { readonly how: "path"; readonly from: string; readonly to: string }
  | { readonly how: "gap"; readonly id: string }
  /** The places below a place, each standing for what lies in it. */
  | { readonly how: "places"; readonly id: string }
  /** Neighbours in groups. */
  | ({ readonly how: "groups" } & Grouping)
  /** The members of one group. */
  | ({ readonly how: "members" } & Grouping);

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

/** The node a step hangs on; null where it begins at several. */
export function anchorOf(step: Step): string | null {
  if (step.how === "only" || step.how === "path") return null;
  // gap:G01:CMP-371702001009-002
  return step.how === "gap" ? step.id.split(":").slice(2).join(":") : step.id;
}

/** The steps that an address names, in the long form or in the short one that other pages link with. */
export function stepsOfAddress(get: (name: string) => string | null): readonly Step[] {
  const long = stepsFrom(get("s") ?? "");
  if (long.length > 0) return long;
  const nodes = listOf(get("nodes"));
  const gap = get("gap");
  const steps: Step[] = [];
  const [first] = nodes;
  if (gap !== null) steps.push({ how: "gap", id: gap });
  if (first !== undefined)
    steps.push(nodes.length === 1 ? { how: "open", id: first } : { how: "only", ids: nodes });
  if (first !== undefined && get("expand") === "LIAISES_WITH") {
    steps.push({ how: "expand", id: first, edge: "LIAISES_WITH", direction: "OUT" });
  }
  return steps;
}

function stepText(step: Step): string {
  return `${step.how}(${valuesOf(step).map(encoded).join(",")})`;
}

function valuesOf(step: Step): readonly string[] {
  switch (step.how) {
    case "only":
      return step.ids;
    case "expand":
      return [step.id, step.edge, step.direction];
    case "path":
      return [step.from, step.to];
    case "groups":
    case "members":
      return [step.id, step.edge, step.direction, step.by, ...(step.key === "" ? [] : [step.key])];
    default:
      return [step.id];
  }
}

function stepOf(how: string, values: readonly string[]): Step | null {
  const [first, second, third, fourth, fifth = ""] = values;
  if (first === undefined) return null;
  if (how === "open" || how === "gap" || how === "places") return { how, id: first };
  if (how === "only") return { how, ids: values };
  if (how === "path" && second !== undefined) return { how, from: first, to: second };
  if (!isEdgeKind(second) || !isDirection(third)) return null;
  if (how === "expand") return { how, id: first, edge: second, direction: third };
  if ((how === "groups" || how === "members") && isGroupBy(fourth)) {
    return { how, id: first, edge: second, direction: third, by: fourth, key: fifth };
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

/** What a group may be made by, the coarsest place first. */
export const groupings = ["DISTRICT", "STREET", "COMMUNITY", "KIND", "FIELD"] as const;

function isGroupBy(name: string | undefined): name is GroupBy {
  return groupings.some((each) => each === name);
}
