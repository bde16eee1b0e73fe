import type { Viewer } from "../auth/viewer.ts";
import type { DataSetState } from "../data-set/state.ts";
import type { ParameterSettings } from "../gaps/parameters.ts";
import type { Graph } from "../graph/graph.ts";
import type { Timetable } from "../schedule/timetable.ts";
import type { SentStatement } from "../graph/recording.ts";
import type { Batches } from "./batches.ts";

/** What every resolver of one request shares. */
export interface RequestContext {
  readonly graph: Graph;
  readonly viewer: Viewer;
  readonly batches: Batches;
  /** What is loaded; null while the store is empty. */
  readonly dataSet: DataSetState | null;
  /** Rule parameters that differ from the cards. */
  readonly ruleSettings: ParameterSettings;
  /** The reports that come by themselves. */
  readonly timetable: Timetable;
  /** To be called when a message was made due: the outbox of this process, if it has one, looks at once. */
  readonly wakeOutbox: () => void;
  /** What has been sent to the database for this request; null unless the client asked to see it. */
  readonly statements: (() => readonly SentStatement[]) | null;
  /** The day of an answer when `on` is left out: the snapshot day; in an empty store a day on which nothing is. */
  readonly snapshotOn: string;
}

/** The day a root field speaks of. */
export function dayOf(args: { readonly on?: string | null | undefined }, context: RequestContext): string {
  return args.on ?? context.snapshotOn;
}
