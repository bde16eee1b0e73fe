import { useTranslation } from "react-i18next";
import { count } from "../format.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { RateBar } from "../parts/rate-bar.tsx";
import { DetailHead, HideButton } from "./detail-head.tsx";
import { type Group, manyAtOnce, mostElements, type Scene, type SceneNode } from "./model.ts";
import { useNodeName } from "./node-name.ts";
import { useScene } from "./scene-state.ts";

/** What stands for several nodes: how many, how they are judged, and the way to see them one by one. */
export function GroupFacts({
  node,
  group,
  scene,
}: {
  readonly node: SceneNode;
  readonly group: Group;
  readonly scene: Scene;
}) {
  const { t } = useTranslation();
  const nameOf = useNodeName();
  const { steps, change } = useScene();
  const { opens, verdicts } = group;
  const more = 2 * Math.min(group.count, manyAtOnce);
  const full = opens === null || scene.nodes.length + scene.edges.length + more > mostElements;
  return (
    <>
      <DetailHead
        sign={<KindSign kind={node.kind} size={22} />}
        title={nameOf(node)}
        text={t("groups.stands", { count: group.count, kind: t(`kinds.${memberKind(node, group)}`) })}
      />
      <div className="gap-actions">
        <button
          type="button"
          className="button primary"
          disabled={full}
          onClick={() => opens && change({ steps: [...steps, opens] })}
        >
          {t("groups.open")}
        </button>
        <HideButton ids={[node.id]} />
      </div>
      {full ? <p className="list-note">{t("groups.fullScene")}</p> : null}
      {verdicts ? (
        <section className="gap-section">
          <RateBar counts={verdicts} solidGap />
          <p className="rule-counts">
            <span className="gap-text">
              {t("verdict.GAP")} {count(verdicts.gap)}
            </span>{" "}
            <span className="second">
              {t("verdict.MET")} {count(verdicts.met)} · {t("verdict.UNKNOWN")} {count(verdicts.unknown)}
            </span>
          </p>
          <p className="second">{t("groups.ring")}</p>
        </section>
      ) : null}
    </>
  );
}

/** What the members of a group are: places of an overview stand for compounds. */
function memberKind(node: SceneNode, group: Group): SceneNode["kind"] {
  const overview =
    group.opens?.how === "places" || (group.opens?.how === "open" && node.id === group.opens.id);
  return overview ? "COMPOUND" : node.kind;
}
