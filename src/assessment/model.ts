import type { AssessmentsRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";

/** One item of an annual appraisal up to the day `on`. */
export type AssessmentModel = NodeModel & Partial<Omit<AssessmentsRow, "key">>;
