import type { GraphQLResolveInfo } from "graphql";
import { placesAsked } from "../area/of-areas.ts";
import {
  campaignCompanyCounts,
  campaigns,
  companiesOfCampaigns,
  type PlatformCountsRow,
  platformCounts,
  platforms,
} from "../generated/cypher.ts";
import { nodeOfRow } from "../nodes/model.ts";
import { selectedNodeFields } from "../nodes/selection.ts";
import { companyRelations } from "../property-company/load.ts";
import { type PropertyCompanyConnectionModel, propertyCompanyModel } from "../property-company/model.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRows } from "../server/keyed-rows.ts";
import { nestedPage } from "../server/nested-page.ts";
import { type CampaignModel, type PlatformModel, platformModel } from "./model.ts";

/** A campaign by its id (`ID`), or those running on that day in a city (`CITY`) or with a company (`COMPANY`), by begin. */
export async function loadCampaigns(
  by: "ID" | "CITY" | "COMPANY",
  key: string,
  on: string,
  context: RequestContext,
): Promise<readonly CampaignModel[]> {
  const rows = await keyedRows(
    campaigns,
    key,
    (keys) => ({ by, keys, on, scope: context.viewer.scope }),
    context,
  );
  return rows.map((row) => nodeOfRow("Campaign", row, on));
}

/** The campaign, or null when it has not begun by that day or lies out of scope. */
export async function loadCampaign(
  id: string,
  on: string,
  context: RequestContext,
): Promise<CampaignModel | null> {
  return (await loadCampaigns("ID", id, on, context))[0] ?? null;
}

/** One page of the companies that take part on the campaign's day, by area. */
export function loadCampaignCompanies(
  campaign: CampaignModel,
  args: { readonly first: number; readonly after?: string | null | undefined },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<PropertyCompanyConnectionModel> {
  const { on } = campaign;
  const { scope } = context.viewer;
  const selected = selectedNodeFields(info);
  const wanted = companyRelations.filter((name) => selected.has(name));
  return nestedPage(
    {
      list: "campaignCompanies",
      key: campaign.id,
      first: args.first,
      after: args.after,
      page: companiesOfCampaigns,
      pageParamsOf: (keys, page) => ({ keys, on, scope, with: wanted, descending: false, ...page }),
      nodeOf: (row) => propertyCompanyModel(row, on),
      count: campaignCompanyCounts,
      countParamsOf: (keys) => ({ keys, on, scope }),
    },
    context,
  );
}

/** A platform by its id (`ID`) or those a company runs (`COMPANY`) on that day, by kind. */
export async function loadPlatforms(
  by: "ID" | "COMPANY",
  key: string,
  on: string,
  context: RequestContext,
): Promise<readonly PlatformModel[]> {
  const rows = await keyedRows(
    platforms,
    key,
    (keys) => ({ by, keys, on, scope: context.viewer.scope }),
    context,
  );
  return rows.map((row) => platformModel(row, on));
}

/** The platform, or null when it is not run on that day or lies out of scope. */
export async function loadPlatform(
  id: string,
  on: string,
  context: RequestContext,
): Promise<PlatformModel | null> {
  return (await loadPlatforms("ID", id, on, context))[0] ?? null;
}

/** Platforms run in a place on that day, by kind. */
export function countPlatforms(
  areaId: string,
  on: string,
  context: RequestContext,
): Promise<readonly PlatformCountsRow[]> {
  return keyedRows(
    platformCounts,
    areaId,
    (keys) => ({ ...placesAsked(keys), on, scope: context.viewer.scope }),
    context,
  );
}
