import type { Layout } from "./scene-state.ts";

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What the layout worker gets. */
export interface LayoutOrder {
  readonly id: number;
  readonly layout: Layout;
  readonly nodes: readonly { readonly id: string; readonly at: Point | null; readonly pinned: boolean }[];
  readonly edges: readonly { readonly from: string; readonly to: string }[];
  /** Nodes that tree and radial begin at. */
  readonly roots: readonly string[];
}

/** What it sends back; several times for a force layout, the last one `done`. */
export interface LayoutAnswer {
  readonly id: number;
  readonly positions: readonly (readonly [string, Point])[];
  readonly done: boolean;
}
