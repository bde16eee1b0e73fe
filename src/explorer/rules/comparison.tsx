import { Select } from "antd";
import { useTranslation } from "react-i18next";
import { type RunComparisonQuery, runComparisonQuery, runListQuery } from "../../generated/explorer.ts";
import { asked } from "../api/show-query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { count, instant, signed } from "../format.ts";
import { Answered } from "../parts/answered.tsx";
import { Notice } from "../parts/notice.tsx";
import { ShowQuery } from "../parts/show-query.tsx";
import { latestPair } from "../start/newest-gaps.tsx";
import { useView } from "../view.ts";
import { CauseBar, CauseKey } from "./causes.tsx";
import { ChangedSubjects } from "./changed-subjects.tsx";
import { ComparisonTable } from "./comparison-table.tsx";
import { gapsOf, listedRuns, type StoredRun } from "./run-table.tsx";
import { Trend } from "./trend.tsx";

export type Compared = RunComparisonQuery["compareRuns"];

/** Two stored runs: what appeared, stayed and went, rule by rule, and why. */
export function Comparison() {
  const { t } = useTranslation();
  const answer = useAnswer(runListQuery, { first: listedRuns });
  return (
    <Answered answer={answer} rows={12}>
      {({ runs }) => {
        const pair = latestPair(runs.nodes);
        return pair ? (
          <Chosen runs={runs.nodes} usual={pair} />
        ) : (
          <Notice title={t("start.oneRun")} text={t("rules.startHint")} />
        );
      }}
    </Answered>
  );
}

function Chosen({
  runs,
  usual,
}: {
  readonly runs: readonly StoredRun[];
  readonly usual: { readonly base: StoredRun; readonly head: StoredRun };
}) {
  const { t } = useTranslation();
  const view = useView();
  const variables = { base: view.get("base") ?? usual.base.id, head: view.get("head") ?? usual.head.id };
  const answer = useAnswer(runComparisonQuery, variables);
  const options = runs.map((run) => ({ value: run.id, label: `${run.on} · ${instant(run.startedAt)}` }));
  return (
    <div className="runs-content">
      <div className="compare-choice">
        {(["base", "head"] as const).map((side) => (
          <label key={side} className="chip compare-chip">
            <span className="chip-label">{t(`rules.${side}`)}</span>
            <Select
              variant="borderless"
              aria-label={t(`rules.${side}`)}
              popupMatchSelectWidth={false}
              value={variables[side]}
              options={options}
              onChange={(id) => view.set({ [side]: id })}
            />
          </label>
        ))}
        <span className="panel-space" />
        <ShowQuery long asked={asked(runComparisonQuery, variables)} />
      </div>
      <Answered answer={answer} rows={12}>
        {({ compareRuns }) => (
          <>
            <Sums compared={compareRuns} />
            <div className="rules-columns">
              <div className="runs-content">
                <ComparisonTable compared={compareRuns} />
                <Trend
                  runs={runs}
                  base={variables.base}
                  head={variables.head}
                  question={asked(runListQuery, { first: listedRuns })}
                />
              </div>
              <ChangedSubjects compared={compareRuns} />
            </div>
          </>
        )}
      </Answered>
    </div>
  );
}

/** All gaps before and after, and the three ways between. */
function Sums({ compared }: { readonly compared: Compared }) {
  const { t } = useTranslation();
  const [before, after] = [gapsOf(compared.base), gapsOf(compared.head)];
  const sum = (of: (rule: Compared["rules"][number]) => number): number =>
    compared.rules.reduce((total, rule) => total + of(rule), 0);
  const causes = compared.rules.flatMap((rule) => rule.causes);
  const unknown = sum((rule) => rule.becameUnknown);
  const failed = compared.head.results.filter((result) => result.error !== null).length;
  return (
    <section className="panel sums" aria-label={t("rules.sums")}>
      <div>
        <h2>{t("rules.allGaps")}</h2>
        <p className="sum-figure">
          <span className="second">{count(before)}</span> → <b>{count(after)}</b>{" "}
          <small className={after > before ? "gap-text" : "met-text"}>{signed(after - before)}</small>
        </p>
        <p className="second">
          {t("rules.finished", { count: compared.head.results.length - failed, failed })}
          {unknown > 0 ? ` · ${t("rules.becameUnknown", { count: unknown })}` : ""}
        </p>
      </div>
      {(["appeared", "resolved"] as const).map((way) => (
        <div key={way}>
          <h2 className={way === "appeared" ? "gap-text" : "met-text"}>{t(`rules.${way}`)}</h2>
          <p className="sum-figure">
            <b>{count(sum((rule) => rule[way]))}</b>
          </p>
          <CauseBar causes={causes} way={way} of={sum((rule) => rule[way])} wide />
          <CauseKey causes={causes} way={way} />
        </div>
      ))}
      <div>
        <h2>{t("rules.persisting")}</h2>
        <p className="sum-figure">
          <b>{count(sum((rule) => rule.persisting))}</b>
        </p>
      </div>
    </section>
  );
}
