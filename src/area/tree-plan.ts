import { type FieldNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from "graphql";
import type { CompoundsRow, PlacesRow } from "../generated/cypher.ts";
import { typeOfLevel } from "./model.ts";

/** The rows of a place and of all that lies below it. */
export interface TreeRows {
  /** By the place next above; the place itself under "". */
  readonly places: ReadonlyMap<string, readonly PlacesRow[]>;
  /** By community. */
  readonly compounds: ReadonlyMap<string, readonly CompoundsRow[]>;
}

type Value = string | number | boolean | null | Answered | readonly Answered[];
export type Answered = { [responseKey: string]: Value };
/** Writes a row into an answer: one function a selected field. */
type Shape<Row> = readonly ((row: Row, answered: Answered, rows: TreeRows) => void)[];
type Fragments = Readonly<Record<string, FragmentDefinitionNode>>;

/** Builds the answer to one selection of a tree of places from its rows. */
export type TreeShape = (rows: TreeRows) => Answered | null;

/**
 * The answer to a selection of places and compounds that asks for nothing but what their rows carry, made in one go:
 * resolving thousands of names field by field takes longer than reading them (docs/bench.md). Null where the selection
 * asks for anything else, or for a part under a condition; it is then resolved in the ordinary way.
 */
export function treeShape(root: FieldNode, fragments: Fragments): TreeShape | null {
  try {
    const placeShapes = new PlaceShapes(fragments);
    const shapes = placeShapes.of([root], 0);
    return (rows) => {
      const [row] = rows.places.get("") ?? [];
      return row ? filled(row, shapes[row.level], rows) : null;
    };
  } catch (error) {
    if (error instanceof NotInRows) return null;
    throw error;
  }
}

/** A selected field that the rows do not carry. */
class NotInRows extends Error {}

type ShapesByLevel = Readonly<Record<PlacesRow["level"], Shape<PlacesRow>>>;

class PlaceShapes {
  readonly #fragments: Fragments;

  constructor(fragments: Fragments) {
    this.#fragments = fragments;
  }

  of(fields: readonly FieldNode[], depth: number): ShapesByLevel {
    // Nothing lies deeper, and every further level would quadruple the work.
    if (depth > mostLevels) throw new NotInRows();
    const shape = (level: PlacesRow["level"]): Shape<PlacesRow> =>
      selected(fields, ["Node", "Area", typeOfLevel[level]], this.#fragments).map(([key, same]) =>
        this.#field(key, same, depth),
      );
    return {
      CITY: shape("CITY"),
      DISTRICT: shape("DISTRICT"),
      STREET: shape("STREET"),
      COMMUNITY: shape("COMMUNITY"),
    };
  }

  #field(key: string, same: readonly FieldNode[], depth: number): Shape<PlacesRow>[number] {
    const name = same[0]?.name.value ?? "";
    if (name === "children") {
      const shapes = this.of(same, depth + 1);
      return ({ id }, answered, rows) => {
        answered[key] = (rows.places.get(id) ?? none).map((child) =>
          filled(child, shapes[child.level], rows),
        );
      };
    }
    if (name === "compounds") {
      const shape = compoundShape(same, this.#fragments);
      return ({ id }, answered, rows) => {
        answered[key] = (rows.compounds.get(id) ?? none).map((row) => filled(row, shape, rows));
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

const placeColumns: Readonly<Record<string, (row: PlacesRow) => Value>> = {
  __typename: ({ level }) => typeOfLevel[level],
  id: ({ id }) => id,
  kind: ({ level }) => level,
  name: ({ name }) => name,
  code: ({ code }) => code,
  level: ({ level }) => level,
};

function compoundShape(fields: readonly FieldNode[], fragments: Fragments): Shape<CompoundsRow> {
  return selected(fields, ["Node", "Compound"], fragments).map(([key, same]) => {
    const name = same[0]?.name.value ?? "";
    if (name === "branch") return named(key, same, "PartyOrg", "PARTY_ORG", fragments, branchOf);
    if (name === "service") return service(key, same, fragments);
    const read = compoundColumns[name];
    if (read === undefined) throw new NotInRows();
    return (row, answered) => {
      answered[key] = read(row);
    };
  });
}

const compoundColumns: Readonly<Record<string, (row: CompoundsRow) => Value>> = {
  __typename: () => "Compound",
  id: ({ id }) => id,
  kind: () => "COMPOUND",
  name: ({ name }) => name,
  compoundKind: ({ compoundKind }) => compoundKind ?? null,
  households: ({ households }) => households ?? null,
  builtYear: ({ builtYear }) => builtYear ?? null,
};

interface Named {
  readonly id: string;
  readonly name: string;
}

function branchOf({ branchId, branchName }: CompoundsRow): Named | null {
  return typeof branchId === "string" && typeof branchName === "string"
    ? { id: branchId, name: branchName }
    : null;
}

function companyOf({ companyId, companyName }: CompoundsRow): Named | null {
  return typeof companyId === "string" && typeof companyName === "string"
    ? { id: companyId, name: companyName }
    : null;
}

/** The service of a compound as far as it is the company. */
function service(
  key: string,
  fields: readonly FieldNode[],
  fragments: Fragments,
): Shape<CompoundsRow>[number] {
  const shape = selected(fields, ["ServiceContract"], fragments).map(([own, same]) => {
    if (same[0]?.name.value !== "company") throw new NotInRows();
    return named(own, same, "PropertyCompany", "PROPERTY_COMPANY", fragments, companyOf);
  });
  return (row, answered, rows) => {
    answered[key] = companyOf(row) ? filled(row, shape, rows) : null;
  };
}

/** A node that the row knows by its name. */
function named(
  key: string,
  fields: readonly FieldNode[],
  typename: string,
  kind: string,
  fragments: Fragments,
  of: (row: CompoundsRow) => Named | null,
): Shape<CompoundsRow>[number] {
  const parts = selected(fields, ["Node", typename], fragments).map(([own, same]) => {
    const name = same[0]?.name.value;
    if (name === "id") return (node: Named, answered: Answered) => void (answered[own] = node.id);
    if (name === "name") return (node: Named, answered: Answered) => void (answered[own] = node.name);
    if (name === "__typename") return (_node: Named, answered: Answered) => void (answered[own] = typename);
    if (name === "kind") return (_node: Named, answered: Answered) => void (answered[own] = kind);
    throw new NotInRows();
  });
  return (row, answered) => {
    const node = of(row);
    if (node === null) {
      answered[key] = null;
      return;
    }
    const inner: Answered = {};
    for (const part of parts) part(node, inner);
    answered[key] = inner;
  };
}

function filled<Row>(row: Row, shape: Shape<Row>, rows: TreeRows): Answered {
  const answered: Answered = {};
  for (const write of shape) write(row, answered, rows);
  return answered;
}

/**
 * What is selected beneath fields for a type that has these names (its own and its interfaces'), by response key in the
 * order of the answer; fragments opened, fields with one key together.
 */
function selected(
  beneath: readonly FieldNode[],
  typeNames: readonly string[],
  fragments: Fragments,
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
      if (condition === undefined || typeNames.includes(condition)) collect(fragment?.selectionSet);
    }
  };
  for (const field of beneath) collect(field.selectionSet);
  return [...found];
}
