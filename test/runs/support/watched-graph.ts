import type { Graph, Rows } from "../../../src/graph/graph.ts";

/** A door that waits for `before` ahead of each statement outside of transactions: to fail or to stand still there. */
export function watched(graph: Graph, before: (statement: string) => Promise<void>): Graph {
  const rows: Rows["rows"] = async (statement, params, options) => {
    await before(statement.name);
    return graph.rows(statement, params, options);
  };
  return {
    rows,
    transaction: (work, options) => graph.transaction(work, options),
    rehearse: (work, options) => graph.rehearse(work, options),
    runText: (text, params, options) => graph.runText(text, params, options),
    explain: (text, params) => graph.explain(text, params),
    close: () => graph.close(),
  };
}
