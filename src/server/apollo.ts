import type { Server } from "node:http";
import { ApolloServer } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { ApolloServerPluginDrainHttpServer } from "@apollo/server/plugin/drainHttpServer";
import type { GraphQLSchema } from "graphql";
import type { RequestContext } from "./context.ts";
import { formatError, type ReportIncident } from "./format-error.ts";
import { compiledExecution } from "./plugins/compiled-execution.ts";
import { costLimit } from "./plugins/cost-limit.ts";
import { dataMarks } from "./plugins/data-marks.ts";
import { shownStatements } from "./plugins/shown-statements.ts";

/** The GraphQL server without its HTTP door; `httpServer` is drained on stop where there is one. */
export function buildApollo(
  schema: GraphQLSchema,
  report: ReportIncident,
  httpServer: Server | null,
): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    allowBatchedHttpRequests: false,
    parseOptions: { maxTokens: 4_000 },
    formatError: (formatted, error) =>
      formatted.extensions?.["code"] === "TOO_COMPLEX" ? formatted : formatError(error, report),
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ...(httpServer ? [ApolloServerPluginDrainHttpServer({ httpServer })] : []),
      costLimit(schema),
      compiledExecution(schema, report),
      dataMarks,
      shownStatements,
    ],
  });
}
