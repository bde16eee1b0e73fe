import type { BodyMembersRow, DecisionBodiesRow, MeetingsRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";
import { beginOf, endOf } from "../nodes/period.ts";
import type { ConnectionModel } from "../server/connection.ts";

/** A standing committee, leading group or joint conference on the day `on`. */
export type DecisionBodyModel = NodeModel & Partial<Omit<DecisionBodiesRow, "key">>;

export type DecisionBodyConnectionModel = ConnectionModel<DecisionBodyModel>;

/** A meeting of a decision body held by the day `on`. */
export type MeetingModel = NodeModel & Partial<Omit<MeetingsRow, "key">>;

export type MeetingConnectionModel = ConnectionModel<MeetingModel>;

/** A unit that sits in a decision body on the day `on`. */
export interface BodyMemberModel extends Omit<BodyMembersRow, "key" | "from" | "fromKnown" | "to"> {
  readonly from: string | null;
  readonly to: string | null;
  readonly on: string;
}

export function bodyMemberModel(
  { key: _key, fromKnown, ...row }: BodyMembersRow,
  on: string,
): BodyMemberModel {
  return { ...row, from: beginOf(row.from, fromKnown), to: endOf(row.to), on };
}
