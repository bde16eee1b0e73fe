import type { Resolvers } from "../generated/graphql.ts";
import { countOrgLife } from "./load.ts";

export const orgLifeResolvers: Resolvers = {
  PartyOrg: {
    orgLife: (org, args, context) => countOrgLife("ORG", org.id, org.on, args, context),
  },
};
