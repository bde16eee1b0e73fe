import type { Resolvers } from "../generated/graphql.ts";
import { loadPowers } from "./load.ts";

export const streetReformResolvers: Resolvers = {
  Street: {
    powers: (street, _args, context) => loadPowers(street.id, street.on, context),
  },
};
