import { CloseOutlined } from "@ant-design/icons";
import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { tinykeys } from "tinykeys";
import { gapListQuery } from "../../generated/explorer.ts";
import { asked } from "../api/show-query.ts";
import { count } from "../format.ts";
import { nameIn } from "../parts/bilingual.ts";
import { Notice, ProblemNotice } from "../parts/notice.tsx";
import { ShowQuery } from "../parts/show-query.tsx";
import { Skeleton } from "../parts/skeleton.tsx";
import { usePreferences } from "../preferences.tsx";
import { isTyping } from "../shell/shell-keys.ts";
import { useShell } from "../shell/shell-context.ts";
import { useView } from "../view.ts";
import { ExportButton } from "./export-button.tsx";
import { Filters } from "./filters.tsx";
import { GapGroup } from "./gap-group.tsx";
import { GapPanel } from "./gap-panel.tsx";
import type { ListedGap } from "./gap-rows.tsx";
import { type NewGaps, useNewGaps } from "./new-gaps.ts";
import { countWith, type RuleFigures, useRuleFigures } from "./rule-figures.ts";
import { filterOf, selectionFrom } from "./selection.ts";
import "./gaps.css";

/** As many rules as are opened without being asked to. */
const openAtOnce = 2;

/** Filters, the findings by rule, and the one that is looked at. */
export default function GapsPage() {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const { area, on } = useShell();
  const view = useView();
  const selection = selectionFrom(view.get);
  const { answer, figures } = useRuleFigures();
  const chosen = figures.filter(
    ({ rule }) => selection.rules.length === 0 || selection.rules.includes(rule.id),
  );
  const fresh = useNewGaps(selection.kinds);
  const freshByRule = new Map<string, ListedGap[]>();
  for (const gap of fresh.gaps ?? []) {
    const known = freshByRule.get(gap.rule.id);
    if (known) known.push(gap);
    else freshByRule.set(gap.rule.id, [gap]);
  }
  const freshOf = (rule: string): readonly ListedGap[] | null =>
    fresh.since === null ? null : (freshByRule.get(rule) ?? []);
  const numberOf = (each: RuleFigures): number | null =>
    freshOf(each.rule.id)?.length ?? countWith(each, selection.verdicts);
  const listed = chosen.filter(
    (each) =>
      (fresh.since === null || freshByRule.has(each.rule.id)) &&
      (selection.severities.length === 0 || selection.severities.includes(each.rule.severity)) &&
      (countWith(each, selection.verdicts) !== 0 || selection.rules.includes(each.rule.id)),
  );
  const total = listed.reduce((sum, each) => sum + (numberOf(each) ?? 0), 0);
  const rules = listed.map(({ rule }) => rule.id);
  const opened = view.get("open") === null ? rules.slice(0, openAtOnce) : view.list("open");
  useRowKeys();
  const variables = {
    filter: filterOf(selection, area.id, rules),
    orderBy: selection.order,
    first: 50,
    on,
  };
  return (
    <div className="gaps-page">
      <header className="gaps-head">
        <h1>{t("pages.gaps")}</h1>
        <span className="page-hint">
          {t("gaps.summary", {
            withGaps: figures.filter(({ gap }) => (gap ?? 0) > 0).length,
            met: figures.filter(({ gap, error }) => gap === 0 && error === null).length,
            shown: count(total),
          })}
        </span>
        <span className="panel-space" />
        {selection.rules.length > 0 ? (
          <FilterTag
            label={t("gaps.rules")}
            value={
              selection.rules.length > 3
                ? t("gaps.items", { count: selection.rules.length, number: selection.rules.length })
                : selection.rules.join("、")
            }
            onClear={() => view.set({ rules: null })}
          />
        ) : null}
        {view.get("verdicts") === null ? null : (
          <FilterTag
            label={t("gaps.verdict")}
            value={selection.verdicts.map((verdict) => t(`verdict.${verdict}`)).join("、")}
            onClear={() => view.set({ verdicts: null })}
          />
        )}
        {selection.kinds.length > 0 ? (
          <FilterTag
            label={t("gaps.kind")}
            value={selection.kinds.map((kind) => t(`kinds.${kind}`)).join("、")}
            onClear={() => view.set({ kinds: null })}
          />
        ) : null}
        {fresh.since === null ? null : (
          <FilterTag
            label={t("gaps.since")}
            value={fresh.base?.on ?? fresh.since}
            onClear={() => view.set({ since: null })}
          />
        )}
        <ShowQuery long asked={fresh.question ?? asked(gapListQuery, variables)} />
        <ExportButton
          selection={selection}
          listed={fresh.gaps?.filter((gap) => rules.includes(gap.rule.id)) ?? null}
          rules={rules}
          ruleNames={new Map(figures.map(({ rule }) => [rule.id, nameIn(language, rule)]))}
        />
      </header>
      <Filters selection={selection} figures={figures} />
      <section className="gap-list" aria-label={t("gaps.list")}>
        <NewGapsNotice fresh={fresh} />
        {answer.data ? (
          <table className="table">
            <caption className="visually-hidden">{t("gaps.list")}</caption>
            {listed.map((each) => (
              <GapGroup
                key={each.rule.id}
                figures={each}
                number={numberOf(each)}
                selection={selection}
                fresh={freshOf(each.rule.id)}
                open={opened.includes(each.rule.id)}
                onToggle={() =>
                  view.set(
                    {
                      open: opened.includes(each.rule.id)
                        ? [...opened.filter((id) => id !== each.rule.id), "-"]
                        : [...opened, each.rule.id],
                    },
                    { replace: true },
                  )
                }
              />
            ))}
          </table>
        ) : answer.error ? (
          <ProblemNotice error={answer.error} onRetry={() => void answer.refetch()} />
        ) : (
          <Skeleton rows={14} />
        )}
        {answer.data && listed.length === 0 && (fresh.since === null || fresh.gaps) ? (
          <Notice
            title={t("gaps.noMatch")}
            text={t("gaps.behindFilter", {
              count: count(figures.reduce((sum, each) => sum + (each.gap ?? 0), 0)),
            })}
            actions={[{ label: t("gaps.clear"), to: view.to("/gaps") }]}
          />
        ) : null}
      </section>
      <GapPanel id={view.get("gap")} />
    </div>
  );
}

