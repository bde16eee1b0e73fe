import type { Resolvers } from "../generated/graphql.ts";
import { loadNodes } from "../nodes/load-all.ts";
import { loadNode } from "../nodes/load.ts";
import { loadGovernance } from "./load.ts";

export const governanceResolvers: Resolvers = {
  Compound: {
    governance: (compound, _args, context) => loadGovernance(compound, context),
    indicators: ({ indicatorsOn, complaints12m, satisfaction }) =>
      indicatorsOn
        ? { on: indicatorsOn, complaints12m: complaints12m ?? null, satisfaction: satisfaction ?? null }
        : null,
  },
  GovernanceUnit: {
    core: (unit, _args, context, info) =>
      loadNode("PartyOrg", unit.coreId, unit.coreName, unit.on, context, info),
    ownersCommittee: (unit, _args, context, info) =>
      loadNode("OwnersCommittee", unit.committeeId, unit.committeeName, unit.on, context, info),
    propertyCompany: (unit, _args, context, info) =>
      loadNode("PropertyCompany", unit.companyId, unit.companyName, unit.on, context, info),
    others: ({ otherLabels, otherIds, otherNames, on }, _args, context, info) =>
      loadNodes(otherLabels, otherIds, otherNames, on, context, info),
  },
};
