import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { Asked } from "../api/show-query.ts";
import { count, percent } from "../format.ts";
import { ShowQuery } from "../parts/show-query.tsx";
import { RateBar } from "../parts/rate-bar.tsx";
import { useView } from "../view.ts";
import { countsOf, type Figures, type HeadlineRule, headlineRules, leadingRule } from "./headline-rules.ts";

/** The leading figure and the six beside it. */
export function Headline({
  rates,
  question,
}: {
  readonly rates: readonly Figures[];
  readonly question: Asked;
}) {
  const { t } = useTranslation();
  return (
    <section className="headline panel" aria-label={t("start.headline")}>
      <Leading rates={rates} question={question} />
      {headlineRules.map((each) => (
        <Figure key={each.name} figure={each} rates={rates} />
      ))}
    </section>
  );
}

function Leading({ rates, question }: { readonly rates: readonly Figures[]; readonly question: Asked }) {
  const { t } = useTranslation();
  const view = useView();
  const covered = countsOf(rates, { rule: leadingRule, kind: null });
  const branch = countsOf(rates, { rule: "G01", kind: null });
  if (covered.met === null || branch.met === null) {
    return <Failed title={t("start.figures.leading")} rule={leadingRule} />;
  }
  const total = covered.met + (covered.gap ?? 0) + (covered.unknown ?? 0);
  // Compounds with a branch are covered too, so what remains of the covered ones has an instructor only.
  const instructor = Math.max(0, covered.met - branch.met);
  return (
    <div className="headline-cell headline-leading">
      <h2>
        {t("start.figures.leading")}
        <ShowQuery asked={question} />
      </h2>
      <p className="headline-value">
        <Link to={view.to("/gaps", { rules: leadingRule, verdicts: "MET" })} className="headline-number">
          {covered.rate === null ? "—" : percent(covered.rate).replace(/\.0$/, "")}
        </Link>
        <small>%</small>
        <Link to={view.to("/gaps", { rules: leadingRule, verdicts: "MET" })} className="headline-of">
          {`${count(covered.met)} / ${count(total)}`}
        </Link>
      </p>
      <span className="leading-bar" aria-hidden="true">
        <i className="rate-met" style={{ width: share(branch.met, total) }} />
        <i className="leading-instructor" style={{ width: share(instructor, total) }} />
        <i className="rate-unknown" style={{ width: share(covered.unknown ?? 0, total) }} />
      </span>
      <p className="headline-foot">
        <Link to={view.to("/gaps", { rules: "G01", verdicts: "MET" })}>
          {t("start.branch", { count: count(branch.met) })}
        </Link>
        <Link to={view.to("/gaps", { rules: "G01", verdicts: "GAP" })}>
          {t("start.instructorOnly", { count: count(instructor) })}
        </Link>
        <Link to={view.to("/gaps", { rules: leadingRule, verdicts: "GAP" })}>
          {t("start.neither", { count: count(covered.gap ?? 0) })}
        </Link>
      </p>
    </div>
  );
}

function Figure({ figure, rates }: { readonly figure: HeadlineRule; readonly rates: readonly Figures[] }) {
  const { t } = useTranslation();
  const view = useView();
  const counts = countsOf(rates, figure);
  const title = t(`start.figures.${figure.name}`);
  if (counts.met === null) return <Failed title={title} rule={figure.rule} />;
  const total = counts.met + (counts.gap ?? 0) + (counts.unknown ?? 0);
  const list = (verdict: string): string =>
    view.to("/gaps", { rules: figure.rule, verdicts: verdict, kinds: figure.kind });
  return (
    <div className="headline-cell">
      <h2>{title}</h2>
      <p className="headline-value">
        <Link to={list("GAP,MET,UNKNOWN")} className="headline-number">
          {counts.rate === null ? (counts.unknown ? t("verdict.UNKNOWN") : "—") : percent(counts.rate)}
        </Link>
        {counts.rate === null ? null : <small>%</small>}
      </p>
      <RateBar counts={counts} />
      <p className="headline-foot">
        <Link to={list("MET")}>{`${count(counts.met)} / ${count(total)}`}</Link>
        {counts.unknown ? (
          <Link to={list("UNKNOWN")}>{t("start.unknown", { count: count(counts.unknown) })}</Link>
        ) : null}
        <Link to={list("GAP")} className={counts.gap ? "gap-text" : ""}>
          {t("start.gap", { count: count(counts.gap ?? 0) })}
        </Link>
      </p>
    </div>
  );
}

/** A rule that failed is listed as failed, not as 0. */
function Failed({ title, rule }: { readonly title: string; readonly rule: string }) {
  const { t } = useTranslation();
  return (
    <div className="headline-cell">
      <h2>{title}</h2>
      <p className="second">{t("start.failed", { rule })}</p>
    </div>
  );
}

function share(part: number, total: number): string {
  return total === 0 ? "0%" : `${(100 * part) / total}%`;
}
