import { lazy, Suspense, useState } from "react";
import { useTranslation } from "react-i18next";
import type { GapDetailQuery } from "../../generated/explorer.ts";
import { count } from "../format.ts";
import { halfFor, nameIn } from "../parts/bilingual.ts";
import { RateBar } from "../parts/rate-bar.tsx";
import { SeveritySign } from "../parts/severity-sign.tsx";
import { unitText } from "../parts/unit-text.ts";
import { usePreferences } from "../preferences.tsx";
import { verdicts } from "../verdict.ts";
import { countWith, useRuleFigures } from "./rule-figures.ts";

const CypherDialog = lazy(() => import("../parts/cypher-dialog.tsx"));

type Finding = NonNullable<GapDetailQuery["gap"]>;

/** What the rule asks for and why, with its figures in the place in view and the parameters that held here. */
export function RuleCard({ rule, parameters }: Pick<Finding, "rule" | "parameters">) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const { figures } = useRuleFigures();
  const [cypher, setCypher] = useState(false);
  const own = figures.find((each) => each.rule.id === rule.id);
  return (
    <section className="gap-section rule-card">
      <h3>
        <SeveritySign severity={rule.severity} />
        <span className="code">{rule.id}</span> {nameIn(language, rule)}
        <span className="panel-space" />
        <button type="button" className="link-button" onClick={() => setCypher(true)}>
          {t("gaps.showCypher")}
        </button>
      </h3>
      <p>{halfFor(language, rule.why)}</p>
      {own ? (
        <>
          <RateBar counts={own} solidGap />
          <p className="rule-counts">
            {verdicts.map((verdict) => (
              <span key={verdict} className={verdict === "GAP" ? "gap-text" : "second"}>
                {t(`verdict.${verdict}`)} {count(countWith(own, [verdict]) ?? 0)}
              </span>
            ))}
            <span className="panel-space" />
            <span className="second">{t("gaps.version", { version: rule.version })}</span>
          </p>
        </>
      ) : null}
      {parameters.map((parameter) => (
        <p key={parameter.key} className="second">
          <span className="code">{`${parameter.key} = ${parameter.value}`}</span>
          {parameter.unit === null ? "" : ` ${unitText(language, parameter.unit)}`}
          {t("gaps.parameterFrom", {
            standard: parameter.default,
            source: parameter.source === null ? t("gaps.assumed") : halfFor(language, parameter.source),
          })}
        </p>
      ))}
      <p className="second">
        <b>{t("gaps.remedy")}</b> {halfFor(language, rule.remedy)}
      </p>
      {rule.source === null ? null : (
        <p className="second">
          <b>{t("gaps.source")}</b> {halfFor(language, rule.source)}
        </p>
      )}
      {cypher ? (
        <Suspense>
          <CypherDialog rule={rule.id} onClose={() => setCypher(false)} />
        </Suspense>
      ) : null}
    </section>
  );
}
