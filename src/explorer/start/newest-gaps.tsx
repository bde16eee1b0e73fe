import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { newestGapsQuery, type RunListQuery, runListQuery } from "../../generated/explorer.ts";
import { asked } from "../api/show-query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { Answered } from "../parts/answered.tsx";
import { Notice } from "../parts/notice.tsx";
import { Panel } from "../parts/panel.tsx";
import { placeText } from "../parts/place-text.ts";
import { SeveritySign } from "../parts/severity-sign.tsx";
import { isFinished } from "../run-status.ts";
import { useView } from "../view.ts";

type StoredRun = RunListQuery["runs"]["nodes"][number];

const most = 4;
const severityRank = ["CRITICAL", "HIGH", "MEDIUM", "LOW", "INFO"];

/** What appeared between the two latest stored runs; with one run there is nothing to compare. */
export function NewestGaps() {
  const { t } = useTranslation();
  const view = useView();
  const runs = useAnswer(runListQuery, { first: 10 });
  const pair = latestPair(runs.data?.runs.nodes ?? []);
  return (
    <Panel
      title={t("start.newest")}
      hint={pair ? t("start.since", { day: pair.base.on }) : null}
      asked={pair ? [asked(newestGapsQuery, { base: pair.base.id, head: pair.head.id, first: most })] : []}
      actions={
        pair ? (
          <Link
            className="panel-link"
            to={view.to("/rules", { tab: "compare", base: pair.base.id, head: pair.head.id })}
          >
            {t("start.compareRuns")} →
          </Link>
        ) : null
      }
    >
      <Answered answer={runs} rows={4}>
        {() =>
          pair ? <Appeared base={pair.base.id} head={pair.head.id} /> : <Notice title={t("start.oneRun")} />
        }
      </Answered>
    </Panel>
  );
}

function Appeared({ base, head }: { readonly base: string; readonly head: string }) {
  const { t } = useTranslation();
  const view = useView();
  const answer = useAnswer(newestGapsQuery, { base, head, first: most });
  return (
    <Answered answer={answer} rows={4}>
      {({ compareRuns: { appeared } }) => {
        if (appeared.nodes.length === 0) return <Notice title={t("start.nothingNew")} />;
        const gaps = [...appeared.nodes].sort(
          (a, b) => severityRank.indexOf(a.severity) - severityRank.indexOf(b.severity),
        );
        return (
          <ul className="row-list">
            {gaps.map((gap) => (
              <li key={gap.id}>
                <Link
                  className="row-item"
                  to={view.to("/gaps", { rules: gap.rule.id, verdicts: "GAP", gap: gap.id })}
                >
                  <SeveritySign severity={gap.severity} />
                  <span className="code">{gap.rule.id}</span>
                  <span className="row-name">
                    {gap.subject.name} <small className="second">{placeText(gap.area, 2)}</small>
                  </span>
                  <span className="second">{gap.firstSeenOn?.slice(5) ?? ""}</span>
                </Link>
              </li>
            ))}
          </ul>
        );
      }}
    </Answered>
  );
}

/** The latest finished run and the latest one before it that speaks of an earlier day, or else simply the one before. */
export function latestPair(
  runs: readonly StoredRun[],
): { readonly base: StoredRun; readonly head: StoredRun } | null {
  const [head, ...earlier] = runs.filter(isFinished);
  const base = earlier.find((run) => head && run.on < head.on) ?? earlier[0];
  return head && base ? { base, head } : null;
}
