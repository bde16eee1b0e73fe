import { DataSetStates } from "../../src/data-set/state.ts";
import { noSettings } from "../../src/gaps/parameters.ts";
import { connectGraph } from "../../src/graph/graph.ts";
import { noTimetable } from "../../src/schedule/timetable.ts";
import { startServer } from "../../src/server/http.ts";
import { type DatabaseAddress, graphqlAsk, type Peer } from "./peer.ts";

/** This program, as `npm start` serves it. `statements` counts what went through the door. */
export async function liaisonGraph(
  database: DatabaseAddress,
): Promise<Peer & { readonly statements: () => number }> {
  let statements = 0;
  const graph = connectGraph({ ...database, database: null }, () => {
    statements += 1;
  });
  const server = await startServer(
    {
      graph,
      dataSets: new DataSetStates(graph),
      report: ({ error }) => console.error(error),
      missingSchema: async () => [],
      ruleSettings: noSettings,
      timetable: noTimetable,
      reportFolder: "reports",
      graphiqlFolder: null,
      explorerFolder: null,
    },
    "127.0.0.1",
    0,
  );
  const address = `${server.address}/graphql`;
  return {
    name: "Liaison Graph",
    statements: () => statements,
    nested: (code) =>
      graphqlAsk(address, `query($code: AreaCode!) { area(code: $code) { id name children ${streets} } }`, {
        code,
      }),
    city: (code) =>
      graphqlAsk(
        address,
        `query($code: AreaCode!) { area(code: $code) { children { id name children ${streets} } } }`,
        { code },
      ),
    node: (id) =>
      graphqlAsk(address, "query($id: ID!) { node(id: $id) { id name ... on Compound { households } } }", {
        id,
      }),
    stop: async () => {
      await server.stop();
      await graph.close();
    },
  };
}

const streets =
  "{ id name children { id name ... on Community { compounds { id name households branch { name } service { company { name } } } } } }";
