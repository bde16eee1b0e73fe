import { Neo4jGraphQL } from "@neo4j/graphql";
import neo4j from "neo4j-driver";
import { apolloHttp } from "./apollo-http.ts";
import { type DatabaseAddress, graphqlAsk, type Peer } from "./peer.ts";

/** The API that @neo4j/graphql generates from type definitions, behind the same HTTP server. */
export async function neo4jGraphql(database: DatabaseAddress): Promise<Peer> {
  const driver = neo4j.driver(database.uri, neo4j.auth.basic(database.user, database.password));
  const schema = await new Neo4jGraphQL({ typeDefs, driver }).getSchema();
  const { address, stop } = await apolloHttp(schema, async () => ({}));
  return {
    name: "@neo4j/graphql 7",
    nested: (code) =>
      graphqlAsk(address, `query($code: ID!) { districts(where: { id: { eq: $code } }) ${tree} }`, { code }),
    city: (code) =>
      graphqlAsk(
        address,
        `query($code: ID!) { cities(where: { id: { eq: $code } }) { districts ${tree} } }`,
        { code },
      ),
    node: (id) =>
      graphqlAsk(
        address,
        "query($id: ID!) { compounds(where: { id: { eq: $id } }) { id name households } }",
        { id },
      ),
    stop: async () => {
      await stop();
      await driver.close();
    },
  };
}

const tree =
  "{ id name streets { id name communities { id name compounds { id name households branches { name } companies { name } } } } }";

const typeDefs = `
  type City @node { id: ID! name: String! districts: [District!]! @relationship(type: "PART_OF", direction: IN) }
  type District @node { id: ID! name: String! streets: [Street!]! @relationship(type: "PART_OF", direction: IN) }
  type Street @node { id: ID! name: String! communities: [Community!]! @relationship(type: "PART_OF", direction: IN) }
  type Community @node { id: ID! name: String! compounds: [Compound!]! @relationship(type: "LOCATED_IN", direction: IN) }
  type Compound @node {
    id: ID!
    name: String!
    households: Int
    branches: [PartyOrg!]! @relationship(type: "SET_UP_IN", direction: IN)
    companies: [PropertyCompany!]! @relationship(type: "SERVES", direction: IN)
  }
  type PartyOrg @node { id: ID! name: String! }
  type PropertyCompany @node { id: ID! name: String! }`;
