import { yearOf } from "../calendar.ts";
import type { CityDay } from "../notions/city-day.ts";
import { cell, numberIn, type Thing } from "../notions/city-facts.ts";
import { eachJudged, type FaultKind, judged, type Law } from "../notions/judgement.ts";
import { and, compare, or, type Truth } from "../notions/truth.ts";
import { isRemoved } from "../notions/words.ts";

export const g32: Law = {
  rule: "G32",
  judge: (day) =>
    eachJudged(day.things("property_companies"), (subject) => {
      const rating = ratingOf(day, subject);
      const own = isRemoved(day, subject) ? [stillServing(day, subject)] : faultsOfRating(rating);
      const award: FaultKind = {
        name: "AWARD",
        severity: "HIGH",
        holds: isWronglyAwarded(day, subject, rating),
        needs: ["demo_awards", "credit_ratings"],
        proven: true,
      };
      const kinds = isRemoved(day, subject) ? [award, ...own] : [...own, award];
      return judged(day, { subject, needs: [], kinds });
    }),
};

function ratingOf(day: CityDay, company: Thing): Thing | null {
  const ratings = day
    .things("credit_ratings")
    .filter(({ row }) => row["company"] === company.id && Number(row["year"]) <= yearOf(day.on));
  return ratings.sort((a, b) => Number(b.row["year"]) - Number(a.row["year"]))[0] ?? null;
}

function faultsOfRating(rating: Thing | null): FaultKind[] {
  const weight = rating && numberIn(rating.row, "red_weight");
  const isWithoutPart =
    rating === null ? null : numberIn(rating.row, "red_score") === null || weight === null;
  const given = { severity: "HIGH", needs: ["credit_ratings"], proven: true } as const;
  return [
    { name: "NO_RED", holds: isWithoutPart, ...given },
    {
      name: "WEIGHT",
      holds: compare(weight, 0.3, (left, right) => Math.round(left * 10_000) !== Math.round(right * 10_000)),
      ...given,
    },
  ];
}

function isWronglyAwarded(day: CityDay, company: Thing, rating: Thing | null): Truth {
  const isAwarded = day.facts.rows("demo_awards").some((row) => {
    const validTo = cell(row, "valid_to");
    return (
      row["target"] === company.id &&
      row["category"] === "RED_PROPERTY" &&
      (row["awarded_on"] ?? "") <= day.on &&
      (validTo === null || validTo > day.on)
    );
  });
  const isPoor = compare(rating && numberIn(rating.row, "score"), 60, (score, poor) => score < poor);
  return and([isAwarded, or([isRemoved(day, company), isPoor])]);
}

function stillServing(day: CityDay, company: Thing): FaultKind {
  return {
    name: "STILL_SERVING",
    severity: "HIGH",
    holds: day.linksFrom("service_contracts", company.id).length > 0,
    needs: ["service_contracts"],
    proven: true,
  };
}
