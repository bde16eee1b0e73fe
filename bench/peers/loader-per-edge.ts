import { makeExecutableSchema } from "@graphql-tools/schema";
import DataLoader from "dataloader";
import neo4j, { type Driver } from "neo4j-driver";
import { apolloHttp } from "./apollo-http.ts";
import { type DatabaseAddress, graphqlAsk, type Peer } from "./peer.ts";

/** What most people write: Apollo Server with one DataLoader for every edge. */
export async function loaderPerEdge(database: DatabaseAddress): Promise<Peer> {
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password), {
    disableLosslessIntegers: true,
  });
  const schema = makeExecutableSchema<Loaders>({ typeDefs, resolvers });
  const { address, stop } = await apolloHttp(schema, async () => loadersFor(driver));
  return {
    name: "Apollo, a loader per edge",
    nested: (code) => graphqlAsk(address, `query($code: ID!) { district(id: $code) ${tree} }`, { code }),
    city: (code) =>
      graphqlAsk(address, `query($code: ID!) { city(id: $code) { districts ${tree} } }`, { code }),
    node: (id) => graphqlAsk(address, "query($id: ID!) { compound(id: $id) { id name households } }", { id }),
    stop: async () => {
      await stop();
      await driver.close();
    },
  };
}

interface Place {
  readonly id: string;
  readonly name: string;
}

type Edge = DataLoader<string, readonly Place[]>;

interface Loaders {
  readonly places: DataLoader<string, Place | null>;
  readonly parts: Edge;
  readonly compounds: Edge;
  readonly branches: Edge;
  readonly companies: Edge;
}

const tree =
  "{ id name streets { id name communities { id name compounds { id name households branch { name } company { name } } } } }";

const typeDefs = `
  type Query { district(id: ID!): District city(id: ID!): City compound(id: ID!): Compound }
  type City { id: ID! name: String! districts: [District!]! }
  type District { id: ID! name: String! streets: [Street!]! }
  type Street { id: ID! name: String! communities: [Community!]! }
  type Community { id: ID! name: String! compounds: [Compound!]! }
  type Compound { id: ID! name: String! households: Int branch: Named company: Named }
  type Named { id: ID! name: String! }`;

const parts = (place: Place, _args: unknown, loaders: Loaders) => loaders.parts.load(place.id);
const one = (_root: unknown, args: { id: string }, loaders: Loaders) => loaders.places.load(args.id);

const resolvers = {
  Query: { district: one, city: one, compound: one },
  City: { districts: parts },
  District: { streets: parts },
  Street: { communities: parts },
  Community: {
    compounds: (place: Place, _args: unknown, loaders: Loaders) => loaders.compounds.load(place.id),
  },
  Compound: {
    branch: async (compound: Place, _args: unknown, loaders: Loaders) =>
      (await loaders.branches.load(compound.id))[0] ?? null,
    company: async (compound: Place, _args: unknown, loaders: Loaders) =>
      (await loaders.companies.load(compound.id))[0] ?? null,
  },
};

function loadersFor(driver: Driver): Loaders {
  const edge = (pattern: string): Edge =>
    new DataLoader(async (ids) => {
      const rows = await run(
        driver,
        `UNWIND $ids AS id MATCH (a:Entity {id: id})${pattern} RETURN id, n {.id, .name, .households} AS node`,
        ids,
      );
      const found = new Map<string, Place[]>();
      for (const row of rows) found.set(row.id, [...(found.get(row.id) ?? []), row.node]);
      return ids.map((id) => found.get(id) ?? []);
    });
  return {
    places: new DataLoader(async (ids) => {
      const rows = await run(
        driver,
        "UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN id, n {.id, .name, .households} AS node",
        ids,
      );
      const found = new Map(rows.map((row) => [row.id, row.node]));
      return ids.map((id) => found.get(id) ?? null);
    }),
    parts: edge("<-[:PART_OF]-(n:District|Street|Community)"),
    compounds: edge("<-[:LOCATED_IN]-(n:Compound)"),
    branches: edge("<-[:SET_UP_IN]-(n:PartyOrg)"),
    companies: edge("<-[:SERVES]-(n:PropertyCompany)"),
  };
}

async function run(
  driver: Driver,
  statement: string,
  ids: readonly string[],
): Promise<{ id: string; node: Place }[]> {
  const session = driver.session({ defaultAccessMode: "READ" });
  try {
    const result = await session.run<{ id: string; node: Place }>(statement, { ids });
    return result.records.map((record) => ({ id: record.get("id"), node: record.get("node") }));
  } finally {
    await session.close();
  }
}
