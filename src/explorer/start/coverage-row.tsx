import { DownOutlined, RightOutlined } from "@ant-design/icons";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { AreaLevel } from "../../generated/graphql.ts";
import { count, percent } from "../format.ts";
import { ProblemNotice } from "../parts/notice.tsx";
import { RateBar } from "../parts/rate-bar.tsx";
import { useView } from "../view.ts";
import { countsOf, type Figures, type HeadlineRule, headlineRules } from "./headline-rules.ts";
import { tableOf, useCoverage } from "./use-coverage.ts";

export interface CoverageFigures {
  readonly shown: "rates" | "gaps";
  /** Rates of the whole, for the ticks. */
  readonly total: readonly Figures[];
  /** Lowest rate by figure, where one is lowest. */
  readonly lowest: ReadonlyMap<string, number>;
}

interface RowParts {
  /** Null for the whole. */
  readonly area: { readonly id: string; readonly name: string } | null;
  readonly rates: readonly Figures[];
  readonly figures: CoverageFigures;
  /** 0 the whole, 1 a place, 2 a place unfolded below it. */
  readonly depth: 0 | 1 | 2;
  readonly unfold?: { readonly open: boolean; readonly toggle: () => void };
}

/** One place: each figure opens its list there, the name opens the place in the graph. */
export function CoverageRow({ area, rates, figures, depth, unfold }: RowParts) {
  const { t } = useTranslation();
  const view = useView();
  const compounds = countsOf(rates, { rule: "G02", kind: null });
  const gaps = headlineRules.map((each) => countsOf(rates, each).gap);
  const place = area?.id ?? view.within;
  const total = (compounds.met ?? 0) + (compounds.gap ?? 0) + (compounds.unknown ?? 0);
  return (
    <tr className={`coverage-row depth-${depth}`}>
      <th scope="row">
        {unfold && area ? (
          <button
            type="button"
            className="icon-button icon-button-small"
            aria-expanded={unfold.open}
            aria-label={t(unfold.open ? "start.fold" : "start.unfold", { place: area.name })}
            onClick={unfold.toggle}
          >
            {unfold.open ? <DownOutlined /> : <RightOutlined />}
          </button>
        ) : null}
        {area ? <Link to={view.to("/", { in: area.id })}>{area.name}</Link> : <b>{t("start.total")}</b>}
      </th>
      <td className="number">
        <Link to={view.to("/gaps", { rules: "G02", verdicts: "GAP,MET,UNKNOWN", in: place })}>
          {count(total)}
        </Link>
      </td>
      {headlineRules.map((each) => (
        <td key={each.name}>
          <Cell figure={each} rates={rates} figures={figures} depth={depth} place={place} />
        </td>
      ))}
      <td className="number">
        {gaps.some((gap) => gap === null) ? (
          t("start.failedShort")
        ) : (
          <Link
            className={depth === 2 ? "" : "gap-text"}
            to={view.to("/gaps", {
              rules: headlineRules.map(({ rule }) => rule),
              verdicts: "GAP",
              in: place,
            })}
          >
            {count(gaps.reduce<number>((sum, gap) => sum + (gap ?? 0), 0))}
          </Link>
        )}
      </td>
    </tr>
  );
}

function Cell({
  figure,
  rates,
  figures,
  depth,
  place,
}: {
  readonly figure: HeadlineRule;
  readonly rates: readonly Figures[];
  readonly figures: CoverageFigures;
  readonly depth: number;
  readonly place: string | null;
}) {
  const { t } = useTranslation();
  const view = useView();
  const counts = countsOf(rates, figure);
  if (counts.met === null) return <span className="faint">{t("start.failedShort")}</span>;
  const all = counts.met + (counts.gap ?? 0) + (counts.unknown ?? 0);
  if (all === 0) return <span className="coverage-none">—</span>;
  const lowest = depth === 1 && counts.rate !== null && counts.rate === figures.lowest.get(figure.name);
  const text =
    figures.shown === "gaps"
      ? count(counts.gap ?? 0)
      : counts.rate === null
        ? t("verdict.UNKNOWN")
        : percent(counts.rate);
  return (
    <span className="coverage-cell">
      <Link
        className={lowest ? "coverage-figure lowest" : "coverage-figure"}
        title={t("start.cellTitle", {
          met: count(counts.met),
          total: count(all),
          gap: count(counts.gap ?? 0),
        })}
        to={view.to("/gaps", { rules: figure.rule, verdicts: "GAP", kinds: figure.kind, in: place })}
      >
        {text}
      </Link>
      <RateBar counts={counts} tick={depth === 0 ? null : countsOf(figures.total, figure).rate} />
    </span>
  );
}

/** The places below a row, asked for when it is opened. */
export function UnfoldedRows({
  within,
  by,
  figures,
}: {
  readonly within: string;
  readonly by: AreaLevel;
  readonly figures: CoverageFigures;
}) {
  const { t } = useTranslation();
  const { answer } = useCoverage(by, within);
  const table = answer.data && !answer.isPlaceholderData ? tableOf(answer.data) : null;
  const columns = headlineRules.length + 3;
  if (answer.error) {
    return (
      <tr>
        <td colSpan={columns}>
          <ProblemNotice error={answer.error} onRetry={() => void answer.refetch()} />
        </td>
      </tr>
    );
  }
  if (!table) {
    return (
      <tr>
        <td colSpan={columns} className="faint loading">
          {t("common.loading")}
        </td>
      </tr>
    );
  }
  return table.rows.map(({ area, rates }) =>
    area ? <CoverageRow key={area.id} area={area} rates={rates} figures={figures} depth={2} /> : null,
  );
}
