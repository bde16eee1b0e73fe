import type { Resolvers } from "../generated/graphql.ts";
import { loadLinks } from "../liaison/load.ts";
import { loadNode, requireNode } from "../nodes/load.ts";
import { listPeople } from "./list.ts";
import { loadPosts } from "./posts.ts";

export const personResolvers: Resolvers = {
  Query: {
    people: (_root, args, context, info) => listPeople(args, context, info),
  },
  Person: {
    posts: (person, _args, context) => loadPosts("HOLDER", person.id, null, person.on, context),
    belongsTo: (person, _args, context, info) =>
      loadNode("PartyOrg", person.belongsToId, person.belongsToName, person.on, context, info),
    contactPoints: (person, _args, context, info) => loadLinks("MEMBER", person.id, person.on, context, info),
  },
  Post: {
    holder: (post, _args, context, info) =>
      requireNode("Person", post.holderId, post.holderName, post.on, context, info),
    at: (post, _args, context, info) =>
      requireNode(post.atLabel, post.atId, post.atName, post.on, context, info),
  },
};
