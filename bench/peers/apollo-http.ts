import { createServer } from "node:http";
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled } from "@apollo/server/plugin/disabled";
import { expressMiddleware } from "@as-integrations/express5";
import express from "express";
import type { GraphQLSchema } from "graphql";
import { listening } from "./peer.ts";

/** The HTTP door both GraphQL peers stand behind: the same Apollo Server and Express as the program's. */
export async function apolloHttp<Context extends object>(
  schema: GraphQLSchema,
  context: () => Promise<Context>,
): Promise<{ address: string; stop: () => Promise<void> }> {
  const app = express();
  app.set("etag", false);
  const apollo = new ApolloServer<Context>({ schema, plugins: [ApolloServerPluginCacheControlDisabled()] });
  await apollo.start();
  app.use("/graphql", express.json(), expressMiddleware(apollo, { context }));
  const server = createServer(app);
  const address = await listening(server);
  return {
    address: `${address}/graphql`,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await apollo.stop();
    },
  };
}
