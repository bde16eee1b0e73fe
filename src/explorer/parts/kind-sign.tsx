import type { NodeKind } from "../../generated/graphql.ts";
import { lookOf } from "../../design/kinds.ts";
import { cornersOf } from "../design/shapes.ts";

/** A kind's shape and colour as a small sign; `missing` draws the ghost's outline instead. */
export function KindSign({
  kind,
  size = 14,
  missing = false,
}: {
  readonly kind: NodeKind;
  readonly size?: number;
  readonly missing?: boolean;
}) {
  const { shape, colour, width, height } = lookOf(kind);
  const longest = Math.max(width, height);
  const [halfWidth, halfHeight] = [(width / longest) * 0.95, (height / longest) * 0.95];
  const paint = missing
    ? { fill: "none", stroke: "var(--edge-missing)", strokeWidth: 0.2, strokeDasharray: "0.4 0.28" }
    : { fill: `var(--node-${colour})` };
  return (
    <svg className="kind-sign" width={size} height={size} viewBox="-1.1 -1.1 2.2 2.2" aria-hidden="true">
      <ShapeOf shape={shape} halfWidth={halfWidth} halfHeight={halfHeight} paint={paint} />
    </svg>
  );
}

function ShapeOf({
  shape,
  halfWidth,
  halfHeight,
  paint,
}: {
  readonly shape: string;
  readonly halfWidth: number;
  readonly halfHeight: number;
  readonly paint: React.SVGProps<SVGElement> & { readonly fill: string };
}) {
  const points = cornersOf(shape);
  if (points !== null) {
    return <polygon points={points} transform={`scale(${halfWidth} ${halfHeight})`} {...shared(paint)} />;
  }
  if (shape === "ellipse") return <ellipse rx={halfWidth} ry={halfHeight} {...shared(paint)} />;
  return (
    <rect
      x={-halfWidth}
      y={-halfHeight}
      width={2 * halfWidth}
      height={2 * halfHeight}
      rx={shape === "barrel" ? halfHeight * 0.55 : 0.25}
      {...shared(paint)}
    />
  );
}

function shared({ fill, stroke, strokeWidth, strokeDasharray }: React.SVGProps<SVGElement>) {
  return { fill, stroke, strokeWidth, strokeDasharray };
}
