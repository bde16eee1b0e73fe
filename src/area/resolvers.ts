import { loadCompoundsOf } from "../compound/load.ts";
import type { CityResolvers, Resolvers } from "../generated/graphql.ts";
import { loadNode } from "../nodes/load.ts";
import { dayOf } from "../server/context.ts";
import { loadCounts } from "./counts.ts";
import { areaWithBelow } from "./below.ts";
import { codeAsked, loadArea, loadChildren } from "./load.ts";

type PlaceResolvers = Pick<CityResolvers, "parent" | "children" | "counts" | "partyOrg">;

/** What all four levels answer in the same way. */
const place: PlaceResolvers = {
  parent: (area, _args, context, info) =>
    area.level
      ? loadNode(parentLabel[area.level], area.parentId, area.parentName, area.on, context, info)
      : null,
  children: (area, _args, context, info) => area.children ?? loadChildren(area, context, info),
  counts: (area, _args, context, info) => loadCounts(area, context, info),
  partyOrg: (area, _args, context, info) =>
    loadNode("PartyOrg", area.partyOrgId, area.partyOrgName, area.on, context, info),
};

const parentLabel = { CITY: "City", DISTRICT: "City", STREET: "District", COMMUNITY: "Street" } as const;

export const areaResolvers: Resolvers = {
  Query: {
    area: (_root, args, context, info) => {
      const code = codeAsked(args, context);
      if (code === null) return null;
      const on = dayOf(args, context);
      return areaWithBelow(code, on, context, info) ?? loadArea(code, on, context, info);
    },
  },
  City: place,
  District: place,
  Street: place,
  Community: {
    ...place,
    compounds: (community, _args, context, info) =>
      loadCompoundsOf("COMMUNITY", community.id, community.on, context, info),
  },
};
