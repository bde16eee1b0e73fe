import type { GraphQLResolveInfo } from "graphql";
import { chainOrgCounts, chainUnitCounts, orgsOfChains, unitsOfChains } from "../generated/cypher.ts";
import { selectedNodeFields } from "../nodes/selection.ts";
import { orgRelations } from "../party-org/load.ts";
import { type PartyOrgConnectionModel, partyOrgModel } from "../party-org/model.ts";
import type { RequestContext } from "../server/context.ts";
import { nestedPage } from "../server/nested-page.ts";
import { unitRelations } from "../work-unit/load.ts";
import { type WorkUnitConnectionModel, workUnitModel } from "../work-unit/model.ts";
import type { IndustryChainModel } from "./model.ts";

interface PageArgs {
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** One page of the Party organisations in a chain on its day, by area. */
export function loadChainOrgs(
  chain: IndustryChainModel,
  args: PageArgs,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<PartyOrgConnectionModel> {
  const { on } = chain;
  const { scope } = context.viewer;
  const selected = selectedNodeFields(info);
  const wanted = orgRelations.filter((name) => selected.has(name));
  return nestedPage(
    {
      list: "chainOrgs",
      key: chain.id,
      first: args.first,
      after: args.after,
      page: orgsOfChains,
      pageParamsOf: (keys, page) => ({ keys, on, scope, with: wanted, descending: false, ...page }),
      nodeOf: (row) => partyOrgModel(row, on),
      count: chainOrgCounts,
      countParamsOf: (keys) => ({ keys, on, scope }),
    },
    context,
  );
}

/** One page of the units in a chain on its day, by area. */
export function loadChainUnits(
  chain: IndustryChainModel,
  args: PageArgs,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<WorkUnitConnectionModel> {
  const { on } = chain;
  const { scope } = context.viewer;
  const selected = selectedNodeFields(info);
  const wanted = unitRelations.filter((name) => selected.has(name));
  return nestedPage(
    {
      list: "chainUnits",
      key: chain.id,
      first: args.first,
      after: args.after,
      page: unitsOfChains,
      pageParamsOf: (keys, page) => ({ keys, on, scope, with: wanted, descending: false, ...page }),
      nodeOf: (row) => workUnitModel(row, on),
      count: chainUnitCounts,
      countParamsOf: (keys) => ({ keys, on, scope }),
    },
    context,
  );
}
