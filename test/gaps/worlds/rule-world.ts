import type { Severity } from "../../../src/generated/graphql.ts";
import type { ParameterValue } from "../../../src/gaps/parameters.ts";
import type { FolderBuilder } from "../../import/support/folder-builder.ts";

/** A small city of one rule, written in exchange format, with what the rule must say of its subjects. */
export interface RuleWorld {
  readonly rule: string;
  /** First four digits of the codes of the world: 98 and the number of the rule. All its ids begin with `W` and them. */
  readonly city: string;
  /** Adds sources and rows to an empty folder. A row without a `source` belongs to the first source that lists its file. */
  readonly draw: (folder: FolderBuilder) => FolderBuilder;
  readonly cases: readonly RuleCase[];
}

export interface RuleCase {
  /** What is true, as a sentence: the name of the test. */
  readonly because: string;
  readonly on: string;
  readonly subject: string;
  /** NO_ROW: the subject is not in the population. */
  readonly verdict: "MET" | "GAP" | "UNKNOWN" | "EXEMPT" | "NO_ROW";
  /** The following are compared where they are given. */
  readonly severity?: Severity;
  readonly kinds?: readonly string[];
  readonly headline?: number;
  readonly evidence?: Readonly<Record<string, unknown>>;
  /** Near misses the rule must name among others; only what is given of each is compared. */
  readonly near?: readonly NearMissCase[];
  /** Codes of near misses the rule must not name. */
  readonly notNear?: readonly string[];
  /** Parameters that differ from the card's. */
  readonly settings?: Readonly<Record<string, ParameterValue>>;
  /** Code prefixes the viewer may see; the whole city where it is not given. */
  readonly scope?: readonly string[];
}

export interface NearMissCase {
  readonly code: string;
  readonly nodeId?: string;
  readonly endedOn?: string;
  readonly number?: number;
  readonly text?: string;
}
