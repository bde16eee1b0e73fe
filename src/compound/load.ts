import type { GraphQLResolveInfo } from "graphql";
import { type CompoundsRow, compounds } from "../generated/cypher.ts";
import { fieldsNamed, selectedFields } from "../nodes/selection.ts";
import type { RequestContext } from "../server/context.ts";
import { type CompoundModel, compoundModel } from "./model.ts";

/** How a batch of compounds is found: by their own ids, or all of a community or of a grid. */
type By = "ID" | "COMMUNITY" | "GRID";

/** The compound on that day, or null when it does not exist then or lies out of scope. */
export async function loadCompound(
  id: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<CompoundModel | null> {
  const wanted = compoundOptional(info);
  const row = await context.batches.one(
    `compounds ID ${on} ${wanted.join()}`,
    id,
    (keys) => compoundRows("ID", keys, on, wanted, context),
    (each) => each.key,
  );
  return row && compoundModel(row, on);
}

/** All compounds of a community or covered by a grid on that day. */
export async function loadCompoundsOf(
  by: "COMMUNITY" | "GRID",
  key: string,
  on: string,
  context: RequestContext,
  info: GraphQLResolveInfo,
): Promise<readonly CompoundModel[]> {
  const wanted = compoundOptional(info);
  const rows = await context.batches.many(
    `compounds ${by} ${on} ${wanted.join()}`,
    key,
    (keys) => compoundRows(by, keys, on, wanted, context),
    (row) => row.key,
  );
  return rows.map((row) => compoundModel(row, on));
}

/** What of a compound the query selects beyond the columns that are always read. */
function compoundOptional(info: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">): string[] {
  const service = fieldsNamed("service", info.fieldNodes, info);
  return compoundOptionalIn(
    selectedFields(info),
    selectedFields({ fieldNodes: service, fragments: info.fragments }),
  );
}

/** The same where the names of the selected fields are known; null stands for all fields of `service`. */
export function compoundOptionalIn(
  selected: ReadonlySet<string>,
  ofService: ReadonlySet<string> | null,
): string[] {
  const wanted: string[] = optional.filter((name) => selected.has(name));
  if (!selected.has("service")) return wanted;
  const onlyNames = ofService && [...ofService].every((name) => atEnds.has(name));
  return onlyNames ? wanted : [...wanted, "servicePeriod"];
}

const atEnds: ReadonlySet<string> = new Set(["company", "compound", "__typename"]);

const optional = [
  "branch",
  "builtYear",
  "community",
  "compoundKind",
  "coverage",
  "crossPosted",
  "households",
  "indicators",
  "instructor",
  "lastConsultationOn",
  "members",
  "ownersCommittee",
  "service",
  "station",
] as const;

/** One row a compound and key, by id: of several branches or companies that of the first row. */
async function compoundRows(
  by: By,
  keys: readonly string[],
  on: string,
  wanted: readonly string[],
  context: RequestContext,
): Promise<readonly CompoundsRow[]> {
  const { scope } = context.viewer;
  const rows = await context.graph.rows(compounds, { by, keys, on, scope, with: wanted });
  const seen = new Set<string>();
  return rows.filter(({ key, id }) => {
    const before = seen.size;
    return seen.add(`${key} ${id}`).size > before;
  });
}
