import type { ConsultationsRow, PartiesOfConsultationsRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";
import type { ConnectionModel } from "../server/connection.ts";

/** A tripartite consultation held by the day `on`. */
export type ConsultationModel = NodeModel & Partial<Omit<ConsultationsRow, "key">>;

export type ConsultationConnectionModel = ConnectionModel<ConsultationModel>;

/** A body at a consultation; without id and name where it may not be seen. */
export interface ConsultationPartyModel extends Omit<PartiesOfConsultationsRow, "key"> {
  readonly on: string;
}
