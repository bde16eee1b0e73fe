import { createServer } from "node:http";
import neo4j from "neo4j-driver";
import type { DatabaseAddress, Peer } from "./peer.ts";
import { listening } from "./peer.ts";

/** The least one can do: node:http, the driver, one statement with nested maps, JSON. */
export async function rawDriver(database: DatabaseAddress): Promise<Peer> {
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password), {
    disableLosslessIntegers: true,
  });
  const answer = async (statement: string, params: Record<string, unknown>): Promise<unknown> => {
    const session = driver.session({ defaultAccessMode: "READ" });
    try {
      const result = await session.run(statement, params);
      return result.records.map((record) => record.get("data"));
    } finally {
      await session.close();
    }
  };
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? "/", "http://localhost");
    const code = url.searchParams.get("code") ?? "";
    const id = url.searchParams.get("id") ?? "";
    const work =
      url.pathname === "/nested"
        ? answer(nested, { code })
        : url.pathname === "/city"
          ? answer(city, { code })
          : answer(node, { id });
    work.then(
      (data) => {
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify({ data }));
      },
      (error: unknown) => {
        response.statusCode = 500;
        response.end(String(error));
      },
    );
  });
  const address = await listening(server);
  return {
    name: "raw driver, nested maps",
    nested: (code) => ({ url: `${address}/nested?code=${code}`, method: "GET" }),
    city: (code) => ({ url: `${address}/city?code=${code}`, method: "GET" }),
    node: (id) => ({ url: `${address}/node?id=${encodeURIComponent(id)}`, method: "GET" }),
    stop: async () => {
      server.close();
      await driver.close();
    },
  };
}

const compounds = `
  COLLECT { MATCH (m)<-[:LOCATED_IN]-(c:Compound)
    RETURN { id: c.id, name: c.name, households: c.households,
      branch: COLLECT { MATCH (c)<-[:SET_UP_IN]-(b:PartyOrg {field: 'COMPOUND'}) RETURN b.name LIMIT 1 }[0],
      company: COLLECT { MATCH (c)<-[:SERVES]-(k:PropertyCompany) RETURN k.name LIMIT 1 }[0] } }`;

const streets = `
  COLLECT { MATCH (d)<-[:PART_OF]-(s:Street)
    RETURN { id: s.id, name: s.name, communities:
      COLLECT { MATCH (s)<-[:PART_OF]-(m:Community) RETURN { id: m.id, name: m.name, compounds: ${compounds} } } } }`;

const nested = `MATCH (d:District {id: $code}) RETURN { id: d.id, name: d.name, streets: ${streets} } AS data`;

const city = `MATCH (:City {id: $code})<-[:PART_OF]-(d:District) RETURN { id: d.id, name: d.name, streets: ${streets} } AS data`;

const node = `MATCH (n:Entity {id: $id}) RETURN { id: n.id, name: n.name, households: n.households } AS data`;
