import { coverageChart } from "../charts/coverage.ts";
import type { ReportHeadline, ReportSummary } from "../report-model.ts";
import type { Wording } from "../wording.ts";
import { type Block, column, type Figure, note, plain } from "./blocks.ts";
import type { Composing } from "./composing.ts";
import { ruleOf } from "./composing.ts";
import { minuteIn } from "./day-in.ts";

const namesShown = 3;
const timesShown = 5;

/** Figures, four sentences, headline rates and one picture. */
export function firstPage(composing: Composing): Block[] {
  const { summary, wording, numbering, linking } = composing;
  const { text } = wording;
  return [
    ...(summary.synthetic ? [note(text("syntheticNote"))] : []),
    { kind: "figures", items: figures(summary, wording) },
    ...(linking.server === null
      ? []
      : [
          note(linking.linked(text("sentence.explorer", { server: linking.server }), summary.explorer.start)),
        ]),
    numbering.heading(text("heading.overview")),
    plain(sentences(composing).join(wording.language === "zh" ? "" : " ")),
    ...(summary.factsChangedSince ? [warning(text("sentence.late"))] : []),
    ...scheduleWarnings(summary, wording),
    numbering.heading(text("heading.headlines")),
    headlineTable(summary.headlines, summary, wording),
    coverageChart(summary, wording),
  ];
}

function warning(text: string): Block {
  return { kind: "text", text, tone: "warning" };
}

/** A report that came late says so, and names the times at which none came. */
function scheduleWarnings({ scheduled, due, timeZone }: ReportSummary, { text, list }: Wording): Block[] {
  if (scheduled === undefined) return [];
  const { late, missed } = scheduled;
  return [
    ...(late ? [warning(text("sentence.cameLate", { due: minuteIn(due, timeZone) }))] : []),
    ...(missed.length === 0
      ? []
      : [
          warning(
            text("sentence.missed", {
              count: missed.length,
              times: list(missed.slice(-timesShown).map((instant) => minuteIn(instant, timeZone))),
            }),
          ),
        ]),
  ];
}

function figures({ totals }: ReportSummary, { text, number }: Wording): Figure[] {
  const count = (value: number | null): string => (value === null ? "–" : number(value));
  return [
    {
      label: text("figure.gaps"),
      value: number(sum(Object.values(totals.gaps))),
      detail: text("figure.gapsDetail", { critical: totals.gaps.CRITICAL, high: totals.gaps.HIGH }),
      grave: true,
    },
    {
      label: text("figure.new"),
      value: count(totals.new),
      detail: text("figure.newDetail"),
      grave: (totals.new ?? 0) > 0,
    },
    {
      label: text("figure.resolved"),
      value: count(totals.resolved),
      detail: text("figure.resolvedDetail"),
      grave: false,
    },
    {
      label: text("figure.persisting"),
      value: count(totals.persisting),
      detail: text("figure.persistingDetail"),
      grave: false,
    },
    {
      label: text("figure.unknown"),
      value: number(totals.unknown),
      detail: text("figure.unknownDetail"),
      grave: false,
    },
  ];
}

function sentences({ summary, wording }: Composing): string[] {
  const { text, day, list, ruleName } = wording;
  const { totals, base, areas, gravest } = summary;
  const { CRITICAL: critical, HIGH: high, MEDIUM: medium, LOW: low, INFO: info } = totals.gaps;
  const place = list(summary.places.map(({ name }) => name));
  const total = critical + high + medium + low + info;
  const ranked = areas.filter((area) => area.rate !== null).slice(0, namesShown);
  const most = summary.rules
    .filter((rule) => (rule.gap ?? 0) > 0)
    .sort((a, b) => (b.gap ?? 0) - (a.gap ?? 0))
    .slice(0, namesShown);
  const ask = (holds: boolean, sentence: () => string): string[] => (holds ? [sentence()] : []);
  const { rulesAsked } = summary;
  return [
    ...(rulesAsked === undefined
      ? []
      : [text("sentence.someRules", { count: rulesAsked.length, rules: list(rulesAsked) })]),
    text("sentence.open", { on: day(summary.on), place, total, critical, high, medium, low }),
    base === null
      ? text("sentence.first")
      : text("sentence.change", {
          base: day(base.on),
          new: totals.new ?? 0,
          resolved: totals.resolved ?? 0,
          persisting: totals.persisting ?? 0,
        }),
    ...ask((totals.becameUnknown ?? 0) > 0, () =>
      text("sentence.becameUnknown", { count: totals.becameUnknown ?? 0 }),
    ),
    ...ask(most.length > 0, () =>
      text("sentence.most", {
        names: list(most.map((rule) => `${ruleName(rule)} ${wording.number(rule.gap ?? 0)}`)),
      }),
    ),
    ...ask(ranked.length > 0, () =>
      text("sentence.worst", {
        level: text(`level.${summary.areaLevel}`),
        names: list(ranked.map(({ name, rate }) => `${name} ${wording.percent(rate)}`)),
      }),
    ),
    ...(gravest === null
      ? []
      : [
          text("sentence.gravest", {
            place: wording.place(gravest.finding.place, summary.places),
            subject: gravest.finding.subject.name,
            rule: ruleName(ruleOf(summary, gravest.finding.rule)),
          }),
        ]),
    ...ask(totals.unknown > 0, () => text("sentence.unknown", { count: totals.unknown })),
    ...ask(totals.accepted > 0, () => text("sentence.accepted", { count: totals.accepted })),
    ...ask(totals.failedRules > 0, () =>
      text("sentence.failed", { count: totals.failedRules, section: text("heading.notJudged") }),
    ),
  ];
}

function headlineTable(
  headlines: readonly ReportHeadline[],
  { base }: ReportSummary,
  { text, share, percent, difference }: Wording,
): Block {
  const stated = headlines.some((headline) => headline.stated !== null);
  return {
    kind: "table",
    columns: [
      column(text("column.figure"), 5),
      column(text("column.now"), 3, "right"),
      column(text("column.rate"), 2, "right"),
      ...(stated
        ? [column(text("column.stated"), 3, "right"), column(text("column.statedRate"), 2.4, "right")]
        : []),
      ...(base ? [column(text("column.before"), 2, "right"), column(text("column.change"), 2, "right")] : []),
    ],
    rows: headlines.map(({ key, now, before, stated: said }) => [
      text(`headline.${key}`),
      share(now),
      percent(now.rate),
      ...(stated ? [said === null ? "–" : share(said), percent(said?.rate ?? null)] : []),
      ...(base ? [percent(before?.rate ?? null), difference(now.rate, before?.rate ?? null)] : []),
    ]),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
