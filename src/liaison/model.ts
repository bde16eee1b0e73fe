import type { LiaisonLinksOfRow } from "../generated/cypher.ts";
import { beginOf, endOf } from "../nodes/period.ts";
import type { ConnectionModel } from "../server/connection.ts";

/** A standing member's link with a contact point that holds on the day `on`. */
export interface LiaisonLinkModel {
  readonly id: string;
  readonly memberId: string;
  readonly memberName: string;
  readonly pointId: string;
  readonly pointName: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly lastVisitOn: string | null;
  readonly openIssues: number;
  readonly on: string;
}

export type LiaisonLinkConnectionModel = ConnectionModel<LiaisonLinkModel>;

export function liaisonLinkModel(row: Omit<LiaisonLinksOfRow, "key">, on: string): LiaisonLinkModel {
  const { id, memberId, memberName, pointId, pointName, lastVisitOn } = row;
  return {
    id,
    memberId,
    memberName,
    pointId,
    pointName,
    from: beginOf(row.from, row.fromKnown),
    to: endOf(row.to),
    lastVisitOn: lastVisitOn ?? null,
    openIssues: row.openIssues ?? 0,
    on,
  };
}
