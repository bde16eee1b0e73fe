import { disjoint } from "../auth/scope.ts";
import { localAnalyst, type Viewer } from "../auth/viewer.ts";
import type { DataSetState, DataSetStates } from "../data-set/state.ts";
import { PublicError } from "../errors.ts";
import { noSettings, type ParameterSettings } from "../gaps/parameters.ts";
import type { Graph } from "../graph/graph.ts";
import { noTimetable, type Timetable } from "../schedule/timetable.ts";
import { recording } from "../graph/recording.ts";
import { Batches } from "./batches.ts";
import type { RequestContext } from "./context.ts";

/** A day on which nothing exists; what an empty store answers for when no day is given. */
const dayOfNothing = "1900-01-01";

/**
 * What the resolvers of one request share.
 * @param fromThisMachine whether the request came over the loopback: only there may real data be read without an account
 * @param showStatements whether the client asked to see the statements behind the answer
 * @throws PublicError FORBIDDEN for real data asked for from elsewhere
 */
export async function requestContext(
  graph: Graph,
  dataSets: DataSetStates,
  fromThisMachine: boolean,
  ruleSettings: ParameterSettings,
  timetable: Timetable,
  showStatements: boolean,
): Promise<RequestContext> {
  const dataSet = await dataSets.current();
  const viewer = localViewer(dataSet, fromThisMachine);
  if (!showStatements) return contextFor(graph, dataSet, viewer, ruleSettings, timetable);
  const recorded = recording(graph);
  return {
    ...contextFor(recorded.graph, dataSet, viewer, ruleSettings, timetable),
    statements: recorded.sent,
  };
}

/** The same for a viewer who is already known. */
export function contextFor(
  graph: Graph,
  dataSet: DataSetState | null,
  viewer: Viewer,
  ruleSettings: ParameterSettings = noSettings,
  timetable: Timetable = noTimetable,
): RequestContext {
  return {
    graph,
    viewer,
    batches: new Batches(),
    dataSet,
    ruleSettings,
    timetable,
    wakeOutbox: () => undefined,
    statements: null,
    snapshotOn: dataSet?.snapshotOn ?? dayOfNothing,
  };
}

function localViewer(dataSet: DataSetState | null, fromThisMachine: boolean): Viewer {
  if (dataSet && !dataSet.synthetic && !fromThisMachine) {
    throw new PublicError(
      "FORBIDDEN",
      "Real data are answered only to this machine until accounts exist; ask from the machine itself. / 真实数据目前只允许本机访问。",
    );
  }
  return localAnalyst(disjoint(dataSet?.cityPrefixes ?? []));
}
