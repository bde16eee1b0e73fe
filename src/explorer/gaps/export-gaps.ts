import { type GapListQuery, gapListQuery } from "../../generated/explorer.ts";
import { ask } from "../api/ask.ts";
import type { Language } from "../i18n/languages.ts";
import { nameIn } from "../parts/bilingual.ts";
import { placeText } from "../parts/place-text.ts";
import { csv, saveFile } from "../parts/save-file.ts";
import type { ListedGap } from "./gap-rows.tsx";
import { filterOf, type GapSelection } from "./selection.ts";

export const gapFormats = ["csv", "xlsx", "json"] as const;
export type GapFormat = (typeof gapFormats)[number];

export interface ExportOrder {
  readonly selection: GapSelection;
  readonly rules: readonly string[];
  /** What is listed already (new since a run); null: everything the filters choose is asked for. */
  readonly listed: readonly ListedGap[] | null;
  readonly within: string;
  readonly on: string;
  readonly language: Language;
  /** Written into the file where the data are made up; null where they are real. */
  readonly mark: string | null;
  /** Names of rules by id. */
  readonly ruleNames: ReadonlyMap<string, string>;
  /** Name of the sheet of a workbook. */
  readonly sheet: string;
  /** Column heads: rule, name of the rule, severity, verdict, state, subject id, subject, place, first seen, evidence. */
  readonly heads: readonly string[];
  readonly words: { readonly severity: (name: string) => string; readonly verdict: (name: string) => string };
}

/** Everything that the filters choose, page by page, as one file. @throws Problem when a page does not come */
export async function exportGaps(format: GapFormat, order: ExportOrder): Promise<number> {
  const gaps = order.listed ?? (await allGaps(order));
  const name = `gaps-${order.within}-${order.on}`;
  if (format === "json") {
    const content = { on: order.on, within: order.within, note: order.mark, gaps };
    saveFile(`${name}.json`, `${JSON.stringify(content, null, 2)}\n`, "application/json");
  } else {
    const rows = [order.heads, ...gaps.map((gap) => row(gap, order))];
    if (format === "csv") saveFile(`${name}.csv`, csv(rows, order.mark), "text/csv");
    else {
      const { workbook, xlsxType } = await import("../parts/workbook.ts");
      saveFile(`${name}.xlsx`, await workbook([{ name: order.sheet, rows }], order.mark), xlsxType);
    }
  }
  return gaps.length;
}

async function allGaps({ selection, rules, within, on }: ExportOrder): Promise<ListedGap[]> {
  const found: ListedGap[] = [];
  let after: string | null = null;
  do {
    const page: GapListQuery = await ask(gapListQuery, {
      filter: filterOf(selection, within, rules),
      orderBy: selection.order,
      first: 200,
      after,
      on,
    });
    found.push(...page.gaps.nodes);
    after = page.gaps.pageInfo.hasNextPage ? page.gaps.pageInfo.endCursor : null;
  } while (after !== null);
  return found;
}

function row(gap: ListedGap, { language, ruleNames, words }: ExportOrder): (string | null)[] {
  return [
    gap.rule.id,
    ruleNames.get(gap.rule.id) ?? "",
    words.severity(gap.severity),
    words.verdict(gap.verdict),
    gap.state,
    gap.subject.id,
    gap.subject.name,
    placeText(gap.area),
    gap.firstSeenOn,
    gap.evidence
      .filter((fact) => fact.value !== null)
      .map((fact) => `${nameIn(language, fact)}: ${fact.value ?? ""}`)
      .join("; "),
  ];
}
