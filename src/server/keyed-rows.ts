import type { Statement } from "../graph/statement.ts";
import type { RequestContext } from "./context.ts";

/**
 * All rows of a statement for one key, in its order. Calls that differ in the keys alone share one statement;
 * those that differ in any other parameter run apart.
 */
export function keyedRows<Params extends object, Row extends { readonly key: string }>(
  statement: Statement<Params, Row>,
  key: string,
  paramsOf: (keys: readonly string[]) => Params,
  context: RequestContext,
): Promise<readonly Row[]> {
  return context.batches.many(
    batchName(statement, paramsOf),
    key,
    (keys) => context.graph.rows(statement, paramsOf(keys)),
    (row) => row.key,
  );
}

/** The same for a statement with at most one row a key; null where it has none. */
export function keyedRow<Params extends object, Row extends { readonly key: string }>(
  statement: Statement<Params, Row>,
  key: string,
  paramsOf: (keys: readonly string[]) => Params,
  context: RequestContext,
): Promise<Row | null> {
  return context.batches.one(
    batchName(statement, paramsOf),
    key,
    (keys) => context.graph.rows(statement, paramsOf(keys)),
    (row) => row.key,
  );
}

function batchName<Params extends object, Row extends object>(
  statement: Statement<Params, Row>,
  paramsOf: (keys: readonly string[]) => Params,
): string {
  return `${statement.name} ${JSON.stringify(paramsOf([]))}`;
}
