import { randomUUID } from "node:crypto";
import { GraphQLError, type GraphQLFormattedError } from "graphql";
import { PublicError } from "../errors.ts";

/** What the server's log gets of an error that the client must not see. */
export type ReportIncident = (incident: { readonly id: string; readonly error: unknown }) => void;

/**
 * What a client may see of an error: a code of `publicErrorCodes` or of GraphQL itself, never a stack trace
 * or a message of the driver. Everything unforeseen becomes INTERNAL with an incident id that the log repeats.
 */
export function formatError(error: unknown, report: ReportIncident): GraphQLFormattedError {
  const graphqlError = error instanceof GraphQLError ? error : undefined;
  const cause = graphqlError?.originalError ?? (graphqlError ? undefined : error);
  const place = {
    ...(graphqlError?.path ? { path: graphqlError.path } : {}),
    ...(graphqlError?.locations ? { locations: graphqlError.locations } : {}),
  };
  if (cause instanceof PublicError) {
    return { message: cause.message, ...place, extensions: { code: cause.code, ...cause.details } };
  }
  if (graphqlError && isRequestError(graphqlError)) {
    const argument = argumentOf(graphqlError);
    return {
      message: graphqlError.message.slice(0, 300),
      ...place,
      extensions: {
        code:
          argument === null
            ? (graphqlError.extensions?.["code"] ?? "GRAPHQL_VALIDATION_FAILED")
            : "BAD_USER_INPUT",
        ...(argument === null ? {} : { argument }),
      },
    };
  }
  const id = randomUUID();
  report({ id, error: cause ?? error });
  return {
    message: `Something went wrong here, not in your question; the log knows it as ${id}. / 服务内部错误，编号 ${id}。`,
    ...place,
    extensions: { code: "INTERNAL", incident: id },
  };
}

/** Errors of the request itself: syntax, validation, values; GraphQL words these for the person who asked. */
function isRequestError(error: GraphQLError): boolean {
  const code = error.extensions?.["code"];
  if (typeof code === "string" && requestCodes.has(code)) return true;
  return error.path === undefined && !(error.originalError instanceof TypeError);
}

const requestCodes = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_REQUEST",
  "BAD_USER_INPUT",
  "TOO_COMPLEX",
]);

/** The argument or variable a refused value was given for; null where the error is about something else. */
function argumentOf(error: GraphQLError): string | null {
  const variable = /^Variable "\$(\w+)" (?:got invalid value|of required type)/.exec(error.message);
  const node = error.nodes?.[0];
  if (variable?.[1] !== undefined) {
    const used = new RegExp(`(\\w+)\\s*:\\s*\\$${variable[1]}\\b`).exec(node?.loc?.source.body ?? "");
    return used?.[1] ?? variable[1];
  }
  if (!node?.loc || !/^(?:expected |Expected value of type|Enum |Value )/.test(error.message)) return null;
  const before = node.loc.source.body.slice(0, node.loc.start);
  return /(\w+)\s*:\s*\[?\s*$/.exec(before)?.[1] ?? null;
}
