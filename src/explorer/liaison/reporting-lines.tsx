import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { Link as RouteLink } from "react-router";
import {
  type DualReportingCasesQuery,
  type DualReportingCountsQuery,
  dualReportingCasesQuery,
  dualReportingCountsQuery,
} from "../../generated/explorer.ts";
import { asked } from "../api/show-query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { count } from "../format.ts";
import { Answered } from "../parts/answered.tsx";
import { Notice } from "../parts/notice.tsx";
import { Panel } from "../parts/panel.tsx";
import { VerdictSign } from "../parts/verdict-sign.tsx";
import { useShell } from "../shell/shell-context.ts";
import { useView } from "../view.ts";
import { LinesPicture } from "./lines-picture.tsx";

export type DualCase = DualReportingCasesQuery["dualReporting"]["nodes"][number];

/** The seven ways: those that are not allowed first; each with the field of its count. */
const ways = [
  { name: "CONFLICTING", counted: "conflicting", allowed: false },
  { name: "CIRCULAR", counted: "circular", allowed: false },
  { name: "ORPHANED", counted: "orphaned", allowed: false },
  { name: "SELF_SUPERVISING", counted: "selfSupervising", allowed: false },
  { name: "LEADERSHIP_AND_GUIDANCE", counted: "leadershipAndGuidance", allowed: true },
  { name: "CROSS_APPOINTMENT", counted: "crossAppointment", allowed: true },
  { name: "DUAL_CHECK_IN", counted: "dualCheckIn", allowed: true },
] as const satisfies readonly {
  readonly name: DualCase["class"];
  readonly counted: keyof DualReportingCountsQuery;
  readonly allowed: boolean;
}[];

const pageSize = 50;

/** To whom they report: the classes, the two lines of one case in one picture, and what it means. */
export function ReportingLines() {
  const { t } = useTranslation();
  const { area, on } = useShell();
  const view = useView();
  const counts = useAnswer(dualReportingCountsQuery, { within: area.id, on });
  const way = ways.find((each) => each.name === view.get("class")) ?? ways[4];
  const variables = { class: way.name, within: area.id, first: pageSize, on };
  const cases = useAnswer(dualReportingCasesQuery, variables);
  return (
    <Panel
      title={t("liaison.lines")}
      hint={t("liaison.linesHint")}
      asked={[
        asked(dualReportingCountsQuery, { within: area.id, on }),
        asked(dualReportingCasesQuery, variables),
      ]}
    >
      <div className="lines-columns">
        <Answered answer={counts} rows={7}>
          {(data) => (
            <ul className="row-list">
              {ways.map((each) => {
                const number = data[each.counted].totalCount;
                const selected = each.name === way.name;
                return (
                  <li key={each.name}>
                    <button
                      type="button"
                      className={selected ? "row-item way selected" : "row-item way"}
                      aria-pressed={selected}
                      onClick={() => view.set({ class: each.name, case: null }, { replace: true })}
                    >
                      <VerdictSign verdict={each.allowed ? "MET" : "GAP"} />
                      <span className="way-name">{t(`dualClass.${each.name}.name`)}</span>
                      <span className="row-name second">{t(`dualClass.${each.name}.short`)}</span>
                      <b className={!each.allowed && number > 0 ? "gap-text" : ""}>{count(number)}</b>
                    </button>
                  </li>
                );
              })}
            </ul>
          )}
        </Answered>
        <Answered answer={cases} rows={7}>
          {({ dualReporting }) => <Cases cases={dualReporting.nodes} total={dualReporting.totalCount} />}
        </Answered>
      </div>
    </Panel>
  );
}

function Cases({ cases, total }: { readonly cases: readonly DualCase[]; readonly total: number }) {
  const { t } = useTranslation();
  const view = useView();
  const at = Math.max(
    0,
    cases.findIndex((each) => each.id === view.get("case")),
  );
  const shown = cases[at];
  if (!shown) return <Notice title={t("liaison.noCase")} />;
  const step = (by: number): void => {
    const next = cases[(at + by + cases.length) % cases.length];
    if (next) view.set({ case: next.id }, { replace: true });
  };
  const nodes = [...new Set(shown.lines.flatMap((line) => line.hops.map((hop) => hop.id)))];
  return (
    <div className="case">
      <LinesPicture shown={shown} />
      <aside className="case-text" aria-label={t("liaison.explanation")}>
        <p className="case-steps">
          <button
            type="button"
            className="icon-button icon-button-small"
            aria-label={t("liaison.previous")}
            onClick={() => step(-1)}
          >
            <LeftOutlined />
          </button>
          <span className="second">
            {t("liaison.caseOf", { number: at + 1, listed: cases.length, total: count(total) })}
          </span>
          <button
            type="button"
            className="icon-button icon-button-small"
            aria-label={t("liaison.next")}
            onClick={() => step(1)}
          >
            <RightOutlined />
          </button>
        </p>
        <p>
          <b>{shown.subject.name}</b>
          {shown.members ? ` · ${t("liaison.memberCount", { members: shown.members.text })}` : ""}
        </p>
        <p className="second">{t(`dualClass.${shown.class}.text`)}</p>
        {shown.lines.map((line) => (
          <p key={`${line.via}${line.kind ?? ""}${line.hops.map((hop) => hop.id).join()}`} className="second">
            {t("liaison.line", {
              via: t(`via.${lineName(line)}`),
              steps: line.hops.length - 1,
              to: line.hops.at(-1)?.name ?? "",
            })}
          </p>
        ))}
        <p>
          {shown.meetingPoint
            ? t("liaison.meet", { point: shown.meetingPoint.name })
            : t("liaison.neverMeet")}
        </p>
        <RouteLink to={view.to("/graph", { nodes, selected: shown.subject.id })}>
          {t("gaps.openInGraph")} →
        </RouteLink>
      </aside>
    </div>
  );
}

const lineNames = [
  "LEADERSHIP",
  "GUIDANCE",
  "HOLDS_POST",
  "BELONGS_TO",
  "CHECKED_IN_TO",
  "UNIT_CHECKED_IN_TO",
  "SUBORDINATE_TO",
  "WORKS_FOR",
] as const;

/** What kind of line it is: leadership and guidance tell themselves apart, others go by their first relation. */
export function lineName(line: DualCase["lines"][number]): (typeof lineNames)[number] | "OTHER" {
  return lineNames.find((name) => name === (line.kind ?? line.via)) ?? "OTHER";
}
