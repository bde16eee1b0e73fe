import { useTranslation } from "react-i18next";
import { count } from "../format.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { Notice } from "../parts/notice.tsx";
import { VerdictSign } from "../parts/verdict-sign.tsx";
import { usePreferences } from "../preferences.tsx";
import { isMissing, labelOf, type Scene } from "./model.ts";
import { useScene } from "./scene-state.ts";

/** The same scene as a table: the same filters, and the same selection both ways. */
export function TableTwin({ scene }: { readonly scene: Scene }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const { selected, select } = useScene();
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
                    className="gap-name"
                    aria-pressed={chosen}
                    data-gap={node.id}
                    onClick={(event) => {
                      if (!event.ctrlKey && !event.metaKey) select([node.id]);
                      else select(chosen ? selected.filter((id) => id !== node.id) : [...selected, node.id]);
                    }}
                  >
                    <KindSign kind={node.kind} missing={ghost} />
                    <span className={ghost ? "gap-text" : ""}>{labelOf(node, language === "zh-CN")}</span>
                  </button>
                </th>
                <td className="second">{t(`kinds.${node.kind}`)}</td>
                <td className="second">{node.area ?? "—"}</td>
                <td className="number">
                  {scene.edges.filter((edge) => edge.from === node.id || edge.to === node.id).length}
                </td>
                <td className="number">{ghost ? "" : count(node.degree)}</td>
                <td className="number">
                  {ghost ? (
                    <span className="gap-text">
                      <VerdictSign verdict="GAP" /> {t("verdict.GAP")}
                    </span>
                  ) : (
                    (node.gaps ?? "—")
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
