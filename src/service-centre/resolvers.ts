import { areaOf } from "../area/of-code.ts";
import type { Resolvers } from "../generated/graphql.ts";
import { loadNodes } from "../nodes/load-all.ts";
import { loadNode } from "../nodes/load.ts";
import { listServiceCentres } from "./list.ts";
import { loadSubordinateCentres } from "./subordinates.ts";

export const serviceCentreResolvers: Resolvers = {
  Query: {
    serviceCentres: (_root, args, context, info) => listServiceCentres(args, context, info),
  },
  ServiceCentre: {
    serves: ({ servesIds, servesLabels, servesNames, on }, _args, context, info) =>
      loadNodes(servesLabels ?? [], servesIds ?? [], servesNames ?? [], on, context, info),
    under: (centre, _args, context, info) =>
      loadNode("ServiceCentre", centre.underId, centre.underName, centre.on, context, info),
    subordinates: (centre, args, context, info) => loadSubordinateCentres(centre, args, context, info),
    area: (centre, _args, context, info) => areaOf(centre, context, info),
  },
  Street: {
    serviceCentre: (street, _args, context, info) =>
      loadNode("ServiceCentre", street.serviceCentreId, street.serviceCentreName, street.on, context, info),
  },
  Community: {
    serviceCentre: ({ serviceCentreId, serviceCentreName, on }, _args, context, info) =>
      loadNode("ServiceCentre", serviceCentreId, serviceCentreName, on, context, info),
  },
};
