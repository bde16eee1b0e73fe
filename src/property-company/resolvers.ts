import { areaOf } from "../area/of-code.ts";
import type { Resolvers } from "../generated/graphql.ts";
import { loadNodes } from "../nodes/load-all.ts";
import { loadNode, requireNode } from "../nodes/load.ts";
import { beginOf, endOf } from "../nodes/period.ts";
import { loadContracts } from "./contracts.ts";
import { listPropertyCompanies } from "./list.ts";
import { loadRating } from "./ratings.ts";
import { loadRoles } from "./roles.ts";
import { loadSender } from "./senders.ts";

export const propertyCompanyResolvers: Resolvers = {
  Query: {
    propertyCompanies: (_root, args, context, info) => listPropertyCompanies(args, context, info),
  },
  PropertyCompany: {
    area: (company, _args, context, info) => areaOf(company, context, info),
    roles: (company, _args, context) => loadRoles(company, context),
    partyOrg: (company, _args, context, info) =>
      loadNode("PartyOrg", company.partyOrgId, company.partyOrgName, company.on, context, info),
    instructor: (company) => {
      const [personId, personName, from, to, known] = company.instructor ?? [];
      if (!personId || !personName) return null;
      return {
        personId,
        personName,
        from: beginOf(from ?? null, known !== "false"),
        to: endOf(to ?? null),
        on: company.on,
      };
    },
    contracts: (company, args, context) => loadContracts(company, args.first, context),
    rating: (company, args, context, info) => loadRating(company, args.year ?? null, context, info),
  },
  CompanyRoles: {
    guidedBy: ({ guidedBy, on }, _args, context, info) =>
      loadNodes("PartyOrg", guidedBy.ids, guidedBy.names, on, context, info),
    supervisedBy: ({ supervisedBy, on }, _args, context, info) =>
      loadNodes("WorkUnit", supervisedBy.ids, supervisedBy.names, on, context, info),
    implementedBy: ({ implementedBy, on }, _args, context, info) =>
      loadNodes("Street", implementedBy.ids, implementedBy.names, on, context, info),
  },
  CreditRating: {
    company: (rating, _args, context, info) =>
      requireNode("PropertyCompany", rating.companyId, rating.companyName, rating.on, context, info),
  },
  ServiceContract: {
    company: (contract, _args, context, info) =>
      requireNode("PropertyCompany", contract.companyId, contract.companyName, contract.on, context, info),
    compound: (contract, _args, context, info) =>
      requireNode("Compound", contract.compoundId, contract.compoundName, contract.on, context, info),
  },
  Instruction: {
    person: (instruction, _args, context, info) =>
      requireNode("Person", instruction.personId, instruction.personName, instruction.on, context, info),
    sentBy: (instruction, _args, context, info) => loadSender(instruction, context, info),
  },
};
