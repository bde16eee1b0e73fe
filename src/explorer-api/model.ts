import type { Direction, EdgeKind, IncompleteReason, NodeKind, OrgField } from "../generated/graphql.ts";
import type { PersonCountModel } from "../nodes/person-count.ts";

export interface SceneNodeModel {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
  readonly area: string | null;
  readonly field: OrgField | null;
  readonly degree: number;
  readonly on: string;
}

export interface SceneEdgeModel {
  readonly id: string;
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly label: string | null;
  readonly since: string | null;
  readonly until: string | null;
  readonly missing: boolean;
}

export interface SceneCountModel {
  readonly node: string;
  readonly edge: EdgeKind;
  readonly direction: Direction;
  readonly total: number;
  readonly loaded: number;
  readonly persons: PersonCountModel | null;
}

/** A piece of the graph to look at. */
export interface SceneModel {
  readonly nodes: readonly SceneNodeModel[];
  readonly edges: readonly SceneEdgeModel[];
  readonly counts: readonly SceneCountModel[];
  readonly complete: boolean;
  readonly incompleteBecause: readonly IncompleteReason[];
}

/** Neighbours that are counted together, by place or by kind. */
export interface SceneGroupModel {
  readonly area: string | null;
  readonly areaName: string | null;
  readonly kind: NodeKind;
  readonly field: OrgField | null;
  readonly count: number;
  readonly withGaps: number | null;
}
