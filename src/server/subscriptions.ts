import type { Request, Response } from "express";
import { getOperationAST, GraphQLError, type GraphQLSchema, OperationTypeNode, parse } from "graphql";
import { createHandler } from "graphql-sse/lib/use/express";
import { badUserInput } from "../errors.ts";
import type { RequestContext } from "./context.ts";
import { formatError, type ReportIncident } from "./format-error.ts";

/** Streams open at once; each asks the database once a second. */
const mostStreams = 50;
const mostTokens = 500;

export interface SubscriptionDoor {
  readonly answer: (request: Request, response: Response) => Promise<void>;
  /** Ends every stream. */
  readonly close: () => void;
}

/**
 * Answers subscriptions, and nothing else, over server-sent events: one connection each, which passes every proxy.
 * Questions go to /graphql, where their cost is counted.
 */
export function subscriptionDoor(
  schema: GraphQLSchema,
  contextOf: (request: Request) => Promise<RequestContext>,
  report: ReportIncident,
): SubscriptionDoor {
  const open = new Set<Response>();
  const handler = createHandler<Pick<RequestContext, keyof RequestContext>>({
    // No tokens: they belong to the mode in which one stream serves many operations.
    authenticate: () => null,
    onSubscribe: async ({ raw }, { query, operationName, variables }) => {
      try {
        const document = parse(query, { maxTokens: mostTokens });
        if (getOperationAST(document, operationName)?.operation !== OperationTypeNode.SUBSCRIPTION) {
          throw badUserInput(
            "query",
            "Expected a subscription; questions go to /graphql. / 此处只接受 subscription。",
          );
        }
        return {
          schema,
          document,
          operationName: operationName ?? null,
          variableValues: variables ?? null,
          contextValue: { ...(await contextOf(raw)) },
        };
      } catch (error) {
        return [
          JSON.stringify({ errors: [shown(error, report)] }),
          {
            status: 400,
            statusText: "Bad Request",
            headers: { "content-type": "application/json; charset=utf-8" },
          },
        ];
      }
    },
    onNext: (_context, _request, result) =>
      result.errors ? { ...result, errors: result.errors.map((error) => shown(error, report)) } : undefined,
  });
  return {
    answer: async (request, response) => {
      if (open.size >= mostStreams) {
        response
          .status(503)
          .type("text/plain")
          .send(`${mostStreams} streams are open already; try again later. / 连接过多，请稍后再试。\n`);
        return;
      }
      open.add(response);
      response.once("close", () => open.delete(response));
      try {
        await handler(request, response);
      } catch (error) {
        shown(error, report);
        response.end();
      }
    },
    close: () => {
      for (const response of open) response.end();
    },
  };
}

/** As the client may see it: with a code, and nothing of what happened inside. */
function shown(error: unknown, report: ReportIncident): GraphQLError {
  const { message, path, extensions } = formatError(error, report);
  return new GraphQLError(message, {
    ...(path === undefined ? {} : { path }),
    ...(extensions === undefined ? {} : { extensions }),
  });
}
