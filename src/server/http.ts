import { createServer } from "node:http";
import express, { type Express } from "express";
import helmet from "helmet";
import type { DataSetStates } from "../data-set/state.ts";
import type { ParameterSettings } from "../gaps/parameters.ts";
import type { Graph } from "../graph/graph.ts";
import type { Timetable } from "../schedule/timetable.ts";
import { buildApollo } from "./apollo.ts";
import type { ReportIncident } from "./format-error.ts";
import { type ContextMaker, graphqlDoor, isForGraphql, isLoopback } from "./graphql-door.ts";
import { listen } from "./listen.ts";
import { refusals } from "./refusals.ts";
import { reportFileDoor } from "./report-files.ts";
import { statementsHeader } from "./plugins/shown-statements.ts";
import { requestContext } from "./request-context.ts";
import { buildSchema } from "./schema.ts";
import { type SubscriptionDoor, subscriptionDoor } from "./subscriptions.ts";

export interface ServerParts {
  readonly graph: Graph;
  readonly dataSets: DataSetStates;
  readonly report: ReportIncident;
  /** What of the declared schema the database lacks; empty when all is there. */
  readonly missingSchema: () => Promise<readonly string[]>;
  readonly ruleSettings: ParameterSettings;
  readonly timetable: Timetable;
  /** The folder of stored reports. */
  readonly reportFolder: string;
  /** Makes the outbox of this process look for what is due; left out where it has none. */
  readonly wakeOutbox?: () => void;
  /** Folder of the built GraphiQL page, or null while it is not built. */
  readonly graphiqlFolder: string | null;
  /** Folder of the built explorer, or null while it is not built. */
  readonly explorerFolder: string | null;
}

export interface RunningServer {
  /** Address to open, for example http://127.0.0.1:4000 */
  readonly address: string;
  stop(): Promise<void>;
}

/** Starts the HTTP server on `host` and `port` (0: any free one). */
export async function startServer(parts: ServerParts, host: string, port: number): Promise<RunningServer> {
  const app = express();
  const httpServer = createServer({ requestTimeout: 30_000, headersTimeout: 10_000 });
  const schema = buildSchema();
  const apollo = buildApollo(schema, parts.report, httpServer);
  await apollo.start();
  const contextOf = contextMaker(parts);
  const graphql = graphqlDoor(apollo, contextOf);
  httpServer.on("request", (request, response) => {
    if (isForGraphql(request)) graphql(request, response);
    else app(request, response);
  });
  const subscriptions = subscriptionDoor(schema, contextOf, parts.report);
  addDoors(app, parts, contextOf, subscriptions);
  await listen(httpServer, host, port);
  const bound = httpServer.address();
  const boundPort = typeof bound === "object" && bound ? bound.port : port;
  return {
    address: `http://${host.includes(":") ? `[${host}]` : host}:${boundPort}`,
    stop: () => {
      subscriptions.close();
      return apollo.stop();
    },
  };
}

function contextMaker(parts: ServerParts): ContextMaker {
  const { wakeOutbox } = parts;
  return async ({ socket, headers }) => {
    const context = await requestContext(
      parts.graph,
      parts.dataSets,
      isLoopback(socket.remoteAddress),
      parts.ruleSettings,
      parts.timetable,
      headers[statementsHeader] !== undefined,
    );
    return wakeOutbox ? { ...context, wakeOutbox } : context;
  };
}

function addDoors(
  app: Express,
  parts: ServerParts,
  contextOf: ContextMaker,
  subscriptions: SubscriptionDoor,
): void {
  app.disable("x-powered-by");
  app.set("etag", false);
  app.get("/livez", (_request, response) => {
    response.json({ alive: true });
  });
  app.get("/readyz", async (_request, response) => {
    const problems = await parts.missingSchema().catch(() => ["the database does not answer"]);
    response.status(problems.length === 0 ? 200 : 503).json({ ready: problems.length === 0, problems });
  });
  app.get("/graphql/stream", subscriptions.answer);
  app.post("/graphql/stream", express.json({ limit: "256kb" }), subscriptions.answer);
  app.use(securityHeaders());
  app.get("/reports/:file", reportFileDoor({ folder: parts.reportFolder, contextOf, report: parts.report }));
  if (parts.graphiqlFolder !== null) app.use("/graphiql", express.static(parts.graphiqlFolder));
  if (parts.explorerFolder !== null) addExplorer(app, parts.explorerFolder);
  app.use(refusals(parts.report));
}

/** The explorer's own addresses (`/gaps`, `/graph`) are all answered with its one page, which knows its pages itself. */
function addExplorer(app: Express, folder: string): void {
  app.use(
    express.static(folder, {
      // Files under assets carry a hash of their content in their names.
      setHeaders: (response, path) =>
        response.setHeader(
          "cache-control",
          path.includes("assets") ? "max-age=31536000, immutable" : "no-cache",
        ),
    }),
  );
  app.get("/{*page}", (request, response, next) => {
    if (request.path.includes(".") || !request.accepts("html")) return next();
    response.setHeader("cache-control", "no-cache");
    response.sendFile("index.html", { root: folder });
  });
}

/** Plain HTTP stands on an intranet, so neither HSTS nor the upgrade of requests; monaco sets styles and starts workers. */
function securityHeaders() {
  return helmet({
    strictTransportSecurity: false,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        workerSrc: ["'self'", "blob:"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'", "data:"],
        frameAncestors: ["'none'"],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
      },
    },
  });
}
