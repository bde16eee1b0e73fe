import type { Statement } from "../graph/statement.ts";
import {
  type ConnectionModel,
  connection,
  type PageParams,
  pageParams,
  type SortedRow,
} from "./connection.ts";
import type { RequestContext } from "./context.ts";
import { keyedRow, keyedRows } from "./keyed-rows.ts";

/** A connection beneath a node: how its page and its count are asked for. */
export interface NestedList<
  Params extends object,
  Row extends SortedRow & { readonly key: string },
  CountParams extends object,
  Node,
> {
  /** Name of the list with its order and filter: a cursor of another one is refused. */
  readonly list: string;
  /** The node that the list hangs on. */
  readonly key: string;
  readonly first: number;
  readonly after: string | null | undefined;
  readonly page: Statement<Params, Row>;
  readonly pageParamsOf: (keys: readonly string[], page: PageParams) => Params;
  readonly nodeOf: (row: Row) => Node;
  readonly count: Statement<CountParams, { readonly key: string; readonly total: number }>;
  readonly countParamsOf: (keys: readonly string[]) => CountParams;
}

/** One page of a list beneath each of many nodes: one statement for all nodes, one more when their totals are selected. */
export async function nestedPage<
  Params extends object,
  Row extends SortedRow & { readonly key: string },
  CountParams extends object,
  Node,
>(
  request: NestedList<Params, Row, CountParams, Node>,
  context: RequestContext,
): Promise<ConnectionModel<Node>> {
  const { list, key, first, after } = request;
  const page = pageParams(list, first, after);
  const rows = await keyedRows(request.page, key, (keys) => request.pageParamsOf(keys, page), context);
  return connection(list, first, after, rows, request.nodeOf, async () => {
    const row = await keyedRow(request.count, key, request.countParamsOf, context);
    return row?.total ?? 0;
  });
}
