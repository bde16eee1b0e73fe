/**
 * One `.cypher` file as the program sees it. Made by code generation, never by hand.
 * `params` and `columns` hold the header's types (SDL notation) and drive encoding and decoding.
 */
export interface Statement<Params extends object, Row extends object> {
  readonly name: string;
  readonly file: string;
  readonly access: "read" | "write";
  readonly params: Readonly<Record<string, string>>;
  readonly columns: Readonly<Record<string, string>>;
  /** Columns that together occur once in an answer; empty where rows may repeat. */
  readonly key: readonly string[];
  readonly text: string;
  /** Never set: it ties the types of parameters and rows to the statement. */
  readonly types?: { readonly params: Params; readonly row: Row };
}
