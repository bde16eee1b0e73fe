import type { ResidentsCommitteesRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";

/** A residents' committee on the day `on`. */
export type ResidentsCommitteeModel = NodeModel & Partial<Omit<ResidentsCommitteesRow, "key">>;

export function residentsCommitteeModel(
  row: Omit<ResidentsCommitteesRow, "key">,
  on: string,
): ResidentsCommitteeModel {
  return { ...row, __typename: "ResidentsCommittee", kind: "RESIDENTS_COMMITTEE", on };
}
