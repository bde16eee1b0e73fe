import type { VisitsRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";
import type { ConnectionModel } from "../server/connection.ts";

/** A visit to a contact point made by the day `on`. */
export type VisitModel = NodeModel & Partial<Omit<VisitsRow, "key">>;

export type VisitConnectionModel = ConnectionModel<VisitModel>;
