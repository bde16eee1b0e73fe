import { EyeInvisibleOutlined, EyeOutlined } from "@ant-design/icons";
import type cytoscape from "cytoscape";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { NodeKind } from "../../generated/graphql.ts";
import { type Layer, layerOf, layers } from "../design/layers.ts";
import { tokens } from "../../design/tokens.ts";
import { nodeKindsAmong } from "../../design/kinds.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { type Change, changes, isMissing, type Scene } from "./model.ts";
import { ChangeSign, LineSign, MissingLine } from "./line-signs.tsx";
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
  const { kindsOff, layersOff, changesOff, hidden, folded, missing, change } = useScene();
  const grouped = whole.nodes.some((node) => node.group?.verdicts);
  const compared = whole.nodes.some((node) => node.change !== null);
  const kinds = allKinds.filter((kind) => ofKind(whole, kind) > 0);
  const drawnLayers = layers.filter((layer) => ofLayer(whole, layer) > 0);
  const ghosts = whole.nodes.filter((node) => isMissing(node.id)).length;
  const untouched =
    kindsOff.length === 0 &&
    layersOff.length === 0 &&
    hidden.length === 0 &&
    changesOff.length === 0 &&
    missing;
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
          onClick={() => change({ kindsOff: [], layersOff: [], changesOff: [], hidden: [], missing: true })}
        >
          {t("scene.showAll")}
        </button>
      </div>
      <ul>
        <LegendRows
          {...{ whole, shown, lighten }}
          items={kinds}
          off={kindsOff}
          sign={(kind) => <KindSign kind={kind} />}
          name={(kind) => t(`kinds.${kind}`)}
          number={ofKind}
          selector={(kind) => `node[kind = "${kind}"]`}
          onOff={(off) => change({ kindsOff: off })}
        />
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
        <LegendRows
          {...{ whole, shown, lighten }}
          items={drawnLayers}
          off={layersOff}
          sign={(layer) => <LineSign layer={layer} />}
          name={(layer) => t(`layers.${layer}`)}
          number={ofLayer}
          selector={(layer) => `edge[layer = "${layer}"]`}
          onOff={(off) => change({ layersOff: off })}
        />
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
      {compared ? (
        <>
          <h2>{t("days.compare")}</h2>
          <ul>
            <LegendRows
              {...{ whole, shown, lighten }}
              items={changes}
              off={changesOff}
              sign={(each) => <ChangeSign change={each} />}
              name={(each) => t(`change.${each}`)}
              number={ofChange}
              selector={(each) => `.${each}`}
              onOff={(off) => change({ changesOff: off })}
            />
          </ul>
        </>
      ) : null}
      {grouped ? <p className="legend-note">{t("groups.ring")}</p> : null}
      {folded.length > 0 ? (
        <p className="legend-note">
          {t("scene.foldedSum", { count: folded.length })}{" "}
          <button type="button" className="link-button" onClick={() => change({ folded: [] })}>
            {t("scene.unfoldAll")}
          </button>
        </p>
      ) : null}
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

/** A row for each item, with how many are shown of how many there are. */
function LegendRows<Item extends string>({
  whole,
  shown,
  items,
  off,
  sign,
  name,
  number,
  selector,
  lighten,
  onOff,
}: {
  readonly whole: Scene;
  readonly shown: Scene;
  readonly items: readonly Item[];
  readonly off: readonly Item[];
  readonly sign: (item: Item) => ReactNode;
  readonly name: (item: Item) => string;
  readonly number: (scene: Scene, item: Item) => number;
  /** What the pointer picks out on the canvas. */
  readonly selector: (item: Item) => string;
  readonly lighten: (selector: string | null) => void;
  readonly onOff: (off: readonly Item[]) => void;
}) {
  return items.map((item) => (
    <LegendRow
      key={item}
      sign={sign(item)}
      name={name(item)}
      on={!off.includes(item)}
      number={numberText(number(shown, item), number(whole, item))}
      onHover={(over) => lighten(over ? selector(item) : null)}
      onToggle={(alone) => {
        lighten(null);
        onOff(alone ? items.filter((each) => each !== item) : toggled(off, item));
      }}
    />
  ));
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

function ofKind(scene: Scene, kind: NodeKind): number {
  return scene.nodes.filter((node) => node.kind === kind && !isMissing(node.id)).length;
}

/** Nodes and relations together. */
function ofChange(scene: Scene, change: Change): number {
  return [...scene.nodes, ...scene.edges].filter((each) => each.change === change).length;
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
