import type { WorkUnitsRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";
import type { ConnectionModel } from "../server/connection.ts";

/** An organ, institution, enterprise, school, hospital or social organisation on the day `on`. */
export type WorkUnitModel = NodeModel & Partial<Omit<WorkUnitsRow, "key">>;

export type WorkUnitConnectionModel = ConnectionModel<WorkUnitModel>;

export function workUnitModel(row: Omit<WorkUnitsRow, "key">, on: string): WorkUnitModel {
  return { ...row, __typename: "WorkUnit", kind: "WORK_UNIT", on };
}
