import { posts } from "../generated/cypher.ts";
import type { PostKind } from "../generated/graphql.ts";
import type { RequestContext } from "../server/context.ts";
import { type PostModel, postModel } from "./model.ts";

/**
 * Posts held on that day, by kind of post and then by begin.
 * @param by whose posts: those at a node (`AT`: organisation, grid, committee, centre, unit), those of a person
 *   (`HOLDER`), or those at a work unit and at the Party organisations of unit level set up in it (`UNIT`)
 * @param kinds null means all kinds
 */
export async function loadPosts(
  by: "AT" | "HOLDER" | "UNIT",
  key: string,
  kinds: readonly PostKind[] | null,
  on: string,
  context: RequestContext,
): Promise<readonly PostModel[]> {
  const rows = await context.batches.many(
    `posts ${by} ${on} ${kinds?.join() ?? "all"}`,
    key,
    (keys) => context.graph.rows(posts, { by, keys, kinds, on, scope: context.viewer.scope }),
    (row) => row.key,
  );
  return rows.map((row) => postModel(row, on));
}
