import type { CodegenConfig } from "@graphql-codegen/cli";
import { cypherPreset } from "./src/codegen/cypher-preset.ts";
import { explorerPreset } from "./src/codegen/explorer-preset.ts";
import { gapRulesPreset } from "./src/codegen/gap-rules-preset.ts";
import { mappers } from "./src/codegen/mappers.ts";

const config: CodegenConfig = {
  schema: "schema/*.graphql",
  importExtension: ".ts",
  generates: {
    "src/generated/graphql.ts": {
      plugins: ["typescript", "typescript-resolvers"],
      config: {
        enumsAsTypes: true,
        useTypeImports: true,
        immutableTypes: true,
        avoidOptionals: { field: true },
        contextType: "../server/context.ts#RequestContext",
        mappers,
        optionalResolveType: true,
        scalars: {
          ID: "string",
          Date: "string",
          DateTime: "string",
          AreaCode: "string",
          PageSize: "number",
          Cursor: "string",
        },
      },
    },
    "src/generated/explorer.ts": {
      preset: explorerPreset,
      documents: "src/explorer/**/*.graphql",
      config: {
        enumsAsTypes: true,
        immutableTypes: true,
        avoidOptionals: { field: true },
        skipTypename: true,
        importSchemaTypesFrom: "./src/generated/graphql.ts",
        mergeFragmentTypes: true,
        defaultScalarType: "string",
        scalars: {
          ID: "string",
          Date: "string",
          DateTime: "string",
          AreaCode: "string",
          PageSize: "number",
          Cursor: "string",
        },
      },
    },
    "src/generated/cypher.ts": { preset: cypherPreset },
    "src/generated/gap-rules.ts": { preset: gapRulesPreset },
  },
};

export default config;
