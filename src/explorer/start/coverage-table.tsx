import type { UseQueryResult } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CoverageRowsQuery } from "../../generated/explorer.ts";
import type { AreaLevel } from "../../generated/graphql.ts";
import type { Asked } from "../api/show-query.ts";
import { Answered } from "../parts/answered.tsx";
import { Panel } from "../parts/panel.tsx";
import { useView } from "../view.ts";
import { CoverageRow, type CoverageFigures, UnfoldedRows } from "./coverage-row.tsx";
import { countsOf, headlineRules, type Table } from "./headline-rules.ts";
import { tableOf } from "./use-coverage.ts";

/** Districts (or what lies below the place in view) by rate; a row unfolds in place. */
export function CoverageTable({
  answer,
  question,
  by,
}: {
  readonly answer: UseQueryResult<CoverageRowsQuery>;
  readonly question: Asked;
  readonly by: AreaLevel;
}) {
  const { t } = useTranslation();
  const view = useView();
  const shown = view.get("show") === "gaps" ? "gaps" : "rates";
  return (
    <Panel
      className="coverage-panel"
      title={t(`start.table.${by}`)}
      hint={t("start.tableHint")}
      asked={[question]}
      actions={
        <div className="switch" role="group" aria-label={t("start.shown")}>
          {(["rates", "gaps"] as const).map((each) => (
            <button
              key={each}
              type="button"
              aria-pressed={each === shown}
              onClick={() => view.set({ show: each === "rates" ? null : each }, { replace: true })}
            >
              {t(`start.show.${each}`)}
            </button>
          ))}
        </div>
      }
    >
      <Answered answer={answer} rows={12}>
        {(data) => {
          const table = tableOf(data);
          return table ? <Rows table={table} by={by} shown={shown} /> : null;
        }}
      </Answered>
    </Panel>
  );
}

function Rows({
  table,
  by,
  shown,
}: {
  readonly table: Table;
  readonly by: AreaLevel;
  readonly shown: "rates" | "gaps";
}) {
  const { t } = useTranslation();
  const view = useView();
  const sort = view.get("sort");
  const descending = sort?.startsWith("-") ?? false;
  const sortedBy = sort?.replace(/^-/, "") ?? null;
  const rows = sorted(table, sortedBy, descending);
  const figures: CoverageFigures = { shown, total: table.total.rates, lowest: lowestOf(table) };
  const open = view.list("open");
  return (
    <div className="scroll">
      <table className="table coverage-table">
        <thead>
          <tr>
            <th scope="col">{t(`level.${by}`)}</th>
            <th scope="col" className="number">
              {t("start.compounds")}
            </th>
            {headlineRules.map(({ name }) => {
              const active = sortedBy === name;
              return (
                <th
                  key={name}
                  scope="col"
                  aria-sort={active ? (descending ? "descending" : "ascending") : "none"}
                >
                  <button
                    type="button"
                    className={active ? "bare-button sort-button active" : "bare-button sort-button"}
                    title={t(`start.figures.${name}`)}
                    onClick={() => view.set({ sort: next(sort, name) }, { replace: true })}
                  >
                    {t(`start.columns.${name}`)}
                    {active ? (descending ? " ↓" : " ↑") : ""}
                  </button>
                </th>
              );
            })}
            <th scope="col" className="number" title={t("start.sixGapsFull")}>
              {t("start.sixGaps")}
            </th>
          </tr>
        </thead>
        <tbody>
          <CoverageRow area={null} rates={table.total.rates} figures={figures} depth={0} />
          {rows.map(({ area, rates }) => {
            if (!area) return null;
            const unfolded = open.includes(area.id);
            return [
              <CoverageRow
                key={area.id}
                area={area}
                rates={rates}
                figures={figures}
                depth={1}
                {...(by === "COMMUNITY"
                  ? {}
                  : {
                      unfold: {
                        open: unfolded,
                        toggle: () =>
                          view.set(
                            {
                              open: unfolded ? open.filter((each) => each !== area.id) : [...open, area.id],
                            },
                            { replace: true },
                          ),
                      },
                    })}
              />,
              unfolded && by !== "COMMUNITY" ? (
                <UnfoldedRows
                  key={`${area.id} below`}
                  within={area.id}
                  by={by === "DISTRICT" ? "STREET" : "COMMUNITY"}
                  figures={figures}
                />
              ) : null,
            ];
          })}
        </tbody>
      </table>
    </div>
  );
}

/** Lowest rate of each column among the rows; a column whose rows are all alike has none. */
function lowestOf(table: Table): ReadonlyMap<string, number> {
  const lowest = new Map<string, number>();
  for (const each of headlineRules) {
    const rates = table.rows.flatMap((row) => countsOf(row.rates, each).rate ?? []);
    const least = Math.min(...rates);
    if (rates.length > 1 && least < Math.max(...rates)) lowest.set(each.name, least);
  }
  return lowest;
}

function sorted(table: Table, name: string | null, descending: boolean): Table["rows"] {
  const figure = headlineRules.find((each) => each.name === name);
  if (!figure) return table.rows;
  const value = (row: Table["rows"][number]): number => countsOf(row.rates, figure).rate ?? 2;
  return [...table.rows].sort((a, b) => (descending ? value(b) - value(a) : value(a) - value(b)));
}

/** Lowest first, then highest first, then by code again. */
function next(sort: string | null, name: string): string | null {
  if (sort === name) return `-${name}`;
  return sort === `-${name}` ? null : name;
}
