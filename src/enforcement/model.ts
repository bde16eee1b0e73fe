import type { EnforcementOfficesRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";

/** The comprehensive law-enforcement office of a street on the day `on`. */
export type EnforcementOfficeModel = NodeModel & Partial<Omit<EnforcementOfficesRow, "key">>;
