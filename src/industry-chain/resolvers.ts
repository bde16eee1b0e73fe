import type { Resolvers } from "../generated/graphql.ts";
import { loadChains } from "./load.ts";
import { loadChainOrgs, loadChainUnits } from "./members.ts";

export const industryChainResolvers: Resolvers = {
  City: {
    industryChains: (city, _args, context, info) => loadChains("CITY", city.id, city.on, context, info),
  },
  PartyOrg: {
    chains: (org, _args, context, info) => loadChains("MEMBER", org.id, org.on, context, info),
  },
  WorkUnit: {
    chains: (unit, _args, context, info) => loadChains("MEMBER", unit.id, unit.on, context, info),
  },
  IndustryChain: {
    partyOrgs: (chain, args, context, info) => loadChainOrgs(chain, args, context, info),
    workUnits: (chain, args, context, info) => loadChainUnits(chain, args, context, info),
  },
};
