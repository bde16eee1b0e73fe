import { requireAreaOf } from "../area/of-code.ts";
import type { CityResolvers, Resolvers } from "../generated/graphql.ts";
import { loadNodes } from "../nodes/load-all.ts";
import { loadNode } from "../nodes/load.ts";
import { loadBreakthroughProjectsOf, loadKeyProjectsOfArea } from "./load.ts";

const place: Pick<CityResolvers, "keyProjects"> = {
  keyProjects: (area, args, context, info) => loadKeyProjectsOfArea(area, args, context, info),
};

export const projectResolvers: Resolvers = {
  City: {
    ...place,
    breakthroughProjects: (city, _args, context, info) => loadBreakthroughProjectsOf(city, context, info),
  },
  District: place,
  Street: place,
  Community: place,
  BreakthroughProject: {
    owner: (project, _args, context, info) =>
      loadNode("WorkUnit", project.ownerId, project.ownerName, project.on, context, info),
    document: ({ documentId, documentNumber, documentOn }) =>
      documentId
        ? { id: documentId, documentNumber: documentNumber ?? null, issuedOn: documentOn ?? null }
        : null,
    streets: ({ streetIds, streetNames, on }, _args, context, info) =>
      loadNodes("Street", streetIds ?? [], streetNames ?? [], on, context, info),
    targets: (project) => project.targets ?? [],
  },
  KeyProject: {
    area: (project, _args, context, info) => requireAreaOf(project, context, info),
    owner: (project, _args, context, info) =>
      loadNode("WorkUnit", project.ownerId, project.ownerName, project.on, context, info),
    temporaryBranches: ({ branchIds, branchNames, on }, _args, context, info) =>
      loadNodes("PartyOrg", branchIds ?? [], branchNames ?? [], on, context, info),
  },
};
