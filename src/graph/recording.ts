import { assemble } from "./assemble.ts";
import type { Graph, Rows } from "./graph.ts";

/** A statement as it was sent: its name, its file and its text, without the values of its parameters. */
export interface SentStatement {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

export interface Recording {
  readonly graph: Graph;
  /** What has been sent so far, each text once, in the order of the first time. */
  readonly sent: () => readonly SentStatement[];
}

/** The same door with a list beside it of what goes through. */
export function recording(graph: Graph): Recording {
  const sent = new Map<string, SentStatement>();
  const watched = (rows: Rows): Rows["rows"] => {
    return (statement, params, options) => {
      const { text } = assemble(statement, params);
      sent.set(text, { name: statement.name, file: statement.file, text });
      return rows.rows(statement, params, options);
    };
  };
  return {
    sent: () => [...sent.values()],
    graph: {
      rows: watched(graph),
      transaction: (work, options) => graph.transaction((rows) => work({ rows: watched(rows) }), options),
      rehearse: (work, options) => graph.rehearse((rows) => work({ rows: watched(rows) }), options),
      runText: (text, params, options) => graph.runText(text, params, options),
      explain: (text, params) => graph.explain(text, params),
      close: () => graph.close(),
    },
  };
}
