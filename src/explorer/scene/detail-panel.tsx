import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { KindSign } from "../parts/kind-sign.tsx";
import { useShell } from "../shell/shell-context.ts";
import { useView } from "../view.ts";
import { DetailHead, HideButton } from "./detail-head.tsx";
import { ExpandMenu } from "./expand-menu.tsx";
import { GroupFacts } from "./group-facts.tsx";
import { GhostFacts } from "./ghost-facts.tsx";
import { isMissing, type SceneNode } from "./model.ts";
import { useNodeName } from "./node-name.ts";
import { NodeFacts } from "./node-facts.tsx";
import { NodeVerdicts } from "./node-verdicts.tsx";
import { anchorOf } from "./steps.ts";
import { useScene } from "./scene-state.ts";
import type { LoadedScene } from "./use-scene.ts";

/** Follows the selection; with none it speaks of the scene, with several of what they have in common. */
export function DetailPanel({
  scene,
  expanding,
  onExpanding,
}: {
  readonly scene: LoadedScene;
  readonly expanding: string | null;
  readonly onExpanding: (id: string | null) => void;
}) {
  const { t } = useTranslation();
  const selected = useScene((state) => state.selected);
  const nodes = scene.whole.nodes.filter((node) => selected.includes(node.id));
  const [only] = nodes;
  return (
    <aside className="scene-detail" id="scene-detail" tabIndex={-1} aria-label={t("scene.details")}>
      {nodes.length === 1 && only?.group ? (
        <GroupFacts node={only} group={only.group} scene={scene.whole} />
      ) : nodes.length === 1 && only ? (
        <OneNode node={only} scene={scene} expanding={expanding === only.id} onExpanding={onExpanding} />
      ) : nodes.length > 1 ? (
        <Several nodes={nodes} />
      ) : (
        <WholeScene scene={scene} />
      )}
    </aside>
  );
}

function OneNode({
  node,
  scene,
  expanding,
  onExpanding,
}: {
  readonly node: SceneNode;
  readonly scene: LoadedScene;
  readonly expanding: boolean;
  readonly onExpanding: (id: string | null) => void;
}) {
  const { t } = useTranslation();
  const nameOf = useNodeName();
  const { pinned, folded, steps, change } = useScene();
  const isFolded = folded.includes(node.id);
  const foldable = steps.some((step) => step.how !== "gap" && anchorOf(step) === node.id);
  const ghost = isMissing(node.id);
  const isPinned = pinned.includes(node.id);
  return (
    <>
      <DetailHead
        sign={<KindSign kind={node.kind} size={22} missing={ghost} />}
        title={nameOf(node)}
        text={[t(`kinds.${node.kind}`), ghost ? "" : node.id].filter(Boolean).join(" · ")}
      />
      <div className="gap-actions">
        {ghost ? null : (
          <button
            type="button"
            className="button primary"
            aria-expanded={expanding}
            onClick={() => onExpanding(expanding ? null : node.id)}
          >
            {t("scene.expand")}
          </button>
        )}
        {foldable ? (
          <Button
            onClick={() =>
              change({ folded: isFolded ? folded.filter((id) => id !== node.id) : [...folded, node.id] })
            }
          >
            {t(isFolded ? "scene.unfold" : "scene.fold")}
          </Button>
        ) : null}
        <HideButton ids={[node.id]} />
        <Button
          onClick={() =>
            change({ pinned: isPinned ? pinned.filter((id) => id !== node.id) : [...pinned, node.id] })
          }
        >
          {t(isPinned ? "scene.unpin" : "scene.pin")}
        </Button>
      </div>
      {expanding && !ghost ? (
        <ExpandMenu node={node} scene={scene.whole} onClose={() => onExpanding(null)} />
      ) : null}
      {ghost ? (
        <GhostFacts node={node} />
      ) : (
        <>
          <NodeVerdicts node={node} />
          <NodeFacts id={node.id} />
        </>
      )}
    </>
  );
}

function Several({ nodes }: { readonly nodes: readonly SceneNode[] }) {
  const { t } = useTranslation();
  const nameOf = useNodeName();
  const select = useScene((state) => state.select);
  const kinds = [...new Set(nodes.map((node) => node.kind))];
  return (
    <>
      <header className="gap-head">
        <div className="gap-title">
          <h2>{t("scene.severalSelected", { count: nodes.length })}</h2>
          <p className="second">
            {kinds
              .map((kind) => `${t(`kinds.${kind}`)} ${nodes.filter((node) => node.kind === kind).length}`)
              .join(" · ")}
          </p>
        </div>
      </header>
      <div className="gap-actions">
        <HideButton ids={nodes.map((node) => node.id)} />
      </div>
      <ul className="row-list">
        {nodes.map((node) => (
          <li key={node.id}>
            <button type="button" className="row-item way" onClick={() => select([node.id])}>
              <KindSign kind={node.kind} />
              <span className="row-name">{nameOf(node)}</span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The scene itself: what it holds, its gaps, where its facts come from. */
function WholeScene({ scene }: { readonly scene: LoadedScene }) {
  const { t } = useTranslation();
  const { on, dataSet } = useShell();
  const view = useView();
  const select = useScene((state) => state.select);
  const withGaps = scene.shown.nodes.filter((node) => (node.gaps ?? 0) > 0);
  return (
    <>
      <header className="gap-head">
        <div className="gap-title">
          <h2>{t("scene.thisScene")}</h2>
          <p className="second">{t("scene.thisSceneHint")}</p>
        </div>
      </header>
      <div className="gap-section">
        <dl className="evidence">
          <div>
            <dt>{t("shell.day")}</dt>
            <dd>{on}</dd>
          </div>
          <div>
            <dt>{t("status.dataSet")}</dt>
            <dd>{dataSet.profile}</dd>
          </div>
          <div>
            <dt>{t("scene.withGaps")}</dt>
            <dd>{withGaps.length}</dd>
          </div>
        </dl>
      </div>
      <ul className="row-list">
        {withGaps.slice(0, 40).map((node) => (
          <li key={node.id}>
            <button
              type="button"
              className="row-item way"
              onClick={() => select([node.id])}
              title={view.to("/graph", { selected: node.id })}
            >
              <KindSign kind={node.kind} />
              <span className="row-name">{node.name}</span>
              <b className="gap-text">{node.gaps}</b>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
