import { useTranslation } from "react-i18next";
import type { EdgeKind, NodeKind } from "../../generated/graphql.ts";
import { layerOf } from "../design/layers.ts";
import { KindSign } from "./kind-sign.tsx";

interface SmallNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly name: string;
}

interface SmallEdge {
  readonly id: string;
  readonly kind: EdgeKind;
  readonly from: string;
  readonly to: string;
  readonly missing: boolean;
}

/** As many neighbours as keep their names apart. */
const most = 9;
const [width, height] = [452, 240];

/** A subject with what hangs on it, around it; what is missing is dashed. Where somebody lives is counted, never drawn. */
export function SmallScene({
  nodes,
  edges,
  centre,
  synthetic,
}: {
  readonly nodes: readonly SmallNode[];
  readonly edges: readonly SmallEdge[];
  readonly centre: string;
  readonly synthetic: boolean;
}) {
  const { t } = useTranslation();
  const drawn = edges.filter((edge) => edge.kind !== "RESIDES_IN");
  const shown = nodes
    .filter(
      (node) => node.id !== centre && drawn.some((edge) => edge.from === node.id || edge.to === node.id),
    )
    .sort((a, b) => Number(isMissing(b.id)) - Number(isMissing(a.id)))
    .slice(0, most);
  const subject = nodes.find((node) => node.id === centre);
  if (!subject || shown.length === 0) return null;
  const places = new Map([
    [centre, { x: width / 2, y: height / 2 }],
    ...shown.map((node, index) => [node.id, placeAt(index, shown.length)] as const),
  ]);
  const left =
    nodes.filter((node) => drawn.some((edge) => edge.from === node.id || edge.to === node.id)).length -
    1 -
    shown.length;
  return (
    <figure className="small-scene">
      <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={t("gaps.scene", { name: subject.name })}>
        {drawn.map((edge) => {
          const [from, to] = [places.get(edge.from), places.get(edge.to)];
          if (!from || !to) return null;
          const layer = edge.missing ? "missing" : layerOf(edge.kind, null);
          return (
            <line
              key={edge.id}
              x1={from.x}
              y1={from.y}
              x2={to.x}
              y2={to.y}
              stroke={`var(--edge-${layer === "setup" ? "leadership" : layer})`}
              strokeWidth={edge.missing ? 2 : 1.4}
              strokeDasharray={edge.missing ? "6 4" : undefined}
            />
          );
        })}
        {[subject, ...shown].map((node) => {
          const place = places.get(node.id);
          if (!place) return null;
          const size = node.id === centre ? 24 : 18;
          return (
            <g key={node.id} transform={`translate(${place.x} ${place.y})`}>
              {node.id === centre ? (
                <circle r="17" fill="var(--accentSoft)" stroke="var(--accent)" strokeWidth="2" />
              ) : null}
              <g transform={`translate(${-size / 2} ${-size / 2})`}>
                <KindSign kind={node.kind} size={size} missing={isMissing(node.id)} />
              </g>
              <text
                y={node.id === centre ? 32 : 22}
                textAnchor="middle"
                className={isMissing(node.id) ? "small-label missing" : "small-label"}
              >
                {shortened(node.name.split(" / ")[0] ?? "")}
              </text>
            </g>
          );
        })}
      </svg>
      <figcaption>
        {synthetic ? <span>{t("shell.synthetic")}</span> : null}
        {left > 0 ? <span>{t("gaps.sceneLeft", { count: left })}</span> : null}
      </figcaption>
    </figure>
  );
}

function isMissing(id: string): boolean {
  return id.startsWith("missing:");
}

function placeAt(index: number, of: number): { x: number; y: number } {
  const angle = -Math.PI / 2 + (index * 2 * Math.PI) / of;
  return { x: width / 2 + Math.cos(angle) * 165, y: height / 2 - 8 + Math.sin(angle) * 88 };
}

function shortened(name: string): string {
  return name.length > 11 ? `${name.slice(0, 10)}…` : name;
}
