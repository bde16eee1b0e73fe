import type { GridsRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";
import type { ConnectionModel } from "../server/connection.ts";

/** A grid on the day `on`; columns that nothing selected are absent. */
export type GridModel = NodeModel & Partial<Omit<GridsRow, "key">>;

export type GridConnectionModel = ConnectionModel<GridModel>;

export function gridModel(row: Omit<GridsRow, "key">, on: string): GridModel {
  return { ...row, __typename: "Grid", kind: "GRID", on };
}
