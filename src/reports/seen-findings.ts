import type { RulePageRow } from "../gaps/rule.ts";
import { GapCounter, rankOf } from "./areas-of-report.ts";
import type { FindingWithRow } from "./findings-of-report.ts";
import type { ReportFinding, ReportSummary, ReportUnjudged } from "./report-model.ts";

/** What is counted while the findings go by. */
export class SeenFindings {
  readonly counter = new GapCounter();
  accepted = 0;
  withheld = 0;
  gravest: (FindingWithRow & { readonly row: RulePageRow }) | null = null;

  async *pass(findings: AsyncIterable<FindingWithRow>): AsyncGenerator<ReportFinding> {
    for await (const { finding, row, withheld } of findings) {
      this.counter.add(finding.severity, finding.place.code);
      this.withheld += withheld;
      if (finding.acceptedUntil !== null) this.accepted += 1;
      if (row?.outcome === "GAP" && finding.acceptedUntil === null)
        this.#consider({ finding, row, withheld });
      yield finding;
    }
  }

  /** The gravest: by severity, then what is new, then the most households; at last the first in the order of the report. */
  #consider(candidate: FindingWithRow & { readonly row: RulePageRow }): void {
    const weight = ({ finding }: FindingWithRow): readonly number[] => [
      -rankOf(finding.severity),
      finding.state === "NEW" ? 1 : 0,
      typeof finding.evidence.households === "number" ? finding.evidence.households : 0,
    ];
    if (this.gravest === null || greater(weight(candidate), weight(this.gravest))) this.gravest = candidate;
  }
}

function greater(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at >= 0 && (a[at] ?? 0) > (b[at] ?? 0);
}

/** Subjects that could not be judged, by rule and missing files. */
export class UnjudgedGroups {
  readonly #groups = new Map<
    string,
    { rule: string; notCovered: string[]; count: number; places: Set<string> }
  >();

  async *pass(rows: AsyncIterable<ReportUnjudged>): AsyncGenerator<ReportUnjudged> {
    for await (const row of rows) {
      const key = `${row.rule} ${row.notCovered.join()}`;
      const group = this.#groups.get(key) ?? {
        rule: row.rule,
        notCovered: row.notCovered,
        count: 0,
        places: new Set<string>(),
      };
      group.count += 1;
      group.places.add(row.place.district ?? row.place.code);
      this.#groups.set(key, group);
      yield row;
    }
  }

  groups(): ReportSummary["notJudged"] {
    return [...this.#groups.values()].map(({ places, ...group }) => ({
      ...group,
      places: [...places].sort(),
    }));
  }
}
