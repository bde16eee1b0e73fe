import { DownOutlined, RightOutlined } from "@ant-design/icons";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { gapListQuery } from "../../generated/explorer.ts";
import { ask } from "../api/ask.ts";
import { count } from "../format.ts";
import { nameIn } from "../parts/bilingual.ts";
import { ProblemNotice } from "../parts/notice.tsx";
import { SeveritySign } from "../parts/severity-sign.tsx";
import { usePreferences } from "../preferences.tsx";
import { useShell } from "../shell/shell-context.ts";
import { GapRows, type ListedGap } from "./gap-rows.tsx";
import type { RuleFigures } from "./rule-figures.ts";
import { filterOf, type GapSelection } from "./selection.ts";

/** Rows a step. */
const pageSize = 20;

/** One rule with its subjects, a page at a time; asked for when it is opened. */
export function GapGroup({
  figures,
  number,
  selection,
  fresh,
  open,
  onToggle,
}: {
  readonly figures: RuleFigures;
  /** How many there are by the run; null when the rule failed. */
  readonly number: number | null;
  readonly selection: GapSelection;
  /** What is new of this rule; null: everything is listed. */
  readonly fresh: readonly ListedGap[] | null;
  readonly open: boolean;
  readonly onToggle: () => void;
}) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const { rule } = figures;
  return (
    <tbody className="gap-group">
      <tr className="gap-group-head">
        <th colSpan={6} scope="rowgroup">
          <button type="button" aria-expanded={open} onClick={onToggle}>
            {open ? <DownOutlined /> : <RightOutlined />}
            <SeveritySign severity={rule.severity} />
            <span className="code">{rule.id}</span>
            <b>{nameIn(language, rule)}</b>
            <span className="second">
              {number === null ? t("gaps.failed") : t("gaps.items", { count: number, number: count(number) })}
            </span>
          </button>
        </th>
      </tr>
      {open && fresh ? <GapRows gaps={fresh} /> : null}
      {open && !fresh ? <GroupRows rule={rule.id} selection={selection} /> : null}
    </tbody>
  );
}

function GroupRows({ rule, selection }: { readonly rule: string; readonly selection: GapSelection }) {
  const { t } = useTranslation();
  const { area, on } = useShell();
  const variables = {
    filter: filterOf(selection, area.id, [rule]),
    orderBy: selection.order,
    first: pageSize,
    on,
  };
  const answer = useInfiniteQuery({
    queryKey: [gapListQuery.name, variables],
    queryFn: ({ pageParam, signal }) => ask(gapListQuery, { ...variables, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ gaps }) => (gaps.pageInfo.hasNextPage ? gaps.pageInfo.endCursor : null),
    staleTime: 5 * 60_000,
    retry: false,
  });
  if (!answer.data) {
    return (
      <tr>
        <td colSpan={6}>
          {answer.error ? (
            <ProblemNotice error={answer.error} onRetry={() => void answer.refetch()} />
          ) : (
            <span className="faint loading">{t("common.loading")}</span>
          )}
        </td>
      </tr>
    );
  }
  const gaps = answer.data.pages.flatMap((page) => page.gaps.nodes);
  const last = answer.data.pages.at(-1)?.gaps;
  const left = (last?.totalCount ?? gaps.length) - gaps.length;
  return (
    <>
      <GapRows gaps={gaps} />
      {gaps.length === 0 ? (
        <tr>
          <td colSpan={6} className="faint">
            {t("gaps.none")}
          </td>
        </tr>
      ) : null}
      {last && !last.complete ? (
        <tr>
          <td colSpan={6}>
            {t("gaps.incomplete", {
              why: last.incompleteBecause.map((reason) => t(`incomplete.${reason}`)).join("、"),
            })}
          </td>
        </tr>
      ) : null}
      {left > 0 ? (
        <tr>
          <td colSpan={6}>
            <button
              type="button"
              className="link-button"
              disabled={answer.isFetchingNextPage}
              onClick={() => void answer.fetchNextPage()}
            >
              {answer.isFetchingNextPage
                ? t("common.loading")
                : t("gaps.more", { more: Math.min(pageSize, left), total: count(last?.totalCount ?? 0) })}
            </button>
          </td>
        </tr>
      ) : null}
    </>
  );
}
