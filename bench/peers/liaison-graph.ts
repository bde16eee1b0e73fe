import { connectGraph, type StatementEvent } from "../../src/graph/graph.ts";
import { serve } from "../../test/support/serve.ts";
import { type DatabaseAddress, graphqlAsk, type Peer } from "./peer.ts";

/** This program, as `npm start` serves it. `observe` hears of each statement that it sends. */
export async function liaisonGraph(
  database: DatabaseAddress,
  observe?: (event: StatementEvent) => void,
): Promise<Peer> {
  const graph = connectGraph({ ...database, database: null }, observe);
  const server = await serve(graph, { report: ({ error }) => console.error(error) });
  const address = `${server.address}/graphql`;
  return {
    name: "Liaison Graph",
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
