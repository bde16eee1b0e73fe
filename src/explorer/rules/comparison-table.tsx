import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { runComparisonQuery } from "../../generated/explorer.ts";
import { asked } from "../api/show-query.ts";
import { count, percent, signed } from "../format.ts";
import { nameIn } from "../parts/bilingual.ts";
import { Panel } from "../parts/panel.tsx";
import { SeveritySign } from "../parts/severity-sign.tsx";
import { usePreferences } from "../preferences.tsx";
import { useView } from "../view.ts";
import { CauseBar } from "./causes.tsx";
import type { Compared } from "./comparison.tsx";

type RuleChange = Compared["rules"][number];

/** Rule by rule: resolved to the left of an axis, appeared to the right. */
export function ComparisonTable({ compared }: { readonly compared: Compared }) {
  const { t } = useTranslation();
  const view = useView();
  const every = view.get("every") === "1";
  const changed = compared.rules.filter((rule) => rule.appeared + rule.resolved + rule.becameUnknown > 0);
  const rows = every ? compared.rules : changed;
  const longest = Math.max(1, ...compared.rules.map((rule) => Math.max(rule.appeared, rule.resolved)));
  return (
    <Panel
      title={t("rules.byRule")}
      hint={t("rules.byRuleHint")}
      asked={[asked(runComparisonQuery, { base: compared.base.id, head: compared.head.id })]}
      actions={
        <div className="switch" role="group" aria-label={t("rules.shown")}>
          <button
            type="button"
            aria-pressed={!every}
            onClick={() => view.set({ every: null }, { replace: true })}
          >
            {t("rules.changed", { count: changed.length })}
          </button>
          <button
            type="button"
            aria-pressed={every}
            onClick={() => view.set({ every: "1" }, { replace: true })}
          >
            {t("rules.all", { count: compared.rules.length })}
          </button>
        </div>
      }
    >
      <div className="scroll">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t("gaps.columns.rule")}</th>
              <th scope="col" className="number">
                {t("rules.base")}
              </th>
              <th scope="col" className="number met-text">
                {t("rules.resolved")}
              </th>
              <th scope="col">
                <span className="visually-hidden">{t("rules.changeBar")}</span>
              </th>
              <th scope="col" className="gap-text">
                {t("rules.appeared")}
              </th>
              <th scope="col" className="number">
                {t("rules.persisting")}
              </th>
              <th scope="col" className="number">
                {t("rules.head")}
              </th>
              <th scope="col" className="number">
                {t("rules.rateChange")}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((rule) => (
              <ChangeRow key={rule.rule.id} change={rule} compared={compared} longest={longest} />
            ))}
          </tbody>
        </table>
      </div>
    </Panel>
  );
}

function ChangeRow({
  change,
  compared,
  longest,
}: {
  readonly change: RuleChange;
  readonly compared: Compared;
  readonly longest: number;
}) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const view = useView();
  const { rule } = change;
  const result = (run: Compared["base"]) => run.results.find((each) => each.rule.id === rule.id) ?? null;
  const [before, after] = [result(compared.base), result(compared.head)];
  const [was, is] = [rateOf(before), rateOf(after)];
  const selected = view.get("rule") === rule.id;
  return (
    <tr className={selected ? "selected" : ""}>
      <th scope="row" className="rule-name">
        <SeveritySign severity={rule.severity} /> <span className="code">{rule.id}</span>{" "}
        <button
          type="button"
          className="bare-button"
          aria-pressed={selected}
          onClick={() => view.set({ rule: rule.id }, { replace: true })}
        >
          {nameIn(language, rule)}
        </button>
      </th>
      <td className="number second">
        {before?.gap === undefined || before.gap === null ? "—" : count(before.gap)}
      </td>
      <td className="number met-text">{change.resolved === 0 ? "" : count(change.resolved)}</td>
      <td>
        <span className="change-bars">
          <CauseBar causes={change.causes} way="resolved" of={longest} />
          <CauseBar causes={change.causes} way="appeared" of={longest} />
        </span>
      </td>
      <td className="gap-text">{change.appeared === 0 ? "" : count(change.appeared)}</td>
      <td className="number second">{count(change.persisting)}</td>
      <td className="number">
        {after?.gap === undefined || after.gap === null ? (
          t("start.failedShort")
        ) : (
          <Link to={view.to("/gaps", { rules: rule.id, on: compared.head.on })}>
            <b>{count(after.gap)}</b>
          </Link>
        )}
      </td>
      <td className="number">
        {is === null ? "—" : `${percent(is)} %`}{" "}
        <span className={was !== null && is !== null && is < was ? "gap-text" : "met-text"}>
          {was === null || is === null ? "" : signed(100 * (is - was), 1)}
        </span>
      </td>
    </tr>
  );
}

function rateOf(result: Compared["base"]["results"][number] | null): number | null {
  if (!result || result.met === null || result.gap === null) return null;
  const judged = result.met + result.gap;
  return judged === 0 ? null : result.met / judged;
}
