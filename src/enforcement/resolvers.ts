import type { Resolvers } from "../generated/graphql.ts";
import { requireNode } from "../nodes/load.ts";
import { loadPosts } from "../person/posts.ts";
import { countEnforcement, loadOffice } from "./load.ts";

export const enforcementResolvers: Resolvers = {
  Street: {
    enforcementOffice: (street, _args, context) => loadOffice("STREET", street.id, street.on, context),
  },
  EnforcementOffice: {
    street: (office, _args, context, info) =>
      requireNode("Street", office.streetId, office.streetName, office.on, context, info),
    posts: (office, _args, context) => loadPosts("AT", office.id, null, office.on, context),
    enforcement: (office, args, context) => countEnforcement("OFFICE", office.id, office.on, args, context),
  },
};
