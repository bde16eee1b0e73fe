import { type DataSetStateRow, dataSetState } from "../generated/cypher.ts";
import type { Graph } from "../graph/graph.ts";

/** What is loaded: profile, snapshot day, whether synthetic. */
export type DataSetState = DataSetStateRow;

/**
 * The state of the data set, read at most once in `freshMs`: every request needs the snapshot day, and it
 * changes only when a folder is imported.
 */
export class DataSetStates {
  readonly #graph: Graph;
  readonly #freshMs: number;
  #known: { readonly at: number; readonly state: Promise<DataSetState | null> } | null = null;

  constructor(graph: Graph, freshMs = 2_000) {
    this.#graph = graph;
    this.#freshMs = freshMs;
  }

  /** Null while the store is empty. */
  current(): Promise<DataSetState | null> {
    const now = performance.now();
    if (this.#known && now - this.#known.at < this.#freshMs) return this.#known.state;
    const state = this.#graph.rows(dataSetState, {}).then((rows) => rows[0] ?? null);
    this.#known = { at: now, state };
    // A failure must not be remembered: the next request asks again.
    state.catch(() => {
      this.#known = null;
    });
    return state;
  }
}
