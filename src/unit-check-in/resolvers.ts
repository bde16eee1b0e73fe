import type { Resolvers } from "../generated/graphql.ts";
import { requireNode } from "../nodes/load.ts";
import { loadUnitCheckIns } from "./load.ts";

export const unitCheckInResolvers: Resolvers = {
  PartyOrg: {
    unitCheckIns: (org, _args, context) => loadUnitCheckIns(org.id, org.on, context),
  },
  UnitCheckIn: {
    unitOrg: (leg, _args, context, info) =>
      requireNode("PartyOrg", leg.unitOrgId, leg.unitOrgName, leg.on, context, info),
    communityOrg: (leg, _args, context, info) =>
      requireNode("PartyOrg", leg.communityOrgId, leg.communityOrgName, leg.on, context, info),
  },
};
