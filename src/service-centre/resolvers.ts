import type { Resolvers } from "../generated/graphql.ts";
import { loadNodes } from "../nodes/load-all.ts";
import { loadNode } from "../nodes/load.ts";
import { listServiceCentres } from "./list.ts";

export const serviceCentreResolvers: Resolvers = {
  Query: {
    serviceCentres: (_root, args, context, info) => listServiceCentres(args, context, info),
  },
  ServiceCentre: {
    serves: ({ servesIds, servesLabels, servesNames, on }, _args, context, info) =>
      loadNodes(servesLabels ?? [], servesIds ?? [], servesNames ?? [], on, context, info),
    under: (centre, _args, context, info) =>
      loadNode("ServiceCentre", centre.underId, centre.underName, centre.on, context, info),
  },
};
