import type { Resolvers } from "../generated/graphql.ts";
import { loadNode } from "../nodes/load.ts";
import { personCount } from "../nodes/person-count.ts";
import { loadPosts } from "../person/posts.ts";
import { loadCommitteeOf } from "./load.ts";

export const residentsCommitteeResolvers: Resolvers = {
  ResidentsCommittee: {
    community: (committee, _args, context, info) =>
      loadNode("Community", committee.communityId, committee.communityName, committee.on, context, info),
    posts: (committee, args, context) =>
      loadPosts("AT", committee.id, args.kinds ?? null, committee.on, context),
    workers: (committee) => personCount(committee.workers ?? 0),
  },
  Community: {
    residentsCommittee: (community, _args, context, info) =>
      loadCommitteeOf(community.id, community.on, context, info),
  },
};
