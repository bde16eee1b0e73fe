import type { GraphQLResolveInfo } from "graphql";
import { selectedNodeFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";

/** What every statement about dual check-in is told. */
export interface CheckInParams {
  readonly on: string;
  /** Days at work and at home within which nobody is expected to have checked in yet. */
  readonly firstDays: number;
}

const firstDaysKey = "checkin.firstDays";
const usualFirstDays = 90;

export function checkInParams(on: string, context: RequestContext): CheckInParams {
  const set = context.ruleSettings.everywhere.get(firstDaysKey);
  return { on, firstDays: typeof set === "number" ? set : usualFirstDays };
}

const figures = ["inService", "checkedIn", "elsewhere", "unitsLocated", "unitsCheckedIn"] as const;

/** Which figures of the rows of a connection are selected; only these are counted. */
export function selectedFigures(info: GraphQLResolveInfo): string[] {
  const selected = selectedNodeFields(info);
  return figures.filter((figure) => selected.has(figure));
}
