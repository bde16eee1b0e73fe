import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { placesQuery } from "../../generated/explorer.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useShell } from "../shell/shell-context.ts";
import { useView } from "../view.ts";
import { stepsText } from "./steps.ts";

/** Nothing drawn yet: the search, and some ways in. */
export function EmptyScene() {
  const { t } = useTranslation();
  const { area, on } = useShell();
  const view = useView();
  const places = useAnswer(placesQuery, { within: area.id, on });
  return (
    <section className="empty-scene" aria-labelledby="empty-scene">
      <h1 id="empty-scene">{t("scene.empty")}</h1>
      <p className="second">{t("scene.emptyHelp")}</p>
      <button type="button" className="button" onClick={() => document.getElementById("search")?.focus()}>
        {t("scene.emptySearch")} <kbd>/</kbd>
      </button>
      <h2>{t("scene.ways")}</h2>
      <ul>
        <li>
          <Link to={view.to("/graph", { nodes: area.id, selected: area.id })}>
            {t("scene.wayPlace", { place: area.name })}
          </Link>
        </li>
        {area.level === "COMMUNITY" ? null : (
          <li>
            <Link to={view.to("/graph", { s: stepsText([{ how: "places", id: area.id }]) })}>
              {t("groups.overview", { place: area.name })}
            </Link>
          </li>
        )}
        {(places.data?.area?.children ?? []).slice(0, 12).map((child) => (
          <li key={child.id}>
            <Link to={view.to("/graph", { nodes: child.id, selected: child.id })}>{child.name}</Link>
          </li>
        ))}
        <li>
          <Link to={view.to("/gaps")}>{t("scene.wayGaps")}</Link>
        </li>
        <li>
          <Link to={view.to("/liaison")}>{t("scene.wayLiaison")}</Link>
        </li>
      </ul>
    </section>
  );
}
