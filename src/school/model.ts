import type { MeasuresOfSchoolsRow, SchoolMeasuresRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";

/** One of the nine measures of schools, seen on the day `on`. */
export type SchoolMeasureModel = NodeModel & Partial<Omit<SchoolMeasuresRow, "key">>;

/** One measure at one school, seen on the day `on`. */
export interface SchoolMeasureProgressModel extends Omit<MeasuresOfSchoolsRow, "key"> {
  readonly on: string;
}
