import type { DualCheckInPlacesRow } from "../generated/cypher.ts";
import { type PersonCountModel, personCount } from "../nodes/person-count.ts";
import type { ConnectionModel } from "../server/connection.ts";
import { partCount } from "./part-count.ts";

/** Both legs of dual check-in at one place or unit on the day `on`. */
export interface DualCheckInModel {
  readonly subjectId: string;
  readonly subjectName: string;
  readonly subjectLabel: string;
  readonly inService: PersonCountModel;
  readonly checkedIn: PersonCountModel;
  readonly elsewhere: PersonCountModel;
  readonly unitsLocated: number;
  readonly unitsCheckedIn: number;
  readonly on: string;
}

export type DualCheckInConnectionModel = ConnectionModel<DualCheckInModel>;

export function dualCheckInModel(row: DualCheckInPlacesRow, on: string): DualCheckInModel {
  return {
    subjectId: row.id,
    subjectName: row.name,
    subjectLabel: row.label,
    inService: personCount(row.inService),
    checkedIn: partCount(row.checkedIn, row.inService),
    elsewhere: partCount(row.elsewhere, row.checkedIn),
    unitsLocated: row.unitsLocated,
    unitsCheckedIn: row.unitsCheckedIn,
    on,
  };
}
