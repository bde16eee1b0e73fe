import { answered, unreachable } from "./connection-state.ts";
import type { Operation } from "./operation.ts";
import { Problem } from "./problem.ts";

interface ServerError {
  readonly message: string;
  readonly extensions?: { readonly code?: string; readonly incident?: string };
}

interface ServerAnswer<Answer> {
  readonly data?: Answer | null;
  readonly errors?: readonly ServerError[];
}

/**
 * Sends an operation to this server.
 * @throws Problem when no server answers, or it refuses, or part of the answer failed
 */
export async function ask<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Answer> {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/json" },
    body: JSON.stringify({ query: operation.text, operationName: operation.name, variables }),
    ...(signal ? { signal } : {}),
  }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    unreachable();
    throw new Problem("UNREACHABLE", String(error), null);
  });
  // The operation's types are generated from the schema that this server serves.
  const answer: ServerAnswer<Answer> | null = await response.json().catch(() => null);
  if (answer === null) {
    unreachable();
    throw new Problem("UNREACHABLE", `HTTP ${response.status}`, null);
  }
  answered();
  const [error] = answer.errors ?? [];
  if (error || answer.data === undefined || answer.data === null) {
    throw new Problem(
      error?.extensions?.code ?? "INTERNAL",
      error?.message ?? `HTTP ${response.status}`,
      error?.extensions?.incident ?? null,
    );
  }
  return answer.data;
}
