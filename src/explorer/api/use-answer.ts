import { keepPreviousData, type UseQueryResult, useQuery } from "@tanstack/react-query";
import { ask } from "./ask.ts";
import type { Operation } from "./operation.ts";
import { Problem } from "./problem.ts";

/** An operation's answer, kept while the next one is on its way. `enabled: false` asks nothing. */
export function useAnswer<Answer, Variables>(
  operation: Operation<Answer, Variables>,
  variables: Variables,
  options: { readonly enabled?: boolean } = {},
): UseQueryResult<Answer> {
  return useQuery({
    queryKey: [operation.name, variables],
    queryFn: ({ signal }) => ask(operation, variables, signal),
    placeholderData: keepPreviousData,
    enabled: options.enabled ?? true,
    staleTime: 5 * 60_000,
    retry: (failures, error) => failures < 1 && error instanceof Problem && retriable.has(error.code),
    retryDelay: 800,
  });
}

const retriable: ReadonlySet<string> = new Set(["UNREACHABLE", "DATABASE_UNAVAILABLE", "DATABASE_TIMEOUT"]);
