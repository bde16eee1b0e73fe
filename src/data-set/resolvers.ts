import { sources } from "../generated/cypher.ts";
import type { Resolvers } from "../generated/graphql.ts";
import { sourceOn } from "./source.ts";

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
      return rows.map((row) => sourceOn(row, dataSet.snapshotOn));
    },
  },
};
