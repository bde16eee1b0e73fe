import {
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  isAbstractType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from "graphql";
import { typeOfLevel } from "./model.ts";
import type { PlaceInTree, TreeRows } from "./tree-rows.ts";

type Value = string | number | boolean | null | Answered | readonly Answered[];
export type Answered = { [responseKey: string]: Value };
/** Writes a place into an answer: one function a selected field. */
type PlaceShape = readonly ((row: PlaceInTree, answered: Answered, rows: TreeRows) => void)[];
/** Writes the compound at a position of a community's lists. */
type CompoundShape = readonly ((row: PlaceInTree, position: number, answered: Answered) => void)[];

/** What a selection is read with. */
interface Reading {
  readonly schema: GraphQLSchema;
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
}

/** How to answer one selection of a tree of places. */
export interface TreeShape {
  /** What of compounds the rows must carry; empty where none are selected. */
  readonly with: readonly string[];
  /** Null where the place is not there. */
  readonly answer: (rows: TreeRows) => Answered | null;
}

/**
 * The answer to a selection of places and compounds that asks for nothing but what their rows carry, made in one go:
 * it spares Node to resolve thousands of names field by field (docs/bench.md). Null where the selection
 * asks for anything else, or for a part under a condition; it is then resolved in the ordinary way.
 */
export function treeShape(root: FieldNode, reading: Reading): TreeShape | null {
  try {
    const placeShapes = new PlaceShapes(reading);
    const shapes = placeShapes.of([root], 0);
    return {
      with: [...placeShapes.wanted],
      answer: (rows) => {
        const [row] = rows.get("") ?? none;
        return row ? filled(row, shapes[row.level], rows) : null;
      },
    };
  } catch (error) {
    if (error instanceof NotInRows) return null;
    throw error;
  }
}

/** A selected field that the rows do not carry. */
class NotInRows extends Error {}

type ShapesByLevel = Readonly<Record<PlaceInTree["level"], PlaceShape>>;

class PlaceShapes {
  readonly wanted = new Set<string>();
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  of(fields: readonly FieldNode[], depth: number): ShapesByLevel {
    // Nothing lies deeper, and every further level would quadruple the work.
    if (depth > mostLevels) throw new NotInRows();
    const shape = (level: PlaceInTree["level"]): PlaceShape =>
      selected(fields, typeOfLevel[level], this.#reading).map(([key, same]) => this.#field(key, same, depth));
    return {
      CITY: shape("CITY"),
      DISTRICT: shape("DISTRICT"),
      STREET: shape("STREET"),
      COMMUNITY: shape("COMMUNITY"),
    };
  }

  #field(key: string, same: readonly FieldNode[], depth: number): PlaceShape[number] {
    const name = same[0]?.name.value ?? "";
    if (name === "children") {
      const shapes = this.of(same, depth + 1);
      return ({ id }, answered, rows) => {
        answered[key] = (rows.get(id) ?? none).map((child) => filled(child, shapes[child.level], rows));
      };
    }
    if (name === "compounds") {
      this.wanted.add("compounds");
      const shape = compoundShape(same, this.#reading, this.wanted);
      return (row, answered) => {
        answered[key] = compoundsOf(row, shape);
      };
    }
    const read = placeColumns[name];
    if (read === undefined) throw new NotInRows();
    return (row, answered) => {
      answered[key] = read(row);
    };
  }
}

const none: readonly never[] = [];

/** City, district, street, community. */
const mostLevels = 3;

const placeColumns: Readonly<Record<string, (row: PlaceInTree) => Value>> = {
  __typename: ({ level }) => typeOfLevel[level],
  id: ({ id }) => id,
  kind: ({ level }) => level,
  name: ({ name }) => name,
  code: ({ id }) => id,
  level: ({ level }) => level,
};

/** One answer a compound: of several branches or companies the first position of it counts. */
function compoundsOf(row: PlaceInTree, shape: CompoundShape): readonly Answered[] {
  const ids = row.compoundIds;
  const compounds: Answered[] = [];
  for (let position = 0; position < ids.length; position += 1) {
    if (position > 0 && ids[position] === ids[position - 1]) continue;
    compounds.push(compoundAt(row, position, shape));
  }
  return compounds;
}

function compoundAt(row: PlaceInTree, position: number, shape: CompoundShape): Answered {
  const answered: Answered = {};
  for (const write of shape) write(row, position, answered);
  return answered;
}

function compoundShape(fields: readonly FieldNode[], reading: Reading, wanted: Set<string>): CompoundShape {
  return selected(fields, "Compound", reading).map(([key, same]) => {
    const name = same[0]?.name.value ?? "";
    if (name in ofCompound) wanted.add(name);
    if (name === "branch") return named(key, same, branch, reading, wanted);
    if (name === "service") return service(key, same, reading, wanted);
    const read = compoundColumns[name];
    if (read === undefined) throw new NotInRows();
    return (row, position, answered) => {
      answered[key] = read(row, position);
    };
  });
}

const compoundColumns: Readonly<Record<string, (row: PlaceInTree, position: number) => Value>> = {
  __typename: () => "Compound",
  id: ({ compoundIds }, position) => compoundIds[position] ?? null,
  kind: () => "COMPOUND",
  name: ({ compoundNames }, position) => compoundNames[position] ?? null,
  compoundKind: ({ compoundKinds }, position) => compoundKinds[position] || null,
  households: ({ households }, position) => numberAt(households, position),
  builtYear: ({ builtYears }, position) => numberAt(builtYears, position),
};

/** What of a compound the statement reads only where it is asked for. */
const ofCompound = { branch: true, service: true, compoundKind: true, households: true, builtYear: true };

/** Null where the list says that it was not delivered. */
function numberAt(list: readonly number[], position: number): number | null {
  const value = list[position] ?? -1;
  return value < 0 ? null : value;
}

/** A node that the lists know by its name. */
interface NamedNode {
  readonly typename: string;
  readonly kind: string;
  /** By which the statement is asked for its ids. */
  readonly wantedId: string;
  readonly ids: (row: PlaceInTree) => readonly string[];
  readonly names: (row: PlaceInTree) => readonly string[];
}

const branch: NamedNode = {
  typename: "PartyOrg",
  kind: "PARTY_ORG",
  wantedId: "branchId",
  ids: ({ branchIds }) => branchIds,
  names: ({ branchNames }) => branchNames,
};

const company: NamedNode = {
  typename: "PropertyCompany",
  kind: "PROPERTY_COMPANY",
  wantedId: "companyId",
  ids: ({ companyIds }) => companyIds,
  names: ({ companyNames }) => companyNames,
};

/** The service of a compound as far as it is the company. */
function service(
  key: string,
  fields: readonly FieldNode[],
  reading: Reading,
  wanted: Set<string>,
): CompoundShape[number] {
  const shape = selected(fields, "ServiceContract", reading).map(([own, same]) => {
    if (same[0]?.name.value !== "company") throw new NotInRows();
    return named(own, same, company, reading, wanted);
  });
  return (row, position, answered) => {
    answered[key] = isThere(company, row, position) ? compoundAt(row, position, shape) : null;
  };
}

function named(
  key: string,
  fields: readonly FieldNode[],
  node: NamedNode,
  reading: Reading,
  wanted: Set<string>,
): CompoundShape[number] {
  const columns: Readonly<Record<string, (row: PlaceInTree, position: number) => Value>> = {
    __typename: () => node.typename,
    kind: () => node.kind,
    id: (row, position) => node.ids(row)[position] ?? null,
    name: (row, position) => node.names(row)[position] ?? null,
  };
  const parts = selected(fields, node.typename, reading).map(([own, same]) => {
    const name = same[0]?.name.value ?? "";
    const read = columns[name];
    if (read === undefined) throw new NotInRows();
    if (name === "id") wanted.add(node.wantedId);
    return { own, read };
  });
  return (row, position, answered) => {
    if (!isThere(node, row, position)) {
      answered[key] = null;
      return;
    }
    const inner: Answered = {};
    for (const { own, read } of parts) inner[own] = read(row, position);
    answered[key] = inner;
  };
}

function isThere(node: NamedNode, row: PlaceInTree, position: number): boolean {
  return (node.names(row)[position] ?? "") !== "";
}

function filled(row: PlaceInTree, shape: PlaceShape, rows: TreeRows): Answered {
  const answered: Answered = {};
  for (const write of shape) write(row, answered, rows);
  return answered;
}

/**
 * What is selected beneath fields for objects of a type, by response key in the order of the answer; fragments opened,
 * fields with one key together.
 */
function selected(
  beneath: readonly FieldNode[],
  typename: string,
  { schema, fragments }: Reading,
): readonly (readonly [string, readonly FieldNode[]])[] {
  const found = new Map<string, FieldNode[]>();
  const collect = (set: SelectionSetNode | undefined): void => {
    for (const selection of set?.selections ?? []) {
      if ((selection.directives ?? []).length > 0) throw new NotInRows();
      if (selection.kind === Kind.FIELD) {
        const key = selection.alias?.value ?? selection.name.value;
        found.set(key, [...(found.get(key) ?? []), selection]);
        continue;
      }
      const fragment = selection.kind === Kind.INLINE_FRAGMENT ? selection : fragments[selection.name.value];
      const condition = fragment?.typeCondition?.name.value;
      if (condition === undefined || isOfType(schema, typename, condition)) collect(fragment?.selectionSet);
    }
  };
  for (const field of beneath) collect(field.selectionSet);
  return [...found];
}

/** Whether a fragment on `condition` holds for objects of the type: it is the type, or one of its interfaces or unions. */
function isOfType(schema: GraphQLSchema, typename: string, condition: string): boolean {
  if (condition === typename) return true;
  const [type, wider] = [schema.getType(typename), schema.getType(condition)];
  return isObjectType(type) && isAbstractType(wider) && schema.isSubType(wider, type);
}
