import {
  gapSceneQuery,
  neighbourGroupsQuery,
  neighboursQuery,
  pathBetweenQuery,
  placesBelowQuery,
} from "../../generated/explorer.ts";
import { type Asked, asked } from "../api/show-query.ts";
import { levelBelowCode, narrowing, overviewRule } from "./group-nodes.ts";
import { manyAtOnce } from "./model.ts";
import type { Step } from "./steps.ts";

/** How many neighbours of each kind a node brings along when it is opened. */
const perKindAtFirst = 10;

/** The day a step is asked for, and whether a stored run speaks of it. */
export interface StepDay {
  readonly on: string;
  readonly stored: boolean;
}

export type NeighbourStep = Extract<Step, { how: "open" | "only" | "expand" | "members" }>;

/** The question behind a step, as GraphiQL opens it. */
export function questionOf(step: Step, day: StepDay): Asked {
  const { on } = day;
  switch (step.how) {
    case "gap":
      return asked(gapSceneQuery, { id: step.id, on });
    case "path":
      return asked(pathBetweenQuery, { from: step.from, to: step.to, on });
    case "places":
      return asked(placesBelowQuery, placesVariables(step, day));
    case "groups":
      return asked(neighbourGroupsQuery, groupVariables(step, on));
    default:
      return asked(neighboursQuery, neighbourVariables(step, on));
  }
}

export function neighbourVariables(step: NeighbourStep, on: string) {
  switch (step.how) {
    case "expand":
    case "members":
      return {
        ids: [step.id],
        edges: [step.edge],
        direction: step.direction,
        perEdge: manyAtOnce,
        ...(step.how === "members" ? narrowing(step) : {}),
        on,
      };
    case "open":
      return {
        ids: [step.id],
        edges: null,
        direction: "BOTH" as const,
        perEdge: perKindAtFirst,
        on,
      };
    default:
      return {
        ids: step.ids.slice(0, 50),
        edges: null,
        direction: "OUT" as const,
        perEdge: 50,
        on,
      };
  }
}

export function groupVariables(step: Extract<Step, { how: "groups" }>, on: string) {
  const { within, kinds } = narrowing(step);
  return { id: step.id, edge: step.edge, direction: step.direction, by: step.by, within, kinds, on };
}

export function placesVariables({ id }: Extract<Step, { how: "places" }>, { on, stored }: StepDay) {
  return { id, within: id, by: levelBelowCode(id), rule: overviewRule, on, stored };
}
