import type { GraphQLResolveInfo } from "graphql";
import { centresUnderCentres, centreUnderCounts } from "../generated/cypher.ts";
import { selectedNodeFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { nestedPage } from "../server/nested-page.ts";
import { centreRelations } from "./load.ts";
import { type ServiceCentreConnectionModel, type ServiceCentreModel, serviceCentreModel } from "./model.ts";

/** One page of the centres directly under this one on its day, by area. */
export function loadSubordinateCentres(
  centre: ServiceCentreModel,
  args: { readonly first: number; readonly after?: string | null | undefined },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<ServiceCentreConnectionModel> {
  const { on } = centre;
  const { scope } = context.viewer;
  const selected = selectedNodeFields(info);
  const wanted = centreRelations.filter((name) => selected.has(name));
  return nestedPage(
    {
      list: "subordinateCentres",
      key: centre.id,
      first: args.first,
      after: args.after,
      page: centresUnderCentres,
      pageParamsOf: (keys, page) => ({ keys, on, scope, with: wanted, descending: false, ...page }),
      nodeOf: (row) => serviceCentreModel(row, on),
      count: centreUnderCounts,
      countParamsOf: (keys) => ({ keys, on, scope }),
    },
    context,
  );
}
