import { isUtf8 } from "node:buffer";
import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import { type ApolloServer, HeaderMap } from "@apollo/server";
import type { RequestContext } from "./context.ts";

/** Largest body of a question, bytes. */
const mostBytes = 262_144;

/** Makes the context of a request from where it came and what its headers ask for. */
export type ContextMaker = (request: Pick<IncomingMessage, "socket" | "headers">) => Promise<RequestContext>;

/**
 * Answers `/graphql` straight from Node's HTTP server: Express and its body parser are work for every small question
 * (docs/bench.md, P5), and let invalid UTF-8 through as replacement characters.
 */
export function graphqlDoor(apollo: ApolloServer<RequestContext>, context: ContextMaker): RequestListener {
  return (request, response) => {
    answer(apollo, context, request, response).catch((error: unknown) => {
      if (error instanceof BodyProblem) refuse(response, error);
      else response.destroy(error instanceof Error ? error : undefined);
    });
  };
}

/** Whether a request is for this door; what lies below it, such as streams, is not. */
export function isForGraphql({ url = "" }: IncomingMessage): boolean {
  if (!url.startsWith("/graphql")) return false;
  return url.length === 8 || url[8] === "?" || url === "/graphql/" || url.startsWith("/graphql/?");
}

async function answer(
  apollo: ApolloServer<RequestContext>,
  context: ContextMaker,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { method = "GET", url = "" } = request;
  const search = url.indexOf("?");
  const body = method === "POST" ? await bodyOf(request) : undefined;
  const answered = await apollo.executeHTTPGraphQLRequest({
    httpGraphQLRequest: {
      method,
      headers: headersOf(request),
      search: search < 0 ? "" : url.slice(search),
      body,
    },
    context: () => context(request),
  });
  response.statusCode = answered.status ?? 200;
  for (const [name, value] of answered.headers) response.setHeader(name, value);
  if (answered.body.kind === "complete") {
    response.setHeader("content-length", Buffer.byteLength(answered.body.string));
    response.end(answered.body.string);
    return;
  }
  for await (const chunk of answered.body.asyncIterator) response.write(chunk);
  response.end();
}

function headersOf({ headers }: IncomingMessage): HeaderMap {
  const map = new HeaderMap();
  for (const name in headers) {
    const value = headers[name];
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(", ") : value);
  }
  return map;
}

/** A body that cannot be read as JSON, with the HTTP status that says so. */
class BodyProblem extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Undefined where the request does not say that it is JSON; Apollo Server words the answer to that. */
async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const { "content-type": type = "", "content-encoding": encoding = "identity" } = request.headers;
  if (!/^application\/(?:[\w.-]+\+)?json\b/i.test(type)) return undefined;
  const charset = /;\s*charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? "utf-8";
  if (encoding !== "identity" || !/^utf-?8$/i.test(charset)) {
    throw new BodyProblem(
      415,
      `Expected the question as plain UTF-8, got ${encoding === "identity" ? charset : encoding}; send it uncompressed and as UTF-8. / 请以未压缩的 UTF-8 发送。`,
    );
  }
  const bytes = await bytesOf(request);
  if (!isUtf8(bytes)) {
    throw new BodyProblem(
      400,
      "Expected UTF-8, got bytes that are none; nothing was read. / 请求正文不是有效的 UTF-8。",
    );
  }
  try {
    const body: unknown = JSON.parse(bytes.toString());
    return body;
  } catch {
    throw new BodyProblem(
      400,
      'Expected a JSON object such as {"query": "{ area { name } }"}, got text that is no JSON. / 请求正文不是有效的 JSON。',
    );
  }
}

function bytesOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size <= mostBytes) {
        chunks.push(chunk);
        return;
      }
      chunks.length = 0;
      reject(
        new BodyProblem(
          413,
          `Expected at most ${mostBytes} bytes; ask in several parts. / 请求正文过大，请分次查询。`,
        ),
      );
    });
    request.once("end", () => {
      const [only] = chunks;
      resolve(chunks.length === 1 && only ? only : Buffer.concat(chunks));
    });
    request.once("error", reject);
  });
}

function refuse(response: ServerResponse, { status, message }: BodyProblem): void {
  response.writeHead(status, { "content-type": "application/json; charset=utf-8", connection: "close" });
  response.end(
    `${JSON.stringify({ errors: [{ message, extensions: { code: "BAD_USER_INPUT", argument: "body" } }] })}\n`,
  );
}

export function isLoopback(address: string | undefined): boolean {
  return address === "::1" || address === "::ffff:127.0.0.1" || (address?.startsWith("127.") ?? false);
}
