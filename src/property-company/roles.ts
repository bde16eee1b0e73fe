import { rolesOfCompanies } from "../generated/cypher.ts";
import type { RequestContext } from "../server/context.ts";
import { keyedRows } from "../server/keyed-rows.ts";
import type { PropertyCompanyModel } from "./model.ts";

/** Ids and names that belong together by position. */
interface Named {
  readonly ids: readonly string[];
  readonly names: readonly string[];
}

/** Who fills the three roles around a company on the day `on`. */
export interface CompanyRolesModel {
  readonly guidedBy: Named;
  readonly supervisedBy: Named;
  readonly implementedBy: Named;
  readonly on: string;
}

export async function loadRoles(
  company: PropertyCompanyModel,
  context: RequestContext,
): Promise<CompanyRolesModel> {
  const { on } = company;
  const rows = await keyedRows(
    rolesOfCompanies,
    company.id,
    (keys) => ({ keys, on, scope: context.viewer.scope }),
    context,
  );
  const inRole = (role: string): Named => {
    const found = rows.filter((row) => row.role === role);
    return { ids: found.map((row) => row.id), names: found.map((row) => row.name) };
  };
  return {
    guidedBy: inRole("GUIDED_BY"),
    supervisedBy: inRole("SUPERVISED_BY"),
    implementedBy: inRole("IMPLEMENTED_BY"),
    on,
  };
}
