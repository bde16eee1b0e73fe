import { readFileSync } from "node:fs";
import type { Types } from "@graphql-codegen/plugin-helpers";
import * as operationTypes from "@graphql-codegen/typescript-operations";
import { Kind, type OperationDefinitionNode, OperationTypeNode } from "graphql";

/** Writes the types of the explorer's operations, and each operation as a typed constant with its text. */
export const explorerPreset: Types.OutputPreset = {
  buildGeneratesSection(options) {
    return [
      {
        filename: options.baseOutputDir,
        plugins: [{ types: { ...options.config } }, { texts: {} }],
        pluginMap: {
          types: operationTypes,
          texts: { plugin: () => emitTexts(options.documents) },
        },
        schema: options.schema,
        documents: options.documents,
        config: options.config,
      },
    ];
  },
};

/** The constants, in the order of their names. */
export function emitTexts(files: readonly Types.DocumentFile[]): string {
  const constants = files.map(emitText).sort();
  return ['import type { Operation } from "../explorer/api/operation.ts";', "", ...constants].join("\n");
}

function emitText({ document, location }: Types.DocumentFile): string {
  const operations = (document?.definitions ?? []).filter(
    (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
  );
  const [operation, ...others] = operations;
  const name = operation?.name?.value;
  if (!operation || name === undefined || location === undefined || others.length > 0) {
    throw new Error(
      `${location ?? "an operation"}: expected one named operation, got ${operations.length}. ` +
        "Put each operation into a file of its own and name it.",
    );
  }
  const kind = operation.operation === OperationTypeNode.MUTATION ? "Mutation" : "Query";
  const constant = `${(name[0] ?? "").toLowerCase()}${name.slice(1)}${kind}`;
  return [
    `export const ${constant}: Operation<${name}${kind}, ${name}${kind}Variables> = {`,
    `  name: ${JSON.stringify(name)},`,
    `  text: ${JSON.stringify(readFileSync(location, "utf8").trim())},`,
    "};",
    "",
  ].join("\n");
}
