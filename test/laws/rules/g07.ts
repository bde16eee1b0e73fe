import type { CityDay } from "../notions/city-day.ts";
import { numberIn, type Thing } from "../notions/city-facts.ts";
import { eachJudged, type FaultKind, judged, type Law } from "../notions/judgement.ts";
import { and, compare, or } from "../notions/truth.ts";
import { communityOf } from "../notions/words.ts";

export const g07: Law = {
  rule: "G07",
  judge: (day) =>
    eachJudged([...day.things("compounds"), ...day.things("grids")], (subject) =>
      judged(day, {
        subject,
        needs: ["grids", "compounds", "grid_compounds"],
        kinds: subject.stem === "compounds" ? faultsOfCompound(day, subject) : faultsOfGrid(day, subject),
      }),
    ),
};

function faultsOfCompound(day: CityDay, { id }: Thing): FaultKind[] {
  return [{ name: "NOT_COVERED", severity: "HIGH", holds: day.linksTo("grid_compounds", id).length === 0 }];
}

function faultsOfGrid(day: CityDay, { id, row }: Thing): FaultKind[] {
  const covered = day.linksFrom("grid_compounds", id).map(({ end }) => end);
  const isEmpty = and([
    covered.length === 0,
    compare(numberIn(row, "households"), 0, (households, none) => households === none),
  ]);
  const crosses = or(
    covered.map((compound) =>
      compare(communityOf(day, compound), communityOf(day, id), (theirs, ours) => theirs !== ours),
    ),
  );
  // An empty kind counts as a basic grid (exchange format, 6.2).
  const isBasic = (row["kind"] || "BASIC") === "BASIC";
  return [
    ...(isBasic ? [{ name: "EMPTY", severity: "HIGH", holds: isEmpty } as const] : []),
    { name: "CROSSES", severity: "HIGH", holds: crosses },
  ];
}
