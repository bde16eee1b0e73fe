import type { DemoAwardsRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";
import type { ConnectionModel } from "../server/connection.ts";

/** A demonstration award as it stands on the day `on`. */
export type DemoAwardModel = NodeModel & Partial<Omit<DemoAwardsRow, "key">>;

export type DemoAwardConnectionModel = ConnectionModel<DemoAwardModel>;
