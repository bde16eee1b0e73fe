/**
 * A text in which `{field}` stands for the cell of that column, `{field:zh}` for its Chinese word:
 * "POWER-{power}", "走访 {visited_on}". It has no value when one of the cells is empty.
 */
export type Template = string;

/** Applies only to rows in which the column has one of the codes. */
export interface When {
  readonly field: string;
  readonly codes: readonly string[];
}

export interface NodeRecipe {
  readonly label: string;
  readonly when?: When;
  readonly id: Template;
  /** Tried in order; the last one has no placeholder or a required column. */
  readonly name: readonly Template[];
  /** Columns that become properties; by default all that are neither references nor left out by `without`. */
  readonly without?: readonly string[];
  /** Reference columns that are kept as properties. */
  readonly keep?: readonly string[];
  /** Properties with one value for all rows. */
  readonly constants?: Readonly<Record<string, string>>;
}

/** A node that several rows make together: a task, a policy document. */
export interface MadeNodeRecipe {
  readonly label: string;
  readonly id: Template;
  readonly name: readonly Template[];
  /** Property by name: the column it comes from. */
  readonly properties: Readonly<Record<string, string>>;
  /** "city" or the area of the row's own node. */
  readonly area: "city" | "row";
}

export interface RelationshipRecipe {
  readonly type: string;
  readonly start: Template;
  readonly end: Template;
  readonly when?: When;
  /** First and last column of the time in which it holds; absent for events, which have no period. */
  readonly period?: readonly [first: string | null, last: string | null];
  /** Columns that become properties. */
  readonly properties?: readonly string[];
  /** Columns that tell two of one thing apart, in files with several rows for one thing. */
  readonly link?: readonly string[];
  /** Holds beside the row's own relationship, for the same time. */
  readonly beside?: boolean;
  /** The end that the first column of the key names, and whose area is that of the fact. Default "start". */
  readonly subject?: "start" | "end";
}

/** When a thing or event is: columns with its first and last day, or the one column that dates it. */
export interface TimeOfThing {
  readonly first?: string;
  readonly last?: string;
  readonly on?: string;
  readonly year?: string;
  readonly month?: string;
}

/** What the rows of one file make. */
export interface FileFacts {
  readonly node?: readonly NodeRecipe[];
  readonly made?: readonly MadeNodeRecipe[];
  readonly relationships: readonly RelationshipRecipe[];
  /**
   * Where the areaCode of the row's node comes from, tried in order: a column (of a reference: the area of what
   * it points to), "@city" for the city itself, "@meeting" for the body of the meeting that discussed it.
   */
  readonly area?: readonly string[];
  readonly time?: TimeOfThing;
}

export const rowPeriod = ["from", "to"] as const;
