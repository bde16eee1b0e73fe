import { useState } from "react";
import { useTranslation } from "react-i18next";
import { shellQuery } from "../../generated/explorer.ts";
import { asked } from "../api/show-query.ts";
import { count, instant } from "../format.ts";
import { Panel } from "../parts/panel.tsx";
import { useShell } from "../shell/shell-context.ts";
import { useView } from "../view.ts";

/** What is loaded: day, rosters with their age, what could not be judged, whether it is made up. */
export function DataState() {
  const { t } = useTranslation();
  const { dataSet, area, run, on } = useShell();
  const view = useView();
  const [open, setOpen] = useState(false);
  const covering = dataSet.sources.filter(({ coversAreas }) =>
    coversAreas.some((prefix) => area.id.startsWith(prefix) || prefix.startsWith(area.id.replace(/0+$/, ""))),
  );
  const unknown = run?.results.reduce((sum, result) => sum + (result.unknown ?? 0), 0);
  return (
    <Panel
      title={t("start.dataState")}
      asked={[asked(shellQuery, { within: view.within, on: view.on })]}
      actions={
        <button type="button" className="link-button" aria-expanded={open} onClick={() => setOpen(!open)}>
          {t(open ? "start.hideSources" : "start.sources")}
        </button>
      }
    >
      <dl className="facts">
        <div>
          <dt>{t("shell.day")}</dt>
          <dd>{on}</dd>
        </div>
        <div>
          <dt>{t("start.snapshot")}</dt>
          <dd>{dataSet.snapshotOn}</dd>
        </div>
        <div>
          <dt>{t("start.covering")}</dt>
          <dd>{`${covering.length} / ${dataSet.sources.length}`}</dd>
        </div>
        <div>
          <dt>{t("start.cannotJudge")}</dt>
          <dd>{unknown === undefined ? t("status.noRun") : count(unknown)}</dd>
        </div>
        <div>
          <dt>{t("start.madeUp")}</dt>
          <dd>{t(dataSet.synthetic ? "start.madeUpYes" : "start.madeUpNo")}</dd>
        </div>
      </dl>
      {open ? (
        <ul className="row-list sources">
          {dataSet.sources.map((source) => (
            <li key={source.id} className="row-item">
              <span className="row-name">{source.name}</span>
              <span className="second">{t("start.rows", { count: count(source.rows) })}</span>
              <span className={source.stale ? "gap-text" : "second"}>
                {instant(source.receivedAt).slice(0, 10)}
                {source.stale ? ` ${t("start.stale")}` : ""}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </Panel>
  );
}
