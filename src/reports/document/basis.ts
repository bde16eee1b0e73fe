import { type Block, column, note, plain } from "./blocks.ts";
import type { Composing } from "./composing.ts";

/** What the report rests on: run, scope, parameters, sources, versions of the rules, and how small numbers are kept. */
export function basisBlocks({ report, summary, wording, numbering }: Composing): Block[] {
  const { text, day, list, number, ruleName, percent } = wording;
  const { run, base, parameters, sources } = summary;
  // Numbers are compared as such: a card may say 0.30 where a run stored 0.3.
  const differs = ({ value, default: standard, areas }: (typeof parameters)[number]): boolean =>
    areas.length > 0 || (value !== standard && !(Number(value) === Number(standard)));
  const changed = parameters.some(differs);
  return [
    numbering.heading(text("heading.basis")),
    plain(
      text("sentence.scope", {
        places: list(summary.places.map(({ name }) => name)),
        codes: list(summary.places.map(({ code }) => code)),
      }),
    ),
    plain(
      text("sentence.basis", {
        run: run.id,
        on: day(run.on),
        finished: run.finishedAt ?? "–",
        known: run.knownAt,
      }),
    ),
    ...(base === null ? [] : [plain(text("sentence.basisBase", { run: base.id, on: day(base.on) }))]),
    plain(text("sentence.reproduce")),
    plain(text("fingerprint", { sha256: report.sha256 })),
    numbering.under(text("sub.withheld")),
    plain(text("sentence.withheld", { count: summary.totals.withheld })),
    numbering.under(text("sub.parameters")),
    note(text(changed ? "sentence.parametersChanged" : "sentence.parametersDefault")),
    {
      kind: "table",
      columns: [
        column(text("column.parameter"), 6),
        column(text("column.value"), 4, "right"),
        column(text("column.unit"), 4),
        column(text("column.rules"), 5),
      ],
      rows: parameters.map((parameter) => [
        `${parameter.key}${differs(parameter) ? " *" : ""}`,
        [parameter.value, ...parameter.areas.map(({ code, value }) => `${code}: ${value}`)].join("\n"),
        parameter.unit === null ? "–" : wording.textOr(`unit.${parameter.unit}`, parameter.unit),
        list(parameter.rules),
      ]),
    },
    numbering.under(text("sub.rules")),
    {
      kind: "table",
      columns: [
        column(text("column.rule"), 9),
        column(text("column.version"), 2, "center"),
        column(text("column.hash"), 4),
        column(text("column.rate"), 3, "right"),
        column(text("column.gap"), 2, "right"),
        column(text("column.unknown"), 2, "right"),
      ],
      rows: summary.rules.map((rule) => [
        `${rule.id} ${ruleName(rule)}`,
        rule.version,
        rule.textHash.slice(0, 12),
        percent(rule.rate),
        rule.gap === null ? "–" : number(rule.gap),
        rule.unknown === null ? "–" : number(rule.unknown),
      ]),
    },
    numbering.under(text("sub.sources")),
    {
      kind: "table",
      columns: [
        column(text("column.source"), 8),
        column(text("column.rows"), 3, "right"),
        column(text("column.received"), 4, "center"),
        column(text("column.covers"), 6, "center"),
      ],
      rows: sources.map((source) => [
        source.name,
        number(source.rows),
        source.receivedAt?.slice(0, 10) ?? "–",
        `${source.coversFrom ?? "…"} – ${source.coversTo ?? "…"}`,
      ]),
    },
  ];
}
