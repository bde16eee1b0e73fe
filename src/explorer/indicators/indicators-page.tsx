import { useTranslation } from "react-i18next";
import { type IndicatorsQuery, indicatorsQuery } from "../../generated/explorer.ts";
import { asked } from "../api/show-query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../parts/answered.tsx";
import { nameIn } from "../parts/bilingual.ts";
import { Notice } from "../parts/notice.tsx";
import { Panel } from "../parts/panel.tsx";
import { csv, saveFile } from "../parts/save-file.ts";
import { VerdictSign } from "../parts/verdict-sign.tsx";
import { unitText } from "../parts/unit-text.ts";
import { usePreferences } from "../preferences.tsx";
import { useShell } from "../shell/shell-context.ts";
import type { Verdict } from "../verdict.ts";
import { useView } from "../view.ts";
import "./indicators.css";

type Indicator = IndicatorsQuery["indicators"][number];

const choices = ["all", "differ", "unknown"] as const;

/** The article's figures beside the graph's own on the day in view. */
export default function IndicatorsPage() {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const { on, dataSet } = useShell();
  const view = useView();
  const answer = useAnswer(indicatorsQuery, { on });
  const shown = choices.find((each) => each === view.get("show")) ?? "all";
  const indicators = answer.data?.indicators ?? [];
  const rows = indicators.filter((each) => matches(each, shown));
  return (
    <div className="indicators-page">
      <div className="indicators-content">
        <div className="page-head">
          <h1>{t("indicators.title")}</h1>
          <span className="page-hint">
            {answer.data
              ? t("indicators.summary", {
                  all: indicators.length,
                  agree: indicators.filter((each) => each.agrees === true).length,
                  differ: indicators.filter((each) => each.agrees === false).length,
                  unknown: indicators.filter((each) => each.agrees === null).length,
                })
              : ""}
          </span>
        </div>
        <Panel
          title={t("indicators.table")}
          hint={t("indicators.hint", { on })}
          asked={[asked(indicatorsQuery, { on })]}
          actions={
            <>
              <div className="switch" role="group" aria-label={t("indicators.shown")}>
                {choices.map((each) => (
                  <button
                    key={each}
                    type="button"
                    aria-pressed={each === shown}
                    onClick={() => view.set({ show: each === "all" ? null : each }, { replace: true })}
                  >
                    {t(`indicators.show.${each}`)}
                  </button>
                ))}
              </div>
              <button
                type="button"
                className="link-button"
                disabled={rows.length === 0}
                onClick={() => {
                  const content = rows.map((each) => [
                    each.system,
                    each.key,
                    nameIn(language, each),
                    each.stated,
                    each.actual,
                    each.unit,
                    t(`indicators.state.${verdictOf(each)}`),
                    each.note,
                  ]);
                  const heads = (
                    ["system", "key", "name", "stated", "actual", "unit", "agrees", "note"] as const
                  ).map((head) => t(`indicators.heads.${head}`));
                  const mark = dataSet.synthetic ? t("common.watermark") : null;
                  saveFile(`indicators-${on}.csv`, csv([heads, ...content], mark), "text/csv");
                }}
              >
                {t("common.export")} CSV
              </button>
            </>
          }
        >
          <Answered answer={answer} rows={16}>
            {() =>
              rows.length === 0 ? (
                <Notice
                  title={t("indicators.none")}
                  actions={[{ label: t("indicators.showAll"), to: view.to("/indicators") }]}
                />
              ) : (
                <Table rows={rows} />
              )
            }
          </Answered>
        </Panel>
      </div>
    </div>
  );
}

function Table({ rows }: { readonly rows: readonly Indicator[] }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  return (
    <div className="scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("indicators.heads.system")}</th>
            <th scope="col">{t("indicators.heads.name")}</th>
            <th scope="col" className="number">
              {t("indicators.heads.stated")}
            </th>
            <th scope="col" className="number">
              {t("indicators.heads.actual")}
            </th>
            <th scope="col">{t("indicators.heads.unit")}</th>
            <th scope="col">{t("indicators.heads.agrees")}</th>
            <th scope="col">{t("indicators.heads.note")}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((each) => {
            const verdict = verdictOf(each);
            return (
              <tr key={each.key}>
                <td className="code">{each.system}</td>
                <th scope="row" className="rule-name">
                  {nameIn(language, each)}
                </th>
                <td className="number">{figure(each.stated)}</td>
                <td className="number">
                  <b>{each.actual === null ? t("gaps.notKnown") : figure(each.actual)}</b>
                </td>
                <td className="second">{unitText(language, each.unit)}</td>
                <td className={verdict === "GAP" ? "gap-text agrees" : "second agrees"}>
                  <VerdictSign verdict={verdict} /> {t(`indicators.state.${verdict}`)}
                </td>
                <td className="second indicator-note">{each.note}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}

function verdictOf({ agrees }: Indicator): Exclude<Verdict, "EXEMPT"> {
  if (agrees === null) return "UNKNOWN";
  return agrees ? "MET" : "GAP";
}

function matches({ agrees }: Indicator, shown: (typeof choices)[number]): boolean {
  if (shown === "differ") return agrees === false;
  return shown === "all" || agrees === null;
}

function figure(value: number): string {
  return value.toLocaleString("en-US", { maximumFractionDigits: 2 });
}
