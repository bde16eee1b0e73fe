import type { GraphQLResolveInfo } from "graphql";
import { placesAsked } from "../area/of-areas.ts";
import { dutyReportCounts, dutyReports, dutyReportsOfAreas } from "../generated/cypher.ts";
import type { DutyReportFilter } from "../generated/graphql.ts";
import { type NodeModel, nodeOfRow } from "../nodes/model.ts";
import { selectedFields, selectedNodeFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRows } from "../server/keyed-rows.ts";
import { nestedPage } from "../server/nested-page.ts";
import type { DutyReportConnectionModel, DutyReportModel } from "./model.ts";

const relations = ["about", "by", "byUnit"] as const;

/** The report, or null when it is of a later year or day or lies out of scope. */
export async function loadDutyReport(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<DutyReportModel | null> {
  return (await reportsBy("ID", id, null, on, context, info))[0] ?? null;
}

/** The reports about an organisation or of a unit, of one year (null: of every year), latest first. */
export function loadReportsOf(
  subject: NodeModel,
  year: number | null,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly DutyReportModel[]> {
  return reportsBy("SUBJECT", subject.id, year, subject.on, context, info);
}

/** One page of the reports of a place that pass the filter, latest year first. */
export function loadReportsOfArea(
  area: NodeModel,
  args: {
    readonly filter?: DutyReportFilter | null | undefined;
    readonly first: number;
    readonly after?: string | null | undefined;
  },
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<DutyReportConnectionModel> {
  const { on } = area;
  const selected = selectedNodeFields(info);
  const wanted = relations.filter((name) => selected.has(name));
  const filter = {
    year: args.filter?.year ?? null,
    kinds: args.filter?.kinds ?? null,
    on,
    scope: context.viewer.scope,
  };
  return nestedPage(
    {
      list: "dutyReports",
      key: area.id,
      first: args.first,
      after: args.after,
      page: dutyReportsOfAreas,
      pageParamsOf: (keys, page) => ({
        ...placesAsked(keys),
        ...filter,
        with: wanted,
        descending: true,
        ...page,
      }),
      nodeOf: (row) => nodeOfRow("DutyReport", row, on),
      count: dutyReportCounts,
      countParamsOf: (keys) => ({ ...placesAsked(keys), ...filter }),
    },
    context,
  );
}

async function reportsBy(
  by: "ID" | "SUBJECT",
  key: string,
  year: number | null,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly DutyReportModel[]> {
  const selected = selectedFields(info);
  const wanted = relations.filter((name) => selected.has(name));
  const rows = await keyedRows(
    dutyReports,
    key,
    (keys) => ({ by, keys, year, on, scope: context.viewer.scope, with: wanted }),
    context,
  );
  return rows.map((row) => nodeOfRow("DutyReport", row, on));
}
