import type { DutiesOfWorkAreasRow, WorkAreasRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";

/** An area of work, seen on the day `on`. */
export type WorkAreaModel = NodeModel & Partial<Omit<WorkAreasRow, "key">>;

/** One person who answers for an area of work on the day `on`. */
export interface WorkAreaDutyModel extends Pick<DutiesOfWorkAreasRow, "personId" | "personName"> {
  readonly from: string | null;
  readonly to: string | null;
  readonly on: string;
}
