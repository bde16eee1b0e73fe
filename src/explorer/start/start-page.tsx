import { ExportOutlined, LinkOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { copyAddress } from "../parts/copy-address.ts";
import { saveFile, csv } from "../parts/save-file.ts";
import { Answered } from "../parts/answered.tsx";
import { Notice } from "../parts/notice.tsx";
import { useShell } from "../shell/shell-context.ts";
import { CoverageTable } from "./coverage-table.tsx";
import { DataState } from "./data-state.tsx";
import { GravestGaps } from "./gravest-gaps.tsx";
import { Headline } from "./headline.tsx";
import { countsOf, headlineRules, levelBelow, type Table } from "./headline-rules.ts";
import { NewestGaps } from "./newest-gaps.tsx";
import { tableOf, useCoverage } from "./use-coverage.ts";
import "./start.css";

/** How well the place in view is covered, where least, and what is new. */
export default function StartPage() {
  const { t } = useTranslation();
  const { area, on, dataSet } = useShell();
  const by = levelBelow(area.level);
  const { answer, question } = useCoverage(by, area.id);
  const table = answer.data ? tableOf(answer.data) : null;
  return (
    <div className="start-page">
      <div className="page-head">
        <h1>{t("start.title")}</h1>
        <span className="page-hint">
          {t(`start.counts.${area.level}`, { place: area.name, ...area.counts })}
        </span>
        <span className="panel-space" />
        <Button
          icon={<ExportOutlined />}
          disabled={table === null}
          onClick={() => table && exportTable(table, `coverage-${area.id}-${on}`, dataSet.synthetic, t)}
        >
          {t("common.export")}
        </Button>
        <Button icon={<LinkOutlined />} onClick={() => void copyAddress(t)}>
          {t("common.share")}
        </Button>
      </div>
      <Answered answer={answer} rows={3}>
        {(data) => {
          const found = tableOf(data);
          return found ? <Headline rates={found.total.rates} question={question} /> : <NoTable />;
        }}
      </Answered>
      <div className="start-columns">
        <CoverageTable answer={answer} question={question} by={by} />
        <div className="start-side">
          <GravestGaps by={by} />
          <NewestGaps />
          <DataState />
        </div>
      </div>
    </div>
  );
}

function NoTable() {
  const { t } = useTranslation();
  return <Notice title={t("start.nothing")} text={t("start.nothingHelp")} />;
}

function exportTable(
  table: Table,
  name: string,
  synthetic: boolean,
  t: ReturnType<typeof useTranslation>["t"],
): void {
  const head = [
    t("start.place"),
    ...headlineRules.flatMap((each) => {
      const title = t(`start.figures.${each.name}`);
      return [
        `${title} ${t("verdict.MET")}`,
        `${title} ${t("verdict.GAP")}`,
        `${title} ${t("verdict.UNKNOWN")}`,
      ];
    }),
  ];
  const rows = [{ area: null, rates: table.total.rates }, ...table.rows].map(({ area, rates }) => [
    area?.name ?? t("start.total"),
    ...headlineRules.flatMap((each) => {
      const counts = countsOf(rates, each);
      return [counts.met, counts.gap, counts.unknown];
    }),
  ]);
  saveFile(`${name}.csv`, csv([head, ...rows], synthetic ? t("common.watermark") : null), "text/csv");
}
