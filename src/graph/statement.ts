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
  /** The text in parts, where some depend on parameters; `text` is then what is sent when everything is asked for. */
  readonly parts?: readonly StatementPart[];
  /** Never set: it ties the types of parameters and rows to the statement. */
  readonly types?: { readonly params: Params; readonly row: Row };
}

/** A piece of a statement that is sent only where all its conditions hold. */
export interface StatementPart {
  readonly when: readonly PartCondition[];
  readonly text: string;
}

export interface PartCondition {
  readonly param: string;
  /** `has`: the list holds one of the values; `given`: not null; `is`: equals one of the values. */
  readonly test: "has" | "given" | "is";
  readonly values: readonly string[];
  readonly not: boolean;
}
