import type { Resolvers } from "../generated/graphql.ts";
import { countServiceActivities } from "./load.ts";

export const serviceActivityResolvers: Resolvers = {
  PartyOrg: {
    serviceActivities: (org, args, context) => countServiceActivities("ORG", org.id, org.on, args, context),
  },
};
