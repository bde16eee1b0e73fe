import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { Link as RouteLink } from "react-router";
import {
  type DualReportingCasesQuery,
  dualReportingCasesQuery,
  dualReportingCountQuery,
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

/** The seven ways: those that are not allowed first. */
const ways = [
  { name: "CONFLICTING", allowed: false },
  { name: "CIRCULAR", allowed: false },
  { name: "ORPHANED", allowed: false },
  { name: "SELF_SUPERVISING", allowed: false },
  { name: "LEADERSHIP_AND_GUIDANCE", allowed: true },
  { name: "CROSS_APPOINTMENT", allowed: true },
  { name: "DUAL_CHECK_IN", allowed: true },
] as const satisfies readonly {
  readonly name: DualCase["class"];
  readonly allowed: boolean;
}[];

const pageSize = 50;

/** To whom they report: the classes, the two lines of one case in one picture, and what it means. */
export function ReportingLines() {
  const { t } = useTranslation();
  const { area, on } = useShell();
  const view = useView();
  const way = ways.find((each) => each.name === view.get("class")) ?? ways[4];
  const variables = { class: way.name, within: area.id, first: pageSize, on };
  const cases = useAnswer(dualReportingCasesQuery, variables);
  return (
    <Panel
      title={t("liaison.lines")}
      hint={t("liaison.linesHint")}
      asked={[
        asked(dualReportingCountQuery, { class: way.name, within: area.id, on }),
        asked(dualReportingCasesQuery, variables),
      ]}
    >
      <div className="lines-columns">
        <ul className="row-list">
          {ways.map((each) => (
            <WayRow key={each.name} way={each} selected={each.name === way.name} />
          ))}
        </ul>
        <Answered answer={cases} rows={7}>
          {({ dualReporting }) => <Cases cases={dualReporting.nodes} total={dualReporting.totalCount} />}
        </Answered>
      </div>
    </Panel>
  );
}

/** One way with its count; each is asked for on its own, so that a slow one keeps none of the others waiting. */
function WayRow({ way, selected }: { readonly way: (typeof ways)[number]; readonly selected: boolean }) {
  const { t } = useTranslation();
  const { area, on } = useShell();
  const view = useView();
  const answer = useAnswer(dualReportingCountQuery, { class: way.name, within: area.id, on });
  const number = answer.data?.dualReporting.totalCount ?? null;
  return (
    <li>
      <button
        type="button"
        className={selected ? "row-item way selected" : "row-item way"}
        aria-pressed={selected}
        onClick={() => view.set({ class: way.name, case: null }, { replace: true })}
      >
        <VerdictSign verdict={way.allowed ? "MET" : "GAP"} />
        <span className="way-name">{t(`dualClass.${way.name}.name`)}</span>
        <span className="row-name second">{t(`dualClass.${way.name}.short`)}</span>
        <b className={!way.allowed && number ? "gap-text" : ""}>
          {number === null ? (answer.error ? t("start.failedShort") : "…") : count(number)}
        </b>
      </button>
    </li>
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
