import graphql from "@graphql-eslint/eslint-plugin";

const schemaRules = graphql.configs["flat/schema-recommended"].rules;
const operationRules = graphql.configs["flat/operations-recommended"].rules;

const parser = {
  parser: graphql.parser,
  parserOptions: {
    graphQLConfig: { schema: "schema/*.graphql", documents: "src/operations/*.graphql" },
  },
};
const plugins = { "@graphql-eslint": graphql };

export default [
  {
    files: ["schema/*.graphql"],
    languageOptions: parser,
    plugins,
    rules: {
      ...schemaRules,
      "@graphql-eslint/require-description": [
        "error",
        {
          types: true,
          rootField: true,
          DirectiveDefinition: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
        },
      ],
      // Fields carry block descriptions, arguments stand on one line.
      "@graphql-eslint/description-style": "off",
      // Posts, counts and pages are values: they have no identity, hence no id.
      "@graphql-eslint/strict-id-in-types": "off",
      // `kind` is the node's kind, so a compound's own kind is `compoundKind`.
      "@graphql-eslint/no-typename-prefix": "off",
      "@graphql-eslint/relay-connection-types": "error",
      "@graphql-eslint/relay-edge-types": [
        "error",
        // An edge may hold a value that is no node (a row of the dual check-in); lists that cannot grow are plain.
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      // relay-arguments demands `before` and `last`, and relay-page-info String cursors: neither is offered.
    },
  },
  {
    files: ["src/operations/*.graphql"],
    languageOptions: parser,
    plugins,
    rules: {
      ...operationRules,
      "@graphql-eslint/require-description": ["error", { OperationDefinition: true }],
      "@graphql-eslint/lone-executable-definition": "error",
      // An analyst asks for the figures wanted; clients here keep no normalised cache that would need every id.
      "@graphql-eslint/require-selections": "off",
      "@graphql-eslint/selection-set-depth": ["error", { maxDepth: 12 }],
    },
  },
];
