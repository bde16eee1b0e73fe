import { useTranslation } from "react-i18next";
import { count } from "../format.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { Notice } from "../parts/notice.tsx";
import { VerdictSign } from "../parts/verdict-sign.tsx";
import { useNodeName } from "./node-name.ts";
import { isMissing, type Scene } from "./model.ts";
import { useScene } from "./scene-state.ts";

/** The same scene as a table: the same filters, and the same selection both ways. */
export function TableTwin({ scene }: { readonly scene: Scene }) {
  const { t } = useTranslation();
  const { selected, select } = useScene();
  const nameOf = useNodeName();
  const compared = scene.nodes.some((node) => node.change !== null);
  const rows = [...scene.nodes].sort(
    (a, b) => a.kind.localeCompare(b.kind) || a.name.localeCompare(b.name, "zh-CN"),
  );
  if (rows.length === 0) return <Notice title={t("scene.nothingShown")} text={t("scene.nothingShownHelp")} />;
  return (
    <div className="scroll table-twin">
      <table className="table">
        <caption className="visually-hidden">{t("scene.tableOf")}</caption>
        <thead>
          <tr>
            <th scope="col">{t("scene.heads.name")}</th>
            <th scope="col">{t("scene.heads.kind")}</th>
            <th scope="col">{t("scene.heads.area")}</th>
            {compared ? <th scope="col">{t("change.head")}</th> : null}
            <th scope="col" className="number">
              {t("scene.heads.inScene")}
            </th>
            <th scope="col" className="number">
              {t("scene.heads.degree")}
            </th>
            <th scope="col" className="number">
              {t("scene.heads.gaps")}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((node) => {
            const chosen = selected.includes(node.id);
            const ghost = isMissing(node.id);
            return (
              <tr key={node.id} className={chosen ? "selected" : ""}>
                <th scope="row" className="rule-name">
                  <button
                    type="button"
                    className="bare-button gap-name"
                    aria-pressed={chosen}
                    data-gap={node.id}
                    onClick={(event) => {
                      if (!event.ctrlKey && !event.metaKey) select([node.id]);
                      else select(chosen ? selected.filter((id) => id !== node.id) : [...selected, node.id]);
                    }}
                  >
                    <KindSign kind={node.kind} missing={ghost} />
                    <span className={ghost ? "gap-text" : ""}>
                      {nameOf(node)}
                      {node.group ? ` × ${count(node.group.count)}` : ""}
                    </span>
                  </button>
                </th>
                <td className="second">{t(`kinds.${node.kind}`)}</td>
                <td className="second">{node.area ?? "—"}</td>
                {compared ? <td>{node.change === null ? "" : t(`change.${node.change}`)}</td> : null}
                <td className="number">
                  {scene.edges.filter((edge) => edge.from === node.id || edge.to === node.id).length}
                </td>
                <td className="number">{ghost || node.group ? "" : count(node.degree)}</td>
                <td className="number">
                  {ghost ? (
                    <span className="gap-text">
                      <VerdictSign verdict="GAP" /> {t("verdict.GAP")}
                    </span>
                  ) : (
                    (node.gaps ?? node.group?.verdicts?.gap ?? "—")
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
