import { readFileSync } from "node:fs";
import type { Types } from "@graphql-codegen/plugin-helpers";
import * as operationTypes from "@graphql-codegen/typescript-operations";
import {
  type ASTNode,
  type DefinitionNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  OperationTypeNode,
  print,
  visit,
} from "graphql";

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

/** The constants, in the order of their names. A file of fragments has none of its own. */
export function emitTexts(files: readonly Types.DocumentFile[]): string {
  const fragments = new Map(
    files
      .flatMap(({ document }) => (document?.definitions ?? []).filter(isFragment))
      .map((each) => [each.name.value, each]),
  );
  const constants = files
    .filter(({ document }) => !document?.definitions.every(isFragment))
    .map((file) => emitText(file, fragments))
    .sort();
  return ['import type { Operation } from "../explorer/api/operation.ts";', "", ...constants].join("\n");
}

function isFragment(definition: DefinitionNode): definition is FragmentDefinitionNode {
  return definition.kind === Kind.FRAGMENT_DEFINITION;
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/** The fragments that a piece of a document spreads, and those that these spread. */
function fragmentsIn(node: ASTNode, known: Fragments): ReadonlySet<FragmentDefinitionNode> {
  const found = new Set<FragmentDefinitionNode>();
  visit(node, {
    FragmentSpread({ name }) {
      const fragment = known.get(name.value);
      if (!fragment || found.has(fragment)) return;
      found.add(fragment);
      for (const inner of fragmentsIn(fragment, known)) found.add(inner);
    },
  });
  return found;
}

function emitText({ document, location }: Types.DocumentFile, fragments: Fragments): string {
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
  const fromElsewhere = [...fragmentsIn(operation, fragments)].filter(
    (fragment) => !document?.definitions.includes(fragment),
  );
  const texts = [readFileSync(location, "utf8").trim(), ...fromElsewhere.map((fragment) => print(fragment))];
  return [
    `export const ${constant}: Operation<${name}${kind}, ${name}${kind}Variables> = {`,
    `  name: ${JSON.stringify(name)},`,
    `  text: ${JSON.stringify(texts.join("\n\n"))},`,
    "};",
    "",
  ].join("\n");
}
