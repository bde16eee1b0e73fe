import type { PropertyCompaniesRow } from "../generated/cypher.ts";
import type { NodeModel } from "../nodes/model.ts";
import type { ConnectionModel } from "../server/connection.ts";

/** A property company on the day `on`; columns that nothing selected are absent. */
export type PropertyCompanyModel = NodeModel & Partial<PropertyCompaniesRow>;

export type PropertyCompanyConnectionModel = ConnectionModel<PropertyCompanyModel>;

export function propertyCompanyModel(row: PropertyCompaniesRow, on: string): PropertyCompanyModel {
  return { ...row, __typename: "PropertyCompany", kind: "PROPERTY_COMPANY", on };
}
