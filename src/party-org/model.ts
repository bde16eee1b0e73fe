import type { PartyOrgsRow, SuperiorsOfOrgsRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";
import { beginOf, endOf } from "../nodes/period.ts";
import type { ConnectionModel } from "../server/connection.ts";

/** A Party organisation on the day `on`; columns that nothing selected are absent. */
export type PartyOrgModel = NodeModel & Partial<Omit<PartyOrgsRow, "key">>;

export type PartyOrgConnectionModel = ConnectionModel<PartyOrgModel>;

/** A line to a superior, from when to when. */
export interface SuperiorModel {
  readonly orgId: string;
  readonly orgName: string;
  readonly kind: SuperiorsOfOrgsRow["kind"];
  readonly from: string | null;
  readonly to: string | null;
  readonly on: string;
}

export function partyOrgModel(row: Omit<PartyOrgsRow, "key">, on: string): PartyOrgModel {
  return { ...row, __typename: "PartyOrg", kind: "PARTY_ORG", on };
}

export function superiorModel(row: SuperiorsOfOrgsRow, on: string): SuperiorModel {
  const { orgId, orgName, kind } = row;
  return { orgId, orgName, kind, from: beginOf(row.from, row.fromKnown), to: endOf(row.to), on };
}
