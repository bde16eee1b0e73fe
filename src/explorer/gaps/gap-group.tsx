import { DownOutlined, RightOutlined } from "@ant-design/icons";
import { useInfiniteQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { type GapListQuery, gapListQuery } from "../../generated/explorer.ts";
import { ask } from "../api/ask.ts";
import { count } from "../format.ts";
import { nameIn } from "../parts/bilingual.ts";
import { KindSign } from "../parts/kind-sign.tsx";
import { ProblemNotice } from "../parts/notice.tsx";
import { placeText } from "../parts/place-text.ts";
import { SeveritySign } from "../parts/severity-sign.tsx";
import { VerdictSign } from "../parts/verdict-sign.tsx";
import { usePreferences } from "../preferences.tsx";
import { useShell } from "../shell/shell-context.ts";
import { useView } from "../view.ts";
import type { RuleFigures } from "./rule-figures.ts";
import { filterOf, type GapSelection } from "./selection.ts";

export type ListedGap = GapListQuery["gaps"]["nodes"][number];

/** Rows a step. */
const pageSize = 20;

/** Facts that stand in a column of their own or beside the name already. */
const shownElsewhere: ReadonlySet<string> = new Set(["households", "community", "street", "district"]);

/** One rule with its subjects, a page at a time; asked for when it is opened. */
export function GapGroup({
  figures,
  number,
  selection,
  open,
  onToggle,
}: {
  readonly figures: RuleFigures;
  /** How many there are by the run; null when the rule failed. */
  readonly number: number | null;
  readonly selection: GapSelection;
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
      {open ? <GroupRows rule={rule.id} selection={selection} /> : null}
    </tbody>
  );
}

function GroupRows({ rule, selection }: { readonly rule: string; readonly selection: GapSelection }) {
  const { t } = useTranslation();
  const { language } = usePreferences();
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
  const facts = factColumns(gaps);
  const withHouseholds = gaps.some((gap) => factOf(gap, "households") !== null);
  const left = (last?.totalCount ?? gaps.length) - gaps.length;
  return (
    <>
      <tr className="gap-columns">
        <th scope="col">{t("gaps.columns.subject")}</th>
        <th scope="col">{t("gaps.columns.place")}</th>
        <th scope="col" className="number">
          {withHouseholds ? t("gaps.columns.households") : ""}
        </th>
        <th scope="col" className="gap-facts">
          {facts.map((fact) => nameIn(language, fact)).join(" · ")}
        </th>
        <th scope="col">{t("gaps.columns.firstSeen")}</th>
        <th scope="col">{t("gaps.columns.state")}</th>
      </tr>
      {gaps.map((gap) => (
        <GapRow key={gap.id} gap={gap} facts={facts.map(({ key }) => key)} />
      ))}
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

function GapRow({ gap, facts }: { readonly gap: ListedGap; readonly facts: readonly string[] }) {
  const { t } = useTranslation();
  const view = useView();
  const selected = view.get("gap") === gap.id;
  const told = facts.map((key) => factOf(gap, key) ?? "—").join(" · ");
  const isGap = gap.verdict === "GAP";
  return (
    <tr
      className={selected ? "gap-row selected" : "gap-row"}
      onClick={() => view.set({ gap: gap.id }, { replace: true })}
    >
      <th scope="row">
        <button
          type="button"
          className="gap-name"
          aria-pressed={selected}
          data-gap={gap.id}
          onClick={(event) => {
            event.stopPropagation();
            view.set({ gap: gap.id }, { replace: true });
          }}
        >
          <KindSign kind={gap.subject.kind} />
          <span>{gap.subject.name}</span>
        </button>
      </th>
      <td className="second" title={placeText(gap.area)}>
        {placeText(gap.area, 2)}
      </td>
      <td className="number">{factOf(gap, "households")}</td>
      <td className="second gap-facts" title={told}>
        {told}
      </td>
      <td className="second">{gap.firstSeenOn?.slice(2) ?? "—"}</td>
      <td className="gap-state">
        {isGap ? (
          <span className={gap.state === "OPEN" ? "" : "second"}>{t(`gapState.${gap.state}`)}</span>
        ) : (
          <>
            <VerdictSign verdict={gap.verdict} /> {t(`verdict.${gap.verdict}`)}
          </>
        )}
      </td>
    </tr>
  );
}

/** Up to two facts of the rule that are known for some of the rows. */
function factColumns(gaps: readonly ListedGap[]): ListedGap["evidence"][number][] {
  const [first] = gaps;
  return (first?.evidence ?? [])
    .filter(
      ({ key }) =>
        !shownElsewhere.has(key) &&
        gaps.some((gap) => gap.evidence.some((fact) => fact.key === key && fact.value !== null)),
    )
    .slice(0, 2);
}

function factOf(gap: ListedGap, key: string): string | null {
  return gap.evidence.find((fact) => fact.key === key)?.value ?? null;
}
