import type { DeliveriesByIdRow } from "../generated/cypher.ts";
import type { ConnectionModel } from "../server/connection.ts";

/** A message of the outbox, as it is shown. */
export type DeliveryModel = DeliveriesByIdRow;
export type DeliveryConnectionModel = ConnectionModel<DeliveryModel>;
