import { DataSetStates } from "../../../src/data-set/state.ts";
import { noSettings } from "../../../src/gaps/parameters.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { cityScope } from "../../../src/reports/reader.ts";
import type { JobProblem, ReportJob } from "../../../src/schedule/timetable.ts";
import { buildApollo } from "../../../src/server/apollo.ts";
import { contextFor } from "../../../src/server/request-context.ts";
import { buildSchema } from "../../../src/server/schema.ts";

const apollo = buildApollo(
  buildSchema(),
  ({ error }) => {
    throw new Error("The server reported an incident.", { cause: error });
  },
  null,
);

/** Asks GraphQL with a timetable; `scope` default: all that is loaded. @throws Error with the messages of its errors */
export async function askAbout(
  graph: Graph,
  jobs: readonly ReportJob[],
  query: string,
  variables: Record<string, unknown> = {},
  more: { readonly scope?: readonly string[]; readonly problems?: readonly JobProblem[] } = {},
): Promise<unknown> {
  const dataSet = await new DataSetStates(graph).current();
  const viewer = { name: "test", role: "CITY_ANALYST" as const, scope: more.scope ?? cityScope(dataSet) };
  const timetable = { jobs, problems: more.problems ?? [] };
  const response = await apollo.executeOperation(
    { query, variables },
    { contextValue: contextFor(graph, dataSet, viewer, noSettings, timetable) },
  );
  if (response.body.kind !== "single") throw new Error("Expected one answer, got a stream.");
  const { data, errors } = response.body.singleResult;
  if (errors && errors.length > 0) throw new Error(errors.map(({ message }) => message).join("\n"));
  return JSON.parse(JSON.stringify(data));
}
