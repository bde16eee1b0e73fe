import type { Resolvers } from "../generated/graphql.ts";
import { compoundCount, compoundList } from "../generated/cypher.ts";
import { narrowed } from "../auth/scope.ts";
import { loadNode, requireNode } from "../nodes/load.ts";
import { personCount } from "../nodes/person-count.ts";
import { beginOf, endOf } from "../nodes/period.ts";
import { selectedNodeFields } from "../nodes/selection.ts";
import { connection, pageParams } from "../server/connection.ts";
import { dayOf } from "../server/context.ts";
import { compoundOptionalIn } from "./load.ts";
import { compoundModel } from "./model.ts";

export const compoundResolvers: Resolvers = {
  Query: {
    compounds: async (_root, args, context, info) => {
      const on = dayOf(args, context);
      const order = args.orderBy?.field ?? "AREA";
      const descending = args.orderBy?.direction === "DESC";
      const list = `compounds ${order} ${descending ? "DESC" : "ASC"}`;
      const selected = selectedNodeFields(info);
      const filter = {
        on,
        scope: narrowed(context.viewer.scope, args.filter?.within),
        text: args.filter?.text ?? null,
        minHouseholds: args.filter?.minHouseholds ?? null,
        maxHouseholds: args.filter?.maxHouseholds ?? null,
        hasOwnersCommittee: args.filter?.hasOwnersCommittee ?? null,
        hasStation: args.filter?.hasStation ?? null,
        served: args.filter?.served ?? null,
        crossPosted: args.filter?.crossPosted ?? null,
        coverage: args.filter?.coverage ?? null,
      };
      const rows = await context.graph.rows(compoundList, {
        ...filter,
        ...pageParams(list, args.first, args.after),
        with: compoundOptionalIn(selected, null),
        order,
        descending,
      });
      return connection(
        list,
        args.first,
        args.after,
        rows,
        (row) => compoundModel(row, on),
        async () => {
          const [row] = await context.graph.rows(compoundCount, filter);
          return row?.total ?? 0;
        },
      );
    },
  },
  Compound: {
    community: (compound, _args, context, info) =>
      requireNode("Community", compound.communityId, compound.communityName, compound.on, context, info),
    branch: (compound, _args, context, info) =>
      loadNode("PartyOrg", compound.branchId, compound.branchName, compound.on, context, info),
    instructor: (compound) => {
      const [personId, personName, from, to, known] = compound.instructor ?? [];
      if (!personId || !personName) return null;
      return {
        personId,
        personName,
        from: beginOf(from ?? null, known !== "false"),
        to: endOf(to ?? null),
        on: compound.on,
      };
    },
    ownersCommittee: (compound, _args, context, info) =>
      loadNode(
        "OwnersCommittee",
        compound.ownersCommitteeId,
        compound.ownersCommitteeName,
        compound.on,
        context,
        info,
      ),
    service: (compound) => {
      const { companyId, companyName, servedFrom, servedTo, contractFrom, contractTo } = compound;
      if (!companyId || !companyName) return null;
      return {
        companyId,
        companyName,
        compoundId: compound.id,
        compoundName: compound.name,
        from: beginOf(servedFrom ?? null, compound.servedFromKnown !== false),
        to: endOf(servedTo ?? null),
        contractFrom: contractFrom ?? null,
        contractTo: contractTo ?? null,
        on: compound.on,
      };
    },
    station: (compound, _args, context, info) =>
      loadNode("ServiceCentre", compound.stationId, compound.stationName, compound.on, context, info),
    members: (compound) => personCount(compound.members ?? 0),
  },
};
