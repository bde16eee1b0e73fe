import type { ServiceCentresRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";
import type { ConnectionModel } from "../server/connection.ts";

/** A service centre or station on the day `on`; columns that nothing selected are absent. */
export type ServiceCentreModel = NodeModel & Partial<ServiceCentresRow>;

export type ServiceCentreConnectionModel = ConnectionModel<ServiceCentreModel>;

export function serviceCentreModel(row: ServiceCentresRow, on: string): ServiceCentreModel {
  return { ...row, __typename: "ServiceCentre", kind: "SERVICE_CENTRE", on };
}
