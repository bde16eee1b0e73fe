import type { Asked } from "./show-query.ts";

/** Sends a question to this server. Rejects only where no server answers, or the signal says so. */
export function post(
  { name, text, variables }: Asked,
  headers: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<Response> {
  return fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json", ...headers },
    body: JSON.stringify({ query: text, operationName: name, variables }),
    ...(signal ? { signal } : {}),
  });
}
