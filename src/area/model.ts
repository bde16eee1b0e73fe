import type { PlacesRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";

/** A city, district, street or community on the day `on`. */
export type AreaModel = NodeModel &
  Partial<Omit<PlacesRow, "key">> & {
    /** What lies one level below, where it was read together with the place. */
    readonly children?: readonly AreaModel[];
  };

export function areaModel(row: Omit<PlacesRow, "key">, on: string): AreaModel {
  return { ...row, __typename: typeOfLevel[row.level], kind: row.level, on };
}

export const typeOfLevel = {
  CITY: "City",
  DISTRICT: "District",
  STREET: "Street",
  COMMUNITY: "Community",
} as const;
