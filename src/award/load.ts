import { placesAsked } from "../area/of-areas.ts";
import { demoAwardCounts, demoAwards, demoAwardsOfAreas } from "../generated/cypher.ts";
import type { DemoAwardFilter } from "../generated/graphql.ts";
import { type NodeModel, nodeOfRow } from "../nodes/model.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRow, keyedRows } from "../server/keyed-rows.ts";
import { nestedPage } from "../server/nested-page.ts";
import type { DemoAwardConnectionModel, DemoAwardModel } from "./model.ts";

/** The award, or null when it was made after that day or lies out of scope. */
export async function loadDemoAward(
  id: string,
  on: string,
  context: RequestContext,
): Promise<DemoAwardModel | null> {
  const row = await keyedRow(
    demoAwards,
    id,
    (keys) => ({ by: "ID", keys, on, scope: context.viewer.scope }),
    context,
  );
  return row && nodeOfRow("DemoAward", row, on);
}

/** The awards a body or place holds on its day, latest first. */
export async function loadAwardsOf(
  target: NodeModel,
  context: RequestContext,
): Promise<readonly DemoAwardModel[]> {
  const { on } = target;
  const rows = await keyedRows(
    demoAwards,
    target.id,
    (keys) => ({ by: "TARGET", keys, on, scope: context.viewer.scope }),
    context,
  );
  return rows.map((row) => nodeOfRow("DemoAward", row, on));
}

/** One page of the awards of a place that pass the filter, latest first. */
export function loadAwardsOfArea(
  area: NodeModel,
  args: {
    readonly filter?: DemoAwardFilter | null | undefined;
    readonly first: number;
    readonly after?: string | null | undefined;
  },
  context: RequestContext,
): Promise<DemoAwardConnectionModel> {
  const { on } = area;
  const filter = { ...awardFilter(args.filter), on, scope: context.viewer.scope };
  return nestedPage(
    {
      list: "awards",
      key: area.id,
      first: args.first,
      after: args.after,
      page: demoAwardsOfAreas,
      pageParamsOf: (keys, page) => ({ ...placesAsked(keys), ...filter, descending: true, ...page }),
      nodeOf: (row) => nodeOfRow("DemoAward", row, on),
      count: demoAwardCounts,
      countParamsOf: (keys) => ({ ...placesAsked(keys), ...filter }),
    },
    context,
  );
}

/** The filter as the statements take it: null passes all. */
export function awardFilter(filter: DemoAwardFilter | null | undefined) {
  return {
    categories: filter?.categories ?? null,
    fields: filter?.fields ?? null,
    level: filter?.level ?? null,
    active: filter?.active ?? null,
  };
}
