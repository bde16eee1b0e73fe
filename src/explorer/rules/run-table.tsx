import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { say } from "../parts/toast.tsx";
import { Link } from "react-router";
import { type RunListQuery, runListQuery, startRunMutation } from "../../generated/explorer.ts";
import { ask } from "../api/ask.ts";
import { messageFor } from "../api/problem.ts";
import { asked } from "../api/show-query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { count, instant } from "../format.ts";
import { Answered } from "../parts/answered.tsx";
import { Notice } from "../parts/notice.tsx";
import { Panel } from "../parts/panel.tsx";
import { usePreferences } from "../preferences.tsx";
import { useShell } from "../shell/shell-context.ts";
import { useView } from "../view.ts";
import { Trend } from "./trend.tsx";

export type StoredRun = RunListQuery["runs"]["nodes"][number];

/** As many runs as are listed and drawn. */
export const listedRuns = 50;

/** The stored runs, latest first, with the trend of their gaps; a new one can be started. */
export function RunTable() {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const { on } = useShell();
  const client = useQueryClient();
  const variables = { first: listedRuns };
  const answer = useAnswer(runListQuery, variables);
  const start = useMutation({
    mutationFn: () => ask(startRunMutation, { on }),
    onSuccess: () => client.invalidateQueries(),
    onError: (error) => say(messageFor(language, error.message)),
  });
  return (
    <div className="runs-content">
      <Panel
        title={t("rules.tabs.runs")}
        hint={start.isPending ? t("rules.running", { on }) : null}
        asked={[asked(runListQuery, variables)]}
        actions={
          <Button size="small" loading={start.isPending} onClick={() => start.mutate()}>
            {t("rules.startRun", { on })}
          </Button>
        }
      >
        <Answered answer={answer} rows={6}>
          {({ runs }) =>
            runs.nodes.length === 0 ? <Notice title={t("rules.noRuns")} /> : <Runs runs={runs.nodes} />
          }
        </Answered>
      </Panel>
      <Answered answer={answer} rows={4}>
        {({ runs }) => <Trend runs={runs.nodes} question={asked(runListQuery, variables)} />}
      </Answered>
    </div>
  );
}

function Runs({ runs }: { readonly runs: readonly StoredRun[] }) {
  const { t } = useTranslation();
  const view = useView();
  return (
    <div className="scroll">
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t("shell.day")}</th>
            <th scope="col">{t("rules.startedAt")}</th>
            <th scope="col">{t("rules.trigger")}</th>
            <th scope="col">{t("rules.status")}</th>
            <th scope="col" className="number">
              {t("rules.seconds")}
            </th>
            <th scope="col" className="number">
              {t("status.rules")}
            </th>
            <th scope="col" className="number">
              {t("verdict.GAP")}
            </th>
            <th scope="col" className="number">
              {t("verdict.UNKNOWN")}
            </th>
            <th scope="col">{t("rules.compareWith")}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run, index) => {
            const before = runs[index + 1];
            const failed = run.results.filter((result) => result.error !== null).length;
            return (
              <tr key={run.id}>
                <th scope="row">
                  <Link to={view.to("/", { on: run.on })}>{run.on}</Link>
                </th>
                <td>{instant(run.startedAt)}</td>
                <td className="second">{t(`trigger.${triggerOf(run.trigger)}`)}</td>
                <td>
                  {t(`runStatus.${run.status}`)}
                  {failed > 0 ? ` · ${t("rules.failedRules", { count: failed })}` : ""}
                </td>
                <td className="number">{secondsOf(run)}</td>
                <td className="number">{run.results.length}</td>
                <td className="number gap-text">{count(gapsOf(run))}</td>
                <td className="number">
                  {count(run.results.reduce((sum, result) => sum + (result.unknown ?? 0), 0))}
                </td>
                <td>
                  {before ? (
                    <Link to={view.to("/rules", { tab: "compare", base: before.id, head: run.id })}>
                      {t("rules.previous", { on: before.on })}
                    </Link>
                  ) : (
                    <span className="faint">—</span>
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

/** Subjects with a gap, over all rules that did not fail. */
export function gapsOf(run: { readonly results: readonly { readonly gap: number | null }[] }): number {
  return run.results.reduce((sum, result) => sum + (result.gap ?? 0), 0);
}

function secondsOf({ startedAt, finishedAt }: StoredRun): string {
  if (finishedAt === null) return "…";
  return ((Date.parse(finishedAt) - Date.parse(startedAt)) / 1_000).toFixed(1);
}

const triggers = ["seed", "schedule", "manual", "report"] as const;

function triggerOf(name: string): (typeof triggers)[number] | "other" {
  return triggers.find((each) => each === name) ?? "other";
}
