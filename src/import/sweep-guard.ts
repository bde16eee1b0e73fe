import { exchangeFormat } from "./exchange-format.ts";
import type { Farewell } from "./gone.ts";
import { rowKey } from "./fact.ts";
import type { KnownFact } from "./known-facts.ts";
import type { Problems } from "./problems.ts";

const mostFacts = 20;
const mostShare = 0.2;

/**
 * Says so when a source would lose more of what it has in a file than a slip of the pen explains: more than 20 facts
 * and more than 20 %. Nothing is written then, until told to go on.
 */
export function guardSweeps(
  farewells: readonly Farewell[],
  known: ReadonlyMap<string, ReadonlyMap<string, KnownFact>>,
  problems: Problems,
): boolean {
  const leaving = new Map<string, number>();
  for (const { file, kind, leaving: sources } of farewells) {
    if (kind === "kept by others") continue;
    for (const source of sources)
      leaving.set(`${file}|${source}`, (leaving.get(`${file}|${source}`) ?? 0) + 1);
  }
  let tooLarge = false;
  for (const [place, count] of leaving) {
    if (count <= mostFacts) continue;
    const [file = "", source = ""] = place.split("|");
    const had = rowsOfSource(known.get(file) ?? new Map(), source);
    if (count <= had * mostShare) continue;
    tooLarge = true;
    problems.add(
      { file: exchangeFormat.byStem.get(file)?.file ?? file, line: 0 },
      "SWEEP_TOO_LARGE",
      `at most ${mostFacts} facts, or ${mostShare * 100} % of what ${source} has in the file, to end or be taken out; send the missing rows, or import again and accept the sweep`,
      `${count} of ${had} facts of ${source} would end or be taken out`,
    );
  }
  return tooLarge;
}

function rowsOfSource(known: ReadonlyMap<string, KnownFact>, source: string): number {
  let count = 0;
  for (const fact of known.values()) {
    if (rowKey(fact.factKey) !== fact.factKey || fact.endKnown === false) continue;
    if (fact.source === source || fact.otherSources.includes(source)) count += 1;
  }
  return count;
}
