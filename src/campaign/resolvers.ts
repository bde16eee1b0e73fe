import type { Resolvers } from "../generated/graphql.ts";
import { requireNode } from "../nodes/load.ts";
import { loadCampaignCompanies, loadCampaigns, loadPlatforms } from "./load.ts";

export const campaignResolvers: Resolvers = {
  City: {
    campaigns: (city, _args, context) => loadCampaigns("CITY", city.id, city.on, context),
  },
  PropertyCompany: {
    campaigns: (company, _args, context) => loadCampaigns("COMPANY", company.id, company.on, context),
    platforms: (company, _args, context) => loadPlatforms("COMPANY", company.id, company.on, context),
  },
  Campaign: {
    companies: (campaign, args, context, info) => loadCampaignCompanies(campaign, args, context, info),
  },
  Platform: {
    company: (platform, _args, context, info) =>
      requireNode("PropertyCompany", platform.companyId, platform.companyName, platform.on, context, info),
  },
};
