import type { Resolvers } from "../generated/graphql.ts";
import { loadNodes } from "../nodes/load-all.ts";
import { personCount } from "../nodes/person-count.ts";
import { loadPosts } from "../person/posts.ts";
import { listOwnersCommittees } from "./list.ts";

export const ownersCommitteeResolvers: Resolvers = {
  Query: {
    ownersCommittees: (_root, args, context, info) => listOwnersCommittees(args, context, info),
  },
  OwnersCommittee: {
    compounds: (committee, _args, context, info) =>
      loadNodes(
        "Compound",
        committee.compoundIds ?? [],
        committee.compoundNames ?? [],
        committee.on,
        context,
        info,
      ),
    posts: (committee, _args, context) => loadPosts("AT", committee.id, null, committee.on, context),
    inServiceMembers: (committee) => personCount(committee.inServiceMembers ?? 0),
  },
};
