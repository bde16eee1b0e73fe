import type { NodeKind } from "../generated/graphql.ts";
import { nodeTypeOf } from "./kinds.ts";

/**
 * What every node of an answer carries. `on` is the day the answer speaks of: it is given at the root
 * and holds for all that is selected beneath.
 */
export interface NodeModel {
  readonly __typename: string;
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly on: string;
}

/** A node known by name only: enough where a query selects no more of it. */
export function namedNode(id: string, labels: readonly string[], name: string, on: string): NodeModel {
  const { typename, kind } = nodeTypeOf(labels);
  return { __typename: typename, id, kind, name, on };
}

/** A node with the columns of its statement's row as fields. */
export function nodeOfRow<Row extends { readonly id: string; readonly name: string }>(
  label: string,
  row: Row,
  on: string,
): NodeModel & Row {
  const { typename, kind } = nodeTypeOf([label]);
  return { ...row, __typename: typename, kind, on };
}
