import type { CallOptions, Graph } from "../../../src/graph/graph.ts";
import type { Statement } from "../../../src/graph/statement.ts";

/**
 * The door to a database that nobody writes to: a statement that was answered is not sent again for the same
 * parameters. Forty rules are judged once for a place and a day, not once for every page that shows their figures.
 */
export function rememberingGraph(graph: Graph): Graph {
  const answers = new Map<string, Promise<unknown>>();
  return {
    rows: <Params extends object, Row extends object>(
      statement: Statement<Params, Row>,
      params: Params,
      options?: CallOptions,
    ): Promise<Row[]> => {
      if (statement.access === "write") return graph.rows(statement, params, options);
      const key = `${statement.file} ${JSON.stringify(params)}`;
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the key names the statement, so these are its rows
      const known = answers.get(key) as Promise<Row[]> | undefined;
      if (known) return known;
      const asked = graph.rows(statement, params, options);
      answers.set(key, asked);
      asked.catch(() => answers.delete(key));
      return asked;
    },
    transaction: (work, options) => graph.transaction(work, options),
    rehearse: (work, options) => graph.rehearse(work, options),
    runText: (text, params, options) => graph.runText(text, params, options),
    explain: (text, params) => graph.explain(text, params),
    close: () => graph.close(),
  };
}
