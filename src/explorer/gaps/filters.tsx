import { Checkbox } from "antd";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { placesQuery } from "../../generated/explorer.ts";
import { useAnswer } from "../api/use-answer.ts";
import { count } from "../format.ts";
import { nameIn } from "../parts/bilingual.ts";
import { SeveritySign } from "../parts/severity-sign.tsx";
import { VerdictSign } from "../parts/verdict-sign.tsx";
import { usePreferences } from "../preferences.tsx";
import { useShell } from "../shell/shell-context.ts";
import { severities, verdicts } from "../verdict.ts";
import { useView } from "../view.ts";
import { countWith, type RuleFigures } from "./rule-figures.ts";
import type { GapSelection } from "./selection.ts";
import { SinceFilter } from "./since-filter.tsx";

/** Rules, severities, verdicts and places to choose from; what is chosen lies in the address. */
export function Filters({
  selection,
  figures,
}: {
  readonly selection: GapSelection;
  readonly figures: readonly RuleFigures[];
}) {
  const { t } = useTranslation();
  const view = useView();
  const chosen = figures.filter(
    ({ rule }) => selection.rules.length === 0 || selection.rules.includes(rule.id),
  );
  return (
    <aside className="filters" aria-label={t("gaps.filters")}>
      <RuleChoice selection={selection} figures={figures} />
      <Choices title={t("gaps.severity")}>
        {severities.map((severity) => (
          <Choice
            key={severity}
            label={
              <>
                <SeveritySign severity={severity} /> {t(`severity.${severity}`)}
              </>
            }
            checked={selection.severities.length === 0 || selection.severities.includes(severity)}
            onToggle={() => view.set({ severities: toggled(severities, selection.severities, severity) })}
            number={null}
          />
        ))}
      </Choices>
      <Choices title={t("gaps.verdict")}>
        {verdicts.map((verdict) => (
          <Choice
            key={verdict}
            label={
              <>
                <VerdictSign verdict={verdict} /> {t(`verdict.${verdict}`)}
              </>
            }
            checked={selection.verdicts.includes(verdict)}
            onToggle={() => {
              const next = selection.verdicts.includes(verdict)
                ? selection.verdicts.filter((each) => each !== verdict)
                : [...selection.verdicts, verdict];
              view.set({ verdicts: next.length === 1 && next[0] === "GAP" ? null : next });
            }}
            number={chosen.reduce((sum, each) => sum + (countWith(each, [verdict]) ?? 0), 0)}
          />
        ))}
      </Choices>
      <Choices title={t("gaps.since")}>
        <SinceFilter />
      </Choices>
      <PlaceFilter />
    </aside>
  );
}

function RuleChoice({
  selection,
  figures,
}: {
  readonly selection: GapSelection;
  readonly figures: readonly RuleFigures[];
}) {
  const { t } = useTranslation();
  const { language } = usePreferences();
  const view = useView();
  const every = view.get("every") === "1";
  const shown = figures.filter(
    (each) =>
      every ||
      each.error !== null ||
      selection.rules.includes(each.rule.id) ||
      (countWith(each, selection.verdicts) ?? 0) > 0,
  );
  const all = figures.map(({ rule }) => rule.id);
  return (
    <Choices
      title={t("gaps.rules")}
      action={
        <button type="button" className="link-button" onClick={() => view.set({ every: every ? null : "1" })}>
          {every ? t("gaps.withFindings") : t("gaps.allRules", { count: figures.length })}
        </button>
      }
    >
      {shown.map((each) => (
        <Choice
          key={each.rule.id}
          label={nameIn(language, each.rule)}
          title={`${each.rule.id} ${nameIn(language, each.rule)}`}
          checked={selection.rules.length === 0 || selection.rules.includes(each.rule.id)}
          onToggle={() => view.set({ rules: toggled(all, selection.rules, each.rule.id), gap: null })}
          number={countWith(each, selection.verdicts)}
        />
      ))}
    </Choices>
  );
}

/** The place in view and those below it; a click narrows, the name above widens again. */
function PlaceFilter() {
  const { t } = useTranslation();
  const { area } = useShell();
  const view = useView();
  const places = useAnswer(placesQuery, { within: area.id, on: view.on });
  const children = places.data?.area?.id === area.id ? places.data.area.children : [];
  const here = (code: string | null): string => {
    const parameters = new URLSearchParams(window.location.search);
    if (code === null) parameters.delete("in");
    else parameters.set("in", code);
    return `/gaps?${parameters.toString()}`;
  };
  return (
    <Choices title={t("gaps.place")}>
      {area.parent ? (
        <Link className="filter-place" to={here(area.parent.id)}>
          ↑ {area.parent.name}
        </Link>
      ) : null}
      <span className="filter-place current">{area.name}</span>
      {children.map((child) => (
        <Link key={child.id} className="filter-place below" to={here(child.id)}>
          {child.name}
        </Link>
      ))}
    </Choices>
  );
}

function Choices({
  title,
  action = null,
  children,
}: {
  readonly title: string;
  readonly action?: ReactNode;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className="filter-group">
      <legend>
        <span>{title}</span>
        {action}
      </legend>
      {children}
    </fieldset>
  );
}

function Choice({
  label,
  title,
  checked,
  onToggle,
  number,
}: {
  readonly label: ReactNode;
  readonly title?: string;
  readonly checked: boolean;
  readonly onToggle: () => void;
  readonly number: number | null;
}) {
  return (
    <div className="filter-choice" title={title}>
      <Checkbox checked={checked} onChange={onToggle}>
        <span className="filter-label">{label}</span>
      </Checkbox>
      <span className="filter-number">{number === null ? "" : count(number)}</span>
    </div>
  );
}

/** None chosen stands for all: the first click on one of all leaves it alone; all chosen one by one is "all" again. */
function toggled<Option extends string>(
  all: readonly Option[],
  chosen: readonly Option[],
  option: Option,
): readonly Option[] | null {
  if (chosen.length === 0) return [option];
  const next = chosen.includes(option) ? chosen.filter((each) => each !== option) : [...chosen, option];
  return next.length === 0 || next.length === all.length ? null : all.filter((each) => next.includes(each));
}
