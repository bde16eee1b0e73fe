import {
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isSpecifiedScalarType,
} from "graphql";

/** Something of the schema that carries a name and should carry a description. */
export interface Described {
  /** `Type`, `Type.field`, `Type.field(argument)` or `Enum.VALUE`. */
  readonly path: string;
  readonly name: string;
  readonly description: string | null | undefined;
}

/** The project's own types, in the order of their names. */
export function ownTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap())
    .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** Every type, field, argument, enum value and input field of the schema. */
export function describedParts(schema: GraphQLSchema): Described[] {
  return ownTypes(schema).flatMap((type) => [
    { path: type.name, name: type.name, description: type.description },
    ...partsOf(type),
  ]);
}

function partsOf(type: GraphQLNamedType): Described[] {
  if (isEnumType(type)) return type.getValues().map((value) => part(type.name, value));
  if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => part(type.name, field));
  if (!isObjectType(type) && !isInterfaceType(type)) return [];
  return Object.values(type.getFields()).flatMap((field) => [
    part(type.name, field),
    ...field.args.map((argument) => ({
      path: `${type.name}.${field.name}(${argument.name})`,
      name: argument.name,
      description: argument.description,
    })),
  ]);
}

function part(
  typeName: string,
  { name, description }: { readonly name: string; readonly description?: string | null | undefined },
): Described {
  return { path: `${typeName}.${name}`, name, description };
}
