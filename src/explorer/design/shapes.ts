/** Corner points of the canvas's shapes in a box from -1 to 1, so that a kind looks alike in the graph and beside it. */
const corners: Readonly<Record<string, string>> = {
  rectangle: "-1,-1 1,-1 1,1 -1,1",
  triangle: "0,-1 1,1 -1,1",
  diamond: "0,-1 1,0 0,1 -1,0",
  pentagon: "0,-1 0.951,-0.309 0.588,0.809 -0.588,0.809 -0.951,-0.309",
  hexagon: "-1,0 -0.5,-0.9 0.5,-0.9 1,0 0.5,0.9 -0.5,0.9",
  octagon: "-0.414,-1 0.414,-1 1,-0.414 1,0.414 0.414,1 -0.414,1 -1,0.414 -1,-0.414",
  rhomboid: "-1,-1 0.333,-1 1,1 -0.333,1",
  "cut-rectangle": "-0.5,-1 0.5,-1 1,-0.5 1,0.5 0.5,1 -0.5,1 -1,0.5 -1,-0.5",
  tag: "-1,-1 0.25,-1 1,0 0.25,1 -1,1",
  vee: "-1,-1 0,-0.333 1,-1 0,1",
  star: "0,-1 0.25,-0.35 1,-0.35 0.4,0.1 0.62,0.85 0,0.4 -0.62,0.85 -0.4,0.1 -1,-0.35 -0.25,-0.35",
};

/** Corners of a shape; null for the round ones (ellipse, round-rectangle, barrel). */
export function cornersOf(shape: string): string | null {
  return corners[shape] ?? null;
}
