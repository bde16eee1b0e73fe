import { EyeInvisibleOutlined, EyeOutlined } from "@ant-design/icons";
import type cytoscape from "cytoscape";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { NodeKind } from "../../generated/graphql.ts";
import { type Layer, layerOf, layers } from "../design/layers.ts";
import { tokens } from "../design/tokens.ts";
import { nodeKindsAmong } from "../design/kinds.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { isMissing, type Scene } from "./model.ts";
import { useScene } from "./scene-state.ts";

const allKinds = nodeKindsAmong(Object.keys(tokens.nodeKinds));

/** The legend is the filter: a click hides a kind, Alt and click shows it alone, the pointer picks it out. */
export function Legend({
  whole,
  shown,
  core,
}: {
  readonly whole: Scene;
  readonly shown: Scene;
  readonly core: cytoscape.Core | null;
}) {
  const { t } = useTranslation();
  const { kindsOff, layersOff, hidden, missing, change } = useScene();
  const kinds = allKinds.filter((kind) => ofKind(whole, kind) > 0);
  const drawnLayers = layers.filter((layer) => ofLayer(whole, layer) > 0);
  const ghosts = whole.nodes.filter((node) => isMissing(node.id)).length;
  const untouched = kindsOff.length === 0 && layersOff.length === 0 && hidden.length === 0 && missing;
  const lighten = (selector: string | null): void => {
    if (!core) return;
    core.elements().removeClass("far");
    if (selector !== null) core.elements().difference(core.elements(selector)).addClass("far");
  };
  return (
    <aside className="legend" aria-label={t("scene.legend")}>
      <div className="legend-head">
        <h2>{t("scene.legend")}</h2>
        <button
          type="button"
          className="link-button"
          disabled={untouched}
          onClick={() => change({ kindsOff: [], layersOff: [], hidden: [], missing: true })}
        >
          {t("scene.showAll")}
        </button>
      </div>
      <ul>
        {kinds.map((kind) => (
          <LegendRow
            key={kind}
            sign={<KindSign kind={kind} />}
            name={t(`kinds.${kind}`)}
            on={!kindsOff.includes(kind)}
            number={numberText(ofKind(shown, kind), ofKind(whole, kind))}
            onHover={(over) => lighten(over ? `node[kind = "${kind}"]` : null)}
            onToggle={(alone) => {
              lighten(null);
              change({
                kindsOff: alone ? kinds.filter((each) => each !== kind) : toggled(kindsOff, kind),
              });
            }}
          />
        ))}
        {ghosts > 0 ? (
          <LegendRow
            sign={<KindSign kind="PARTY_ORG" missing />}
            name={t("scene.missingNodes")}
            on={missing}
            number={String(ghosts)}
            warm
            onHover={(over) => lighten(over ? ".missing" : null)}
            onToggle={() => change({ missing: !missing })}
          />
        ) : null}
      </ul>
      <h2>{t("scene.layers")}</h2>
      <ul>
        {drawnLayers.map((layer) => (
          <LegendRow
            key={layer}
            sign={<LineSign layer={layer} />}
            name={t(`layers.${layer}`)}
            on={!layersOff.includes(layer)}
            number={numberText(ofLayer(shown, layer), ofLayer(whole, layer))}
            onHover={(over) => lighten(over ? `edge[layer = "${layer}"]` : null)}
            onToggle={(alone) => {
              lighten(null);
              change({
                layersOff: alone ? drawnLayers.filter((each) => each !== layer) : toggled(layersOff, layer),
              });
            }}
          />
        ))}
        {ghosts > 0 ? (
          <LegendRow
            sign={<MissingLine />}
            name={t("scene.missingEdges")}
            on={missing}
            number={String(whole.edges.filter((edge) => edge.missing).length)}
            warm
            onHover={(over) => lighten(over ? ".missing" : null)}
            onToggle={() => change({ missing: !missing })}
          />
        ) : null}
      </ul>
      {hidden.length > 0 ? (
        <p className="legend-note">
          {t("scene.hiddenSum", { count: hidden.length })}{" "}
          <button type="button" className="link-button" onClick={() => change({ hidden: [] })}>
            {t("scene.showHidden")}
          </button>
        </p>
      ) : null}
    </aside>
  );
}

function LegendRow({
  sign,
  name,
  on,
  number,
  warm = false,
  onHover,
  onToggle,
}: {
  readonly sign: ReactNode;
  readonly name: string;
  readonly on: boolean;
  readonly number: string;
  readonly warm?: boolean;
  readonly onHover: (over: boolean) => void;
  readonly onToggle: (alone: boolean) => void;
}) {
  return (
    <li>
      <button
        type="button"
        className={`legend-row${on ? "" : " off"}${warm ? " gap-text" : ""}`}
        aria-pressed={on}
        onClick={(event) => onToggle(event.altKey)}
        onMouseEnter={() => onHover(true)}
        onMouseLeave={() => onHover(false)}
      >
        <span className="legend-sign">{sign}</span>
        <span className="legend-name">{name}</span>
        <span className="legend-number">{number}</span>
        {on ? <EyeOutlined /> : <EyeInvisibleOutlined />}
      </button>
    </li>
  );
}

/** A layer's line with its end, as the canvas draws it. */
function LineSign({ layer }: { readonly layer: Layer }) {
  const { colour, width, arrow } = tokens.edgeKinds[layer];
  const paint = `var(--edge-${colour})`;
  return (
    <svg width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
      <path d="M0 6h20" stroke={paint} strokeWidth={width} />
      {arrow === "triangle" ? (
        <path
          d="M15 2.5 23 6l-8 3.5z"
          fill={layer === "guidance" ? "var(--surface)" : paint}
          stroke={paint}
        />
      ) : null}
      {arrow === "circle" ? <circle cx="20" cy="6" r="3" fill={paint} /> : null}
      {arrow === "diamond" ? <path d="m16 6 4-3.5L24 6l-4 3.5z" fill={paint} /> : null}
      {arrow === "vee" ? <path d="m15 2.5 8 3.5-8 3.5 2.5-3.5z" fill={paint} /> : null}
    </svg>
  );
}

function MissingLine() {
  return (
    <svg width="24" height="12" viewBox="0 0 24 12" aria-hidden="true">
      <path d="M0 6h24" stroke="var(--edge-missing)" strokeWidth="2" strokeDasharray="6 4" />
    </svg>
  );
}

function ofKind(scene: Scene, kind: NodeKind): number {
  return scene.nodes.filter((node) => node.kind === kind && !isMissing(node.id)).length;
}

function ofLayer(scene: Scene, layer: Layer): number {
  return scene.edges.filter((edge) => !edge.missing && layerOf(edge.kind, edge.label) === layer).length;
}

function numberText(shown: number, all: number): string {
  return shown === all ? String(all) : `${shown}/${all}`;
}

function toggled<Item>(list: readonly Item[], item: Item): readonly Item[] {
  return list.includes(item) ? list.filter((each) => each !== item) : [...list, item];
}
