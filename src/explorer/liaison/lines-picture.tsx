import { useTranslation } from "react-i18next";
import { Link as RouteLink } from "react-router";
import { layerOf } from "../design/layers.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { useView } from "../view.ts";
import { type DualCase, lineName } from "./reporting-lines.tsx";

type Hop = DualCase["lines"][number]["hops"][number];

const [width, height, margin] = [620, 228, 70];

/** Both lines, the subject at the left and the top at the right; where they meet is ringed. */
export function LinesPicture({ shown }: { readonly shown: DualCase }) {
  const { t } = useTranslation();
  const view = useView();
  const steps = stepsToTop(shown);
  const most = Math.max(...steps.values(), 1);
  const x = (hop: Hop): number => margin + ((most - (steps.get(hop.id) ?? 0)) * (width - 2 * margin)) / most;
  const places = placesOf(shown, x);
  const hops = [...new Map(shown.lines.flatMap((line) => line.hops).map((hop) => [hop.id, hop])).values()];
  return (
    <svg
      className="lines-picture"
      viewBox={`0 0 ${width} ${height}`}
      role="group"
      aria-label={t("liaison.linesOf", { name: shown.subject.name })}
    >
      <defs>
        <marker
          id="line-end"
          viewBox="0 0 10 10"
          refX="9"
          refY="5"
          markerWidth="7"
          markerHeight="7"
          orient="auto-start-reverse"
        >
          <path d="M0 0 10 5 0 10z" fill="context-stroke" />
        </marker>
      </defs>
      {[...new Set(hops.map(x))].map((at) => (
        <line key={at} x1={at} x2={at} y1="12" y2={height - 8} stroke="var(--line)" />
      ))}
      {shown.lines.map((line) =>
        line.hops.slice(1).map((hop, index) => {
          const [from, to] = [places.get(line.hops[index]?.id ?? ""), places.get(hop.id)];
          if (!from || !to) return null;
          const first = index === 0;
          const layer = first ? layerOf(line.via, line.kind) : "leadership";
          const colour = layer === "setup" ? "leadership" : layer;
          return (
            <g key={`${lineName(line)}${hop.id}`}>
              <path
                d={`M${from.x + 12} ${from.y} C${(from.x + to.x) / 2} ${from.y} ${(from.x + to.x) / 2} ${to.y} ${to.x - 13} ${to.y}`}
                fill="none"
                stroke={`var(--edge-${colour})`}
                strokeWidth={layer === "leadership" ? 1.8 : 1.4}
                markerEnd="url(#line-end)"
              />
              {first ? (
                <text
                  x={(from.x + to.x) / 2}
                  y={(from.y + to.y) / 2 + (to.y < from.y ? -12 : 16)}
                  textAnchor="middle"
                  className="axis"
                >
                  {t(`via.${lineName(line)}`)}
                </text>
              ) : null}
            </g>
          );
        }),
      )}
      {hops.map((hop) => {
        const place = places.get(hop.id);
        if (!place) return null;
        const meets = shown.meetingPoint?.id === hop.id;
        return (
          <RouteLink key={hop.id} to={view.to("/graph", { nodes: hop.id, selected: hop.id })}>
            <g transform={`translate(${place.x} ${place.y})`}>
              <title>{hop.name}</title>
              {meets ? (
                <circle r="16" fill="var(--accentSoft)" stroke="var(--accent)" strokeWidth="2" />
              ) : null}
              <g transform="translate(-10 -10)">
                <KindSign kind={hop.kind} size={20} />
              </g>
              <text
                y={place.y < height / 2 - 4 ? -20 : 30}
                textAnchor="middle"
                className={meets ? "small-label meets" : "small-label"}
              >
                {shortened(hop.name)}
              </text>
            </g>
          </RouteLink>
        );
      })}
    </svg>
  );
}

/**
 * Steps from each node to the top of the longest line. A line that ends elsewhere is counted from the subject on, so
 * that what it passes stands beside what the longest line passes.
 */
function stepsToTop({ lines }: DualCase): ReadonlyMap<string, number> {
  const longest = lines.reduce<readonly Hop[]>(
    (best, { hops }) => (hops.length > best.length ? hops : best),
    [],
  );
  const top = longest.at(-1)?.id;
  const steps = new Map<string, number>();
  for (const { hops } of lines) {
    const fromTop = hops.at(-1)?.id === top;
    hops.forEach((hop, index) => {
      const left = fromTop && index > 0 ? hops.length - 1 - index : longest.length - 1 - index;
      steps.set(hop.id, Math.max(steps.get(hop.id) ?? 0, left));
    });
  }
  return steps;
}

/** Nodes that several lines pass stand in the middle, the others above or below by their line. */
function placesOf(shown: DualCase, x: (hop: Hop) => number): ReadonlyMap<string, { x: number; y: number }> {
  const places = new Map<string, { x: number; y: number }>();
  const heights = [height / 2 + 8 - 52, height / 2 + 8 + 52, height / 2 + 8 - 90];
  shown.lines.forEach((line, index) => {
    for (const hop of line.hops) {
      const shared =
        places.has(hop.id) ||
        shown.lines.some((other) => other !== line && other.hops.some(({ id }) => id === hop.id));
      const y = shared || shown.lines.length === 1 ? height / 2 + 8 : (heights[index] ?? height / 2);
      places.set(hop.id, { x: x(hop), y });
    }
  });
  return places;
}

function shortened(name: string): string {
  const plain = name.replace("（示例）", "");
  return plain.length > 12 ? `${plain.slice(0, 11)}…` : plain;
}
