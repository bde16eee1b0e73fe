import type { IssueDecisionsRow, IssuesRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";
import type { ConnectionModel } from "../server/connection.ts";

/** An issue as it stands on the day `on`. */
export type IssueModel = NodeModel & Partial<Omit<IssuesRow, "key">>;

export type IssueConnectionModel = ConnectionModel<IssueModel>;

/** What one meeting did with one issue by the day `on`. */
export interface IssueDecisionModel extends Omit<IssueDecisionsRow, "key"> {
  readonly on: string;
}
