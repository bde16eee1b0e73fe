import type { DutyReportsRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";
import type { ConnectionModel } from "../server/connection.ts";

/** An annual duty report made by the day `on`. */
export type DutyReportModel = NodeModel & Partial<Omit<DutyReportsRow, "key">>;

export type DutyReportConnectionModel = ConnectionModel<DutyReportModel>;
