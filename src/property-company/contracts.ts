import type { ServiceContractModel } from "../compound/model.ts";
import { contractsOfCompanies } from "../generated/cypher.ts";
import { beginOf, endOf } from "../nodes/period.ts";
import type { RequestContext } from "../server/context.ts";
import type { PropertyCompanyModel } from "./model.ts";

/** What the company serves or served by its day, the earliest first, at most `first`. */
export async function loadContracts(
  company: PropertyCompanyModel,
  first: number,
  context: RequestContext,
): Promise<readonly ServiceContractModel[]> {
  const { on } = company;
  const rows = await context.batches.many(
    `contractsOfCompanies ${on} ${first}`,
    company.id,
    (keys) =>
      context.graph.rows(contractsOfCompanies, { keys, on, scope: context.viewer.scope, limit: first }),
    (row) => row.key,
  );
  return rows.map((row) => ({
    companyId: company.id,
    companyName: company.name,
    compoundId: row.compoundId,
    compoundName: row.compoundName,
    from: beginOf(row.from, row.fromKnown),
    to: endOf(row.to),
    contractFrom: row.contractFrom,
    contractTo: row.contractTo,
    on,
  }));
}
