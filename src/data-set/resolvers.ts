import { type SourcesRow, sources } from "../generated/cypher.ts";
import type { Resolvers } from "../generated/graphql.ts";

/** One delivering office or roster. */
export type SourceModel = SourcesRow & { readonly stale: boolean };

/** A source is stale when it was received more than a year before the day asked about. */
const staleAfterDays = 365;

export const dataSetResolvers: Resolvers = {
  Query: {
    viewer: (_root, _args, context) => context.viewer,
    dataSet: (_root, _args, { dataSet }) =>
      dataSet ?? {
        profile: "none",
        synthetic: false,
        snapshotOn: "1900-01-01",
        generatedAt: null,
        importing: null,
        cityPrefixes: [],
      },
  },
  DataSet: {
    sources: async (dataSet, _args, context) => {
      const rows = await context.graph.rows(sources, {});
      return rows.map((row) => ({ ...row, stale: isStale(row.receivedAt, dataSet.snapshotOn) }));
    },
  },
};

function isStale(receivedAt: string | null, on: string): boolean {
  if (receivedAt === null) return false;
  return Date.parse(on) - Date.parse(receivedAt) > staleAfterDays * 86_400_000;
}
