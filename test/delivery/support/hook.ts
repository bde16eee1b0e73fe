import { createServer, type IncomingHttpHeaders } from "node:http";

export interface TakenCall {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: unknown;
}

export interface HookAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Null: the connection stays open and nothing comes. */
  readonly body: string | null;
}

export interface HookServer {
  readonly address: string;
  readonly calls: TakenCall[];
  /** What is answered from now on. */
  answer: HookAnswer;
  stop(): Promise<void>;
}

export const hookYes: HookAnswer = { status: 200, body: `{"errcode":0,"errmsg":"ok"}` };

/** A real HTTP server on the loopback in the place of a chat service. */
export async function startHook(): Promise<HookServer> {
  const calls: TakenCall[] = [];
  const server = createServer((request, response) => {
    let text = "";
    request.setEncoding("utf8");
    request.on("data", (chunk: string) => {
      text += chunk;
    });
    request.on("end", () => {
      const body: unknown = text === "" ? null : JSON.parse(text);
      calls.push({ path: request.url ?? "", headers: request.headers, body });
      const { status, headers = {}, body: answer } = hook.answer;
      if (answer === null) return;
      response.writeHead(status, { "content-type": "application/json", ...headers });
      response.end(answer);
    });
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (typeof address !== "object" || address === null) throw new Error("The hook has no port.");
  const hook: HookServer = {
    address: `http://127.0.0.1:${address.port}`,
    calls,
    answer: hookYes,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
  return hook;
}
