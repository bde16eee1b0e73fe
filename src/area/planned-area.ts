import {
  type DocumentNode,
  type ExecutionResult,
  type FieldNode,
  type FragmentDefinitionNode,
  getArgumentValues,
  getOperationAST,
  getVariableValues,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  locatedError,
  type OperationDefinitionNode,
  OperationTypeNode,
} from "graphql";
import { nearestFirst } from "../auth/scope.ts";
import { dayOf, type RequestContext } from "../server/context.ts";
import { placeTree } from "../generated/cypher.ts";
import { levelsBelow } from "./below.ts";
import { codeAsked } from "./load.ts";
import { treeShape } from "./tree-plan.ts";
import { treeRows } from "./tree-rows.ts";

/** Answers an operation; null where its variables or arguments are not in order, which is then said in the ordinary way. */
export type PlannedAnswer = (
  variables: Readonly<Record<string, unknown>>,
  context: RequestContext,
) => Promise<ExecutionResult> | null;

/**
 * How to answer a question about one place, the places below it and their compounds without executing it field by field:
 * its rows are put together as it selects them. Null for every other question.
 */
export function planArea(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null,
): PlannedAnswer | null {
  const operation = getOperationAST(document, operationName);
  const field = operation && onlyArea(operation);
  const definition = schema.getQueryType()?.getFields()["area"];
  if (!operation || !field || !definition) return null;
  const fragments = fragmentsOf(document);
  const levels = levelsBelow([field], { fragments }).length;
  const shape = treeShape(field, { schema, fragments });
  if (levels < 2 || shape === null) return null;
  const key = field.alias?.value ?? field.name.value;
  return (variables, context) => {
    const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], { ...variables });
    const args = coerced && argumentsOf(() => getArgumentValues(definition, field, coerced));
    if (!args) return null;
    const id = codeAsked(args, context);
    if (id === null) return Promise.resolve({ data: { [key]: null } });
    const scope = nearestFirst(context.viewer.scope, id);
    const asked = { id, levels, on: dayOf(args, context), scope, with: shape.with };
    return context.graph.rows(placeTree, asked).then(
      (rows) => ({ data: { [key]: shape.answer(treeRows(rows)) } }),
      (error: unknown) => ({ data: { [key]: null }, errors: [locatedError(error, field, [key])] }),
    );
  };
}

function onlyArea({ operation, directives, selectionSet }: OperationDefinitionNode): FieldNode | null {
  const [field, ...others] = selectionSet.selections;
  if (operation !== OperationTypeNode.QUERY || (directives ?? []).length > 0 || others.length > 0)
    return null;
  if (field?.kind !== Kind.FIELD || field.name.value !== "area") return null;
  return (field.directives ?? []).length > 0 ? null : field;
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const found: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) found[definition.name.value] = definition;
  }
  return found;
}

interface AreaArguments {
  readonly code: string | null;
  readonly on: string | null;
}

function argumentsOf(values: () => Readonly<Record<string, unknown>>): AreaArguments | null {
  try {
    const { code, on } = values();
    return { code: typeof code === "string" ? code : null, on: typeof on === "string" ? on : null };
  } catch (error) {
    if (error instanceof GraphQLError) return null;
    throw error;
  }
}
