import type { CityResolvers, CompoundResolvers, Resolvers } from "../generated/graphql.ts";
import { requireNode } from "../nodes/load.ts";
import type { NodeModel } from "../nodes/model.ts";
import type { RequestContext } from "../server/context.ts";
import { loadAwardsOf, loadAwardsOfArea } from "./load.ts";

const place: Pick<CityResolvers, "awards"> = {
  awards: (area, args, context) => loadAwardsOfArea(area, args, context),
};

const holder = {
  awards: (target: NodeModel, _args: object, context: RequestContext) => loadAwardsOf(target, context),
} satisfies Pick<CompoundResolvers, "awards">;

export const awardResolvers: Resolvers = {
  City: place,
  District: place,
  Street: place,
  Community: place,
  Compound: holder,
  PropertyCompany: holder,
  PartyOrg: holder,
  WorkUnit: holder,
  DemoAward: {
    target: (award, _args, context, info) =>
      requireNode(award.targetLabel ?? "", award.targetId, award.targetName, award.on, context, info),
  },
};
