import type { GapRuleDefinition } from "../gaps/rule.ts";
import type { RunsByIdRow } from "../generated/cypher.ts";
import type { ChangeCause } from "../generated/graphql.ts";
import type { ConnectionModel } from "../server/connection.ts";

/** A stored evaluation of all rules for a day. */
export type RunModel = RunsByIdRow;
export type RunConnectionModel = ConnectionModel<RunModel>;

/** Two stored runs side by side. */
export interface RunComparisonModel {
  readonly base: RunModel;
  readonly head: RunModel;
}

export interface RuleComparisonModel {
  readonly rule: GapRuleDefinition;
  readonly appeared: number;
  readonly persisting: number;
  readonly resolved: number;
  readonly becameUnknown: number;
  readonly causes: readonly CauseCountModel[];
}

/** How many changes one cause explains; null where it can no longer be told. */
export interface CauseCountModel {
  readonly cause: ChangeCause | null;
  readonly appeared: number;
  readonly resolved: number;
  readonly becameUnknown: number;
}
