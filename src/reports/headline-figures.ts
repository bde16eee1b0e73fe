import { articleFigures } from "../indicators/stated.ts";
import type { RateModel } from "../gaps/rates.ts";
import type { ReportShare } from "./report-model.ts";

/** A rate that stands on the first page: of which rule, of which of its subjects, and what the article says of it. */
export interface HeadlineFigure {
  readonly key: string;
  readonly rule: string;
  /** Only these of the rule's subjects; null: all. */
  readonly only: { readonly kind: string; readonly tier: string | null } | null;
  /** Keys of figures.csv; null: the article says nothing. */
  readonly stated: { readonly met: string; readonly total: string } | null;
}

export const headlineFigures: readonly HeadlineFigure[] = [
  figure("compoundBranch", "G01", { met: "compound_branches", total: "compounds" }),
  figure("compoundCovered", "G02", { met: "compounds", total: "compounds" }),
  figure("substantive", "G03", { met: "substantive_branches", total: "compound_branches" }),
  figure("gridBranch", "G04", { met: "grid_branches", total: "grids" }),
  figure("ownersCommittee", "G10", { met: "owners_committees", total: "compounds" }),
  figure("crossPost", "G11", { met: "cross_posts", total: "owners_committees" }),
  figure(
    "station",
    "G33",
    { met: "compound_stations", total: "compounds" },
    { kind: "COMPOUND", tier: null },
  ),
  figure(
    "window",
    "G34",
    { met: "compound_windows", total: "compound_stations" },
    { kind: "SERVICE_CENTRE", tier: "COMPOUND" },
  ),
  figure("visited", "G18", null),
];

/** The share of a headline figure in a rate; `total` counts what could be judged. A rule that failed gives nothing. */
export function shareOf(figure: HeadlineFigure, rate: RateModel | undefined): ReportShare {
  const rows = (rate?.bySubject ?? []).filter(
    (row) =>
      figure.only === null ||
      (row.kind === figure.only.kind && (figure.only.tier === null || row.tier === figure.only.tier)),
  );
  const met = rows.reduce((sum, row) => sum + row.met, 0);
  const total = rows.reduce((sum, row) => sum + row.met + row.gap, 0);
  return { met, total, rate: total === 0 ? null : met / total };
}

/** What the article says, by the key of the headline figure; a figure it says nothing of has no entry. */
export function statedShares(): ReadonlyMap<string, ReportShare> {
  const values = new Map(articleFigures().map(({ key, value }) => [key, value]));
  return new Map(
    headlineFigures.flatMap(({ key, stated }) => {
      const met = stated && values.get(stated.met);
      const total = stated && values.get(stated.total);
      return typeof met === "number" && typeof total === "number"
        ? [[key, { met, total, rate: met / total }] as const]
        : [];
    }),
  );
}

function figure(
  key: string,
  rule: string,
  stated: HeadlineFigure["stated"],
  only: HeadlineFigure["only"] = null,
): HeadlineFigure {
  return { key, rule, stated, only };
}
