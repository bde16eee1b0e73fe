import {
  type DocumentNode,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isLeafType,
  isListType,
  isNonNullType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from "graphql";

/** Where a path of `systems.json` ends in the answer of an operation. */
export interface AnswerPlace {
  readonly ends: "leaf" | "list" | "object" | "nowhere";
  /** Whether the path steps over the items of a list, so that there are several values. */
  readonly many: boolean;
}

/**
 * Follows a path such as `area.children.*.assessments.length`: response keys, `*` for every item of a list,
 * a number for one item, `length` for how many there are.
 */
export function whereInAnswer(schema: GraphQLSchema, document: DocumentNode, path: string): AnswerPlace {
  const types = typesOfAnswer(schema, document);
  const keys: string[] = [];
  let type: GraphQLOutputType | undefined;
  let many = false;
  for (const segment of path.split(".")) {
    const list = isListType(type) ? type : undefined;
    if (segment === "length" && list) return { ends: "leaf", many };
    if (segment === "*" || /^\d+$/.test(segment)) {
      if (!list) return { ends: "nowhere", many };
      many ||= segment === "*";
      type = getNullableType(list.ofType);
      continue;
    }
    if (list) return { ends: "nowhere", many };
    keys.push(segment);
    type = types.get(keys.join("."));
    if (type === undefined) return { ends: "nowhere", many };
  }
  if (isListType(type)) return { ends: "list", many };
  return { ends: isLeafType(type) ? "leaf" : "object", many };
}

function typesOfAnswer(schema: GraphQLSchema, document: DocumentNode): Map<string, GraphQLOutputType> {
  const types = new Map<string, GraphQLOutputType>();
  const keys: string[] = [];
  const info = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(info, {
      Field: {
        enter(field) {
          keys.push(field.alias?.value ?? field.name.value);
          const type = info.getType();
          if (type) types.set(keys.join("."), isNonNullType(type) ? type.ofType : type);
        },
        leave() {
          keys.pop();
        },
      },
    }),
  );
  return types;
}
