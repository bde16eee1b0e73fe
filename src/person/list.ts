import type { GraphQLResolveInfo } from "graphql";
import { narrowed } from "../auth/scope.ts";
import { personCount, personList } from "../generated/cypher.ts";
import type { QueryPeopleArgs } from "../generated/graphql.ts";
import { selectedNodeFields } from "../nodes/selection.ts";
import { connection, pageParams } from "../server/connection.ts";
import { dayOf, type RequestContext } from "../server/context.ts";
import { personRelations } from "./load.ts";
import { type PersonConnectionModel, personModel } from "./model.ts";

const list = "people";

/** One page of the post holders in scope that pass the filter, by area and id. */
export async function listPeople(
  args: QueryPeopleArgs & { readonly first: number },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<PersonConnectionModel> {
  const on = dayOf(args, context);
  const selected = selectedNodeFields(info);
  const filter = {
    on,
    scope: narrowed(context.viewer.scope, args.filter?.within),
    posts: args.filter?.posts ?? null,
    minPosts: args.filter?.minPosts ?? null,
  };
  const { afterText, afterId, limit } = pageParams(list, args.first, args.after);
  const rows = await context.graph.rows(personList, {
    ...filter,
    afterText,
    afterId,
    limit,
    with: personRelations.filter((name) => selected.has(name)),
  });
  return connection(
    list,
    args.first,
    args.after,
    rows,
    (row) => personModel(row, on),
    async () => {
      const [row] = await context.graph.rows(personCount, filter);
      return row?.total ?? 0;
    },
  );
}
