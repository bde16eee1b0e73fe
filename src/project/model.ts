import type { BreakthroughProjectsRow, KeyProjectsRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";
import type { ConnectionModel } from "../server/connection.ts";

/** A breakthrough project of a city, seen on the day `on`. */
export type BreakthroughProjectModel = NodeModel & Partial<Omit<BreakthroughProjectsRow, "key">>;

/** A key project, seen on the day `on`. */
export type KeyProjectModel = NodeModel & Partial<Omit<KeyProjectsRow, "key">>;

export type KeyProjectConnectionModel = ConnectionModel<KeyProjectModel>;