/** Why the list of what is new is not there, or not whole. */
function NewGapsNotice({ fresh }: { readonly fresh: NewGaps }) {
  const { t } = useTranslation();
  if (fresh.since === null) return null;
  if (fresh.error) return <ProblemNotice error={fresh.error} onRetry={fresh.retry} />;
  if (!fresh.base) {
    return <Notice title={t("gaps.noRunSince", { since: fresh.since })} text={t("gaps.noRunSinceHelp")} />;
  }
  if (!fresh.gaps) return <Skeleton rows={8} />;
  return fresh.beyond > 0 ? <Notice title={t("gaps.newBeyond", { count: fresh.beyond })} /> : null;
}

function FilterTag({
  label,
  value,
  onClear,
}: {
  readonly label: string;
  readonly value: string;
  readonly onClear: () => void;
}) {
  const { t } = useTranslation();
  return (
    <span className="filter-tag">
      {label} <b>{value}</b>
      <button
        type="button"
        className="icon-button icon-button-small"
        aria-label={t("gaps.clearOne", { filter: label })}
        onClick={onClear}
      >
        <CloseOutlined />
      </button>
    </span>
  );
}

/** j and k walk along the rows, opening each. */
function useRowKeys(): void {
  useEffect(() => {
    const step =
      (by: number) =>
      (event: KeyboardEvent): void => {
        if (isTyping(event)) return;
        const rows = [...document.querySelectorAll<HTMLButtonElement>("button[data-gap]")];
        const at = rows.findIndex((row) => row.getAttribute("aria-pressed") === "true");
        const next = rows[Math.max(0, at + by)];
        next?.click();
        next?.focus();
      };
    return tinykeys(window, { j: step(1), k: step(-1) });
  }, []);
}
