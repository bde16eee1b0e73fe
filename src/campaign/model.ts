import type { CampaignsRow, PlatformsRow } from "../generated/cypher.ts";
import { type NodeModel, nodeOfRow } from "../nodes/model.ts";
import { beginOf, endOf } from "../nodes/period.ts";

/** A campaign, seen on the day `on`. */
export type CampaignModel = NodeModel & Partial<Omit<CampaignsRow, "key">>;

/** A platform of a property company, run on the day `on`. */
export interface PlatformModel extends NodeModel {
  readonly platformKind?: PlatformsRow["platformKind"];
  readonly companyId?: string;
  readonly companyName?: string;
  readonly from?: string | null;
  readonly to?: string | null;
}

export function platformModel({ key: _key, fromKnown, ...row }: PlatformsRow, on: string): PlatformModel {
  return { ...nodeOfRow("Platform", row, on), from: beginOf(row.from, fromKnown), to: endOf(row.to) };
}
