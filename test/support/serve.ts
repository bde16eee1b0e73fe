import { DataSetStates } from "../../src/data-set/state.ts";
import { noSettings } from "../../src/gaps/parameters.ts";
import type { Graph } from "../../src/graph/graph.ts";
import { noTimetable } from "../../src/schedule/timetable.ts";
import { type RunningServer, type ServerParts, startServer } from "../../src/server/http.ts";

/** The real server on any free port: without pages, timetable and settings of its own, but for what is given. */
export function serve(graph: Graph, parts: Partial<ServerParts> = {}): Promise<RunningServer> {
  return startServer(
    {
      graph,
      dataSets: new DataSetStates(graph),
      report: () => undefined,
      missingSchema: async () => [],
      ruleSettings: noSettings,
      timetable: noTimetable,
      reportFolder: "reports",
      graphiqlFolder: null,
      explorerFolder: null,
      ...parts,
    },
    "127.0.0.1",
    0,
  );
}
