import { answered, unreachable } from "./connection-state.ts";
import { takeEarly } from "./early.ts";
import type { Operation } from "./operation.ts";
import { post } from "./post.ts";
import { Problem } from "./problem.ts";
import { type Asked, asked } from "./show-query.ts";

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
  const question = asked(operation, variables);
  const response = await reached(takeEarly(question) ?? post(question, {}, signal));
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

/** A statement of the server's, as it was sent to the database. */
export interface SentStatement {
  readonly name: string;
  readonly file: string;
  readonly text: string;
}

/** Asks once more, and returns the statements that the answer is made from. @throws Problem as `ask` does */
export async function askStatements(question: Asked): Promise<readonly SentStatement[]> {
  const response = await reached(post(question, { "x-show-statements": "1" }));
  const answer: { readonly extensions?: { readonly statements?: readonly SentStatement[] } } | null =
    await response.json().catch(() => null);
  if (answer === null) throw new Problem("UNREACHABLE", `HTTP ${response.status}`, null);
  return answer.extensions?.statements ?? [];
}

/** @throws Problem when no server answers */
async function reached(answer: Promise<Response>): Promise<Response> {
  return answer.catch((error: unknown) => {
    if (error instanceof DOMException && error.name === "AbortError") throw error;
    unreachable();
    throw new Problem("UNREACHABLE", String(error), null);
  });
}
