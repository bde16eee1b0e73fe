import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type RuleTotalsQuery, ruleTotalsQuery } from "../../generated/explorer.ts";
import type { AreaLevel } from "../../generated/graphql.ts";
import { asked } from "../api/show-query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { count } from "../format.ts";
import { usePreferences } from "../preferences.tsx";
import { Answered } from "../parts/answered.tsx";
import { Notice } from "../parts/notice.tsx";
import { Panel } from "../parts/panel.tsx";
import { SeveritySign } from "../parts/severity-sign.tsx";
import { useShell } from "../shell/shell-context.ts";
import { severities } from "../verdict.ts";
import { useView } from "../view.ts";
import { useStored } from "./use-coverage.ts";

/** As many rules as the panel shows. */
const most = 6;

type Totals = NonNullable<RuleTotalsQuery["coverage"]>["total"]["rates"];

/** The gravest rules with gaps in the place, gravest first, then the fewest, which are soonest settled. */
export function GravestGaps({ by }: { readonly by: AreaLevel }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const { area, on } = useShell();
  const view = useView();
  const variables = { by, within: area.id, on, stored: useStored() };
  const answer = useAnswer(ruleTotalsQuery, variables);
  return (
    <Panel
      title={t("start.gravest")}
      asked={[asked(ruleTotalsQuery, variables)]}
      actions={
        <Link className="panel-link" to={view.to("/gaps")}>
          {t("start.allGaps")} →
        </Link>
      }
    >
      <Answered answer={answer} rows={most}>
        {(data) => {
          const rates = totalsOf(data);
          const failed = rates.filter((rate) => rate.error !== null);
          const gravest = gravestOf(rates);
          return (
            <ul className="row-list">
              {failed.map(({ rule }) => (
                <li key={rule.id} className="row-item second">
                  {t("start.failed", { rule: rule.id })}
                </li>
              ))}
              {gravest.length === 0 && failed.length === 0 ? <Notice title={t("start.noGaps")} /> : null}
              {gravest.map(({ rule, gap }) => (
                <li key={rule.id}>
                  <Link className="row-item" to={view.to("/gaps", { rules: rule.id, verdicts: "GAP" })}>
                    <SeveritySign severity={rule.severity} />
                    <span className="code">{rule.id}</span>
                    <span className="row-name">{language === "en" ? rule.nameEn : rule.nameZh}</span>
                    <b>{count(gap ?? 0)}</b>
                  </Link>
                </li>
              ))}
            </ul>
          );
        }}
      </Answered>
    </Panel>
  );
}

function totalsOf(data: RuleTotalsQuery): Totals {
  return (data.run?.coverage ?? data.coverage)?.total.rates ?? [];
}

function gravestOf(rates: Totals): Totals {
  return rates
    .filter(({ gap }) => (gap ?? 0) > 0)
    .sort(
      (a, b) =>
        severities.indexOf(a.rule.severity) - severities.indexOf(b.rule.severity) ||
        (a.gap ?? 0) - (b.gap ?? 0),
    )
    .slice(0, most);
}
