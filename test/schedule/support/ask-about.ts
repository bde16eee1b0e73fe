import { DataSetStates } from "../../../src/data-set/state.ts";
import { noSettings } from "../../../src/gaps/parameters.ts";
import type { Graph } from "../../../src/graph/graph.ts";
import { cityScope } from "../../../src/reports/reader.ts";
import type { JobProblem, ReportJob } from "../../../src/schedule/timetable.ts";
import { contextFor } from "../../../src/server/request-context.ts";
import { answerFor } from "../../runs/support/runs.ts";

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
  const data = await answerFor(contextFor(graph, dataSet, viewer, noSettings, timetable), query, variables);
  return JSON.parse(JSON.stringify(data));
}
