import { badUserInput } from "../errors.ts";

/** Where a page begins: after the row with this sort value and id. Null: at the beginning. */
export interface Position {
  readonly text: string | null;
  readonly number: number | null;
  readonly id: string;
}

/** What a list statement must bring of each row besides the columns of the node. */
export interface SortedRow {
  readonly id: string;
  /** Set where the list is sorted by a text. */
  readonly sortText: string | null;
  /** Set where the list is sorted by a number. */
  readonly sortNumber: number | null;
}

export interface ConnectionModel<Node> {
  readonly nodes: readonly Node[];
  readonly edges: readonly { readonly cursor: string; readonly node: Node }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** Runs its statement when called, so that a count nobody selects costs nothing. */
  readonly totalCount: () => Promise<number>;
}

/** `$limit`, `$afterText`, `$afterNumber`, `$afterId` of a list statement; one row more than asked for shows whether more follow. */
export interface PageParams {
  readonly limit: number;
  readonly afterText: string | null;
  readonly afterNumber: number | null;
  readonly afterId: string | null;
}

/**
 * Parameters for one page.
 * @param list name of the list with its order: a cursor of another list is refused
 * @throws PublicError BAD_USER_INPUT naming `after`
 */
export function pageParams(list: string, first: number, after: string | null | undefined): PageParams {
  const position = after === null || after === undefined ? null : readCursor(list, after);
  return {
    limit: first + 1,
    afterText: position?.text ?? null,
    afterNumber: position?.number ?? null,
    afterId: position?.id ?? null,
  };
}

/** Builds the page from the rows of a list statement that was sent with `pageParams`. */
export function connection<Row extends SortedRow, Node>(
  list: string,
  first: number,
  after: string | null | undefined,
  rows: readonly Row[],
  nodeOf: (row: Row) => Node,
  totalCount: () => Promise<number>,
): ConnectionModel<Node> {
  const page = rows.slice(0, first);
  const edges = page.map((row) => ({ cursor: writeCursor(list, row), node: nodeOf(row) }));
  return {
    nodes: edges.map((edge) => edge.node),
    edges,
    pageInfo: {
      hasNextPage: rows.length > first,
      hasPreviousPage: after !== null && after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  };
}

function writeCursor(list: string, row: SortedRow): string {
  return Buffer.from(JSON.stringify([list, row.sortText, row.sortNumber, row.id])).toString("base64url");
}

function readCursor(list: string, cursor: string): Position {
  const [of, text, number, id] = parsed(cursor);
  if (of !== list) {
    throw badUserInput(
      "after",
      `"after" must be a cursor of this very list and order; this one belongs to ${typeof of === "string" ? `"${of}"` : "none"}. ` +
        "Take endCursor of the page before. / after 须为本列表上一页的 endCursor。",
    );
  }
  return {
    text: typeof text === "string" ? text : null,
    number: typeof number === "number" ? number : null,
    id: typeof id === "string" ? id : "",
  };
}

function parsed(cursor: string): readonly unknown[] {
  try {
    const value: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}
