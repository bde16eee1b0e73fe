import type { OwnersCommitteesRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";
import type { ConnectionModel } from "../server/connection.ts";

/** An owners' committee on the day `on`; columns that nothing selected are absent. */
export type OwnersCommitteeModel = NodeModel & Partial<OwnersCommitteesRow>;

export type OwnersCommitteeConnectionModel = ConnectionModel<OwnersCommitteeModel>;

export function ownersCommitteeModel(row: OwnersCommitteesRow, on: string): OwnersCommitteeModel {
  return { ...row, __typename: "OwnersCommittee", kind: "OWNERS_COMMITTEE", on };
}
