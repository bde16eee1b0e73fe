import type { GraphQLResolveInfo } from "graphql";
import { industryChains } from "../generated/cypher.ts";
import { nodeOfRow } from "../nodes/model.ts";
import { selectedFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRows } from "../server/keyed-rows.ts";
import type { IndustryChainModel } from "./model.ts";

/** A chain by its id (`ID`), those in a city (`CITY`, pilots first), or those an organisation or unit is part of (`MEMBER`). */
export async function loadChains(
  by: "ID" | "CITY" | "MEMBER",
  key: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly IndustryChainModel[]> {
  const wanted = selectedFields(info).has("unitsWithoutOrg") ? ["unitsWithoutOrg"] : [];
  const rows = await keyedRows(
    industryChains,
    key,
    (keys) => ({ by, keys, on, scope: context.viewer.scope, with: wanted }),
    context,
  );
  return rows.map((row) => nodeOfRow("IndustryChain", row, on));
}

/** The chain, or null when it lies out of scope. */
export async function loadChain(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<IndustryChainModel | null> {
  return (await loadChains("ID", id, on, context, info))[0] ?? null;
}
