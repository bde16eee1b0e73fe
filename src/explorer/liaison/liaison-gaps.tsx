import { useTranslation } from "react-i18next";
import { Link as RouteLink } from "react-router";
import { count } from "../format.ts";
import { useRuleFigures } from "../gaps/rule-figures.ts";
import { Answered } from "../parts/answered.tsx";
import { nameIn } from "../parts/bilingual.ts";
import { Panel } from "../parts/panel.tsx";
import { SeveritySign } from "../parts/severity-sign.tsx";
import { usePreferences } from "../preferences.tsx";
import { useView } from "../view.ts";
import { daysUnvisited, type Link } from "./contact-matrix.ts";

const liaisonRules = ["G17", "G18", "G19", "G20", "G21"];
const longestShown = 5;

/** The rules about contact points with their gaps, and the points longest without a visit. */
export function LiaisonGaps({ links, on }: { readonly links: readonly Link[]; readonly on: string }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const view = useView();
  const { answer, figures, question } = useRuleFigures();
  const longest = links
    .map((link) => ({ link, days: daysUnvisited(link, on) }))
    .sort((a, b) => (b.days ?? Number.MAX_SAFE_INTEGER) - (a.days ?? Number.MAX_SAFE_INTEGER))
    .slice(0, longestShown);
  return (
    <Panel
      title={t("liaison.gaps")}
      asked={[question]}
      actions={
        <RouteLink className="panel-link" to={view.to("/gaps", { rules: liaisonRules })}>
          {t("liaison.openGaps")} →
        </RouteLink>
      }
    >
      <Answered answer={answer} rows={5}>
        {() => (
          <ul className="row-list">
            {figures
              .filter(({ rule }) => liaisonRules.includes(rule.id))
              .map((each) => (
                <li key={each.rule.id}>
                  <RouteLink className="row-item" to={view.to("/gaps", { rules: each.rule.id })}>
                    <SeveritySign severity={each.rule.severity} />
                    <span className="code">{each.rule.id}</span>
                    <span className="row-name">{nameIn(language, each.rule)}</span>
                    <b className={each.gap ? "gap-text" : ""}>
                      {each.gap === null ? t("start.failedShort") : count(each.gap)}
                    </b>
                  </RouteLink>
                </li>
              ))}
          </ul>
        )}
      </Answered>
      <h3 className="list-head">
        {t("liaison.longestUnvisited")}{" "}
        <RouteLink className="panel-link" to={view.to("/liaison", { tab: "visits", show: "unvisited" })}>
          {t("liaison.openVisits")} →
        </RouteLink>
      </h3>
      <ul className="row-list">
        {longest.map(({ link, days }) => (
          <li key={link.id}>
            <RouteLink
              className="row-item"
              to={view.to("/graph", { nodes: link.point.id, selected: link.point.id })}
            >
              <span className="row-name">{link.point.name}</span>
              <b>{days === null ? t("gaps.notKnown") : t("liaison.days", { days })}</b>
            </RouteLink>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
