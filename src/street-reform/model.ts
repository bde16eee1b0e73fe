import type { OutpostsRow, StreetPowersRow, StreetTasksRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";

/** An outpost of a district department, stationed at a street on the day `on`. */
export type OutpostModel = NodeModel & Partial<Omit<OutpostsRow, "key">>;

/** A task taken off streets, seen on the day `on`. */
export type StreetTaskModel = NodeModel & Partial<Omit<StreetTasksRow, "key">>;

/** One of the five powers of streets, seen on the day `on`. */
export type StreetPowerModel = NodeModel & Partial<Omit<StreetPowersRow, "key">>;

/** A street relieved of a task by the day `answeredOn`; `on` is the day from which it holds. */
export interface TaskReliefModel {
  readonly taskId: string;
  readonly taskName: string;
  readonly on: string;
  readonly documentNumber: string | null;
  readonly answeredOn: string;
}

/** A unit that took over a task by the day `answeredOn`; `on` is the day from which it holds. */
export interface TaskTakeOverModel {
  readonly unitId: string;
  readonly unitName: string;
  readonly on: string;
  readonly documentNumber: string | null;
  readonly answeredOn: string;
}

export interface StreetPowerUseModel {
  readonly powerId: string;
  readonly powerName: string;
  readonly streets: number;
  readonly streetsUsing: number;
  readonly exercised: number;
  readonly on: string;
}
