import { type FieldNode, type GraphQLResolveInfo, Kind, type SelectionSetNode } from "graphql";

/** Names of the fields selected directly beneath the field that is being resolved, fragments opened. */
export function selectedFields(
  info: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">,
): ReadonlySet<string> {
  const known = selected.get(info.fieldNodes);
  if (known) return known;
  const names = new Set<string>();
  for (const field of info.fieldNodes) collect(field.selectionSet, info, names);
  selected.set(info.fieldNodes, names);
  return names;
}

/** By the list of field nodes, which stays the same for all objects of a list. */
const selected = new WeakMap<readonly FieldNode[], ReadonlySet<string>>();

/** The fields of one name selected beneath the given ones, fragments opened. */
export function fieldsNamed(
  name: string,
  beneath: readonly FieldNode[],
  info: Pick<GraphQLResolveInfo, "fragments">,
): readonly FieldNode[] {
  return fieldsOf(
    beneath.map((field) => field.selectionSet),
    info,
  ).filter((field) => field.name.value === name);
}

/** Names of the fields selected of the nodes of a connection, through `nodes` and through `edges { node }`. */
export function selectedNodeFields(
  info: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">,
): ReadonlySet<string> {
  const names = new Set<string>();
  const page = fieldsOf(
    info.fieldNodes.map((field) => field.selectionSet),
    info,
  );
  const edges = page.filter((field) => field.name.value === "edges").map((field) => field.selectionSet);
  const nodes = [
    ...page.filter((field) => field.name.value === "nodes"),
    ...fieldsOf(edges, info).filter((field) => field.name.value === "node"),
  ];
  for (const node of nodes) collect(node.selectionSet, info, names);
  return names;
}

/** True when no more of a node is asked for than every reference to it already carries. */
export function namesSuffice(info: Pick<GraphQLResolveInfo, "fieldNodes" | "fragments">): boolean {
  for (const name of selectedFields(info)) if (!named.has(name)) return false;
  return true;
}

const named = new Set(["id", "kind", "name", "__typename"]);

function collect(
  selections: SelectionSetNode | undefined,
  info: Pick<GraphQLResolveInfo, "fragments">,
  names: Set<string>,
): void {
  for (const field of fieldsOf([selections], info)) names.add(field.name.value);
}

function fieldsOf(
  sets: readonly (SelectionSetNode | undefined)[],
  info: Pick<GraphQLResolveInfo, "fragments">,
): FieldNode[] {
  return sets.flatMap((set) =>
    (set?.selections ?? []).flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return [selection];
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf([selection.selectionSet], info);
      return fieldsOf([info.fragments[selection.name.value]?.selectionSet], info);
    }),
  );
}
