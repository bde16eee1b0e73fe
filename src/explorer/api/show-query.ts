import type { Operation } from "./operation.ts";

/** What a panel asked: enough to open the same question in GraphiQL. */
export interface Asked {
  readonly name: string;
  readonly text: string;
  readonly variables: unknown;
}

export function asked<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
): Asked {
  return { name: operation.name, text: operation.text, variables };
}

/** Address of GraphiQL with a question in it. Behind the #, so that no length limit of a server applies. */
export function graphiqlAddress({ text, variables }: Omit<Asked, "name">): string {
  const fragment = new URLSearchParams({ query: text, variables: JSON.stringify(variables, null, 2) });
  return `/graphiql/#${fragment.toString()}`;
}
