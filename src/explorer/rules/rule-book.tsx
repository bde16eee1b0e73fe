import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { type RuleBookQuery, ruleBookQuery } from "../../generated/explorer.ts";
import { asked } from "../api/show-query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { count, percent } from "../format.ts";
import { countWith, type RuleFigures, useRuleFigures } from "../gaps/rule-figures.ts";
import { Answered } from "../parts/answered.tsx";
import { halfFor, nameIn } from "../parts/bilingual.ts";
import { Notice } from "../parts/notice.tsx";
import { Panel } from "../parts/panel.tsx";
import { RateBar } from "../parts/rate-bar.tsx";
import { SeveritySign } from "../parts/severity-sign.tsx";
import { usePreferences } from "../preferences.tsx";
import { useView } from "../view.ts";

const CypherDialog = lazy(() => import("../parts/cypher-dialog.tsx"));

type Rule = RuleBookQuery["rules"][number];

/** The forty rules with their figures in the place in view, and the card of the one that is looked at. */
export function RuleBook() {
  const { t } = useTranslation();
  const view = useView();
  const answer = useAnswer(ruleBookQuery, {});
  const { figures, question } = useRuleFigures();
  const chosen = view.get("rule") ?? "G01";
  return (
    <div className="rules-columns">
      <Panel title={t("rules.book")} hint={t("rules.bookHint")} asked={[asked(ruleBookQuery, {}), question]}>
        <Answered answer={answer} rows={16}>
          {({ rules }) => (
            <div className="scroll">
              <table className="table">
                <thead>
                  <tr>
                    <th scope="col">{t("gaps.columns.rule")}</th>
                    <th scope="col">{t("rules.subjects")}</th>
                    <th scope="col" className="number">
                      {t("rules.rate")}
                    </th>
                    <th scope="col">
                      <span className="visually-hidden">{t("rules.rateBar")}</span>
                    </th>
                    <th scope="col" className="number">
                      {t("verdict.GAP")}
                    </th>
                    <th scope="col" className="number">
                      {t("verdict.UNKNOWN")}
                    </th>
                    <th scope="col" className="number">
                      {t("rules.versionHead")}
                    </th>
                  </tr>
                </thead>
                <tbody>
                  {rules.map((rule) => (
                    <RuleRow
                      key={rule.id}
                      rule={rule}
                      figures={figures.find((each) => each.rule.id === rule.id) ?? null}
                      selected={rule.id === chosen}
                    />
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </Answered>
      </Panel>
      <Answered answer={answer} rows={10}>
        {({ rules }) => {
          const rule = rules.find((each) => each.id === chosen);
          return rule ? <FullCard rule={rule} /> : <Notice title={t("gaps.noRule", { rule: chosen })} />;
        }}
      </Answered>
    </div>
  );
}

function RuleRow({
  rule,
  figures,
  selected,
}: {
  readonly rule: Rule;
  readonly figures: RuleFigures | null;
  readonly selected: boolean;
}) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const view = useView();
  return (
    <tr className={selected ? "selected" : ""}>
      <th scope="row" className="rule-name">
        <SeveritySign severity={rule.severity} /> <span className="code">{rule.id}</span>{" "}
        <Link to={view.to("/rules", { rule: rule.id })} aria-current={selected ? "true" : undefined}>
          {nameIn(language, rule)}
        </Link>
      </th>
      <td className="second">{rule.subjects.map((kind) => t(`kinds.${kind}`)).join("、")}</td>
      {figures && figures.error === null ? (
        <>
          <td className="number">{figures.rate === null ? "—" : `${percent(figures.rate)} %`}</td>
          <td className="rule-rate">
            <RateBar counts={figures} />
          </td>
          <td className="number">
            <Link to={view.to("/gaps", { rules: rule.id })} className={figures.gap ? "gap-text" : ""}>
              {count(figures.gap ?? 0)}
            </Link>
          </td>
          <td className="number">
            <Link to={view.to("/gaps", { rules: rule.id, verdicts: "UNKNOWN" })}>
              {count(countWith(figures, ["UNKNOWN"]) ?? 0)}
            </Link>
          </td>
        </>
      ) : (
        <td colSpan={4} className={figures ? "second" : "second loading"}>
          {figures ? t("gaps.failed") : t("common.loading")}
        </td>
      )}
      <td className="number second">{rule.version}</td>
    </tr>
  );
}

/** Everything a rule's card says. */
function FullCard({ rule }: { readonly rule: Rule }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const view = useView();
  const [cypher, setCypher] = useState(false);
  return (
    <section className="panel full-card" aria-label={nameIn(language, rule)}>
      <div className="gap-section">
        <h2>
          <SeveritySign severity={rule.severity} /> <span className="code">{rule.id}</span>{" "}
          {nameIn(language, rule)}
        </h2>
        <p className="second">{rule.code}</p>
        <p>{halfFor(language, rule.why)}</p>
      </div>
      <div className="gap-section">
        <h3>{t("gaps.remedy")}</h3>
        <p>{halfFor(language, rule.remedy)}</p>
      </div>
      <div className="gap-section">
        <h3>{t("gaps.source")}</h3>
        <p>{rule.source === null ? t("rules.ownRule") : halfFor(language, rule.source)}</p>
      </div>
      {rule.parameters.length === 0 ? null : (
        <div className="gap-section">
          <h3>{t("rules.parameters")}</h3>
          <dl className="evidence">
            {rule.parameters.map((parameter) => (
              <div key={parameter.key}>
                <dt className="code">{parameter.key}</dt>
                <dd>
                  <b>{parameter.value}</b>
                  {t("gaps.parameterFrom", {
                    standard: parameter.default,
                    source:
                      parameter.source === null ? t("gaps.assumed") : halfFor(language, parameter.source),
                  })}
                </dd>
              </div>
            ))}
          </dl>
        </div>
      )}
      <div className="gap-actions full-card-actions">
        <Link className="button" to={view.to("/gaps", { rules: rule.id })}>
          {t("rules.openGaps")}
        </Link>
        <button type="button" className="button" onClick={() => setCypher(true)}>
          {t("gaps.showCypher")}
        </button>
      </div>
      {cypher ? (
        <Suspense>
          <CypherDialog rule={rule.id} onClose={() => setCypher(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}
