import type { CityDay } from "../notions/city-day.ts";
import { numberIn, type Thing, truthIn } from "../notions/city-facts.ts";
import { eachJudged, type FaultKind, judged, type Law } from "../notions/judgement.ts";
import { not, type Truth } from "../notions/truth.ts";

export const g34: Law = {
  rule: "G34",
  judge: (day) =>
    eachJudged(
      day
        .things("service_centres")
        .filter(({ row }) => ["COMPOUND", "COMMUNITY"].includes(row["tier"] ?? "")),
      (subject) => {
        const kinds: FaultKind[] =
          subject.row["tier"] === "COMPOUND"
            ? [{ name: "NO_WINDOW", severity: "LOW", holds: not(truthIn(subject.row, "has_window")) }]
            : [
                { name: "NO_ONE_WINDOW", severity: "LOW", holds: not(truthIn(subject.row, "one_window")) },
                { name: "SMALL", severity: "LOW", holds: isSmall(day, subject) },
              ];
        return judged(day, { subject, needs: ["centre_areas"], kinds });
      },
    ),
};

function isSmall(day: CityDay, centre: Thing): Truth {
  const area = numberIn(centre.row, "area_sqm");
  if (area === null) return null;
  if (area < 500) return true;
  const served = new Set(
    day
      .linksFrom("centre_areas", centre.id)
      .filter(({ row }) => row["relation"] === "SERVES_AREA" && row["target_kind"] === "COMMUNITY")
      .map(({ end }) => day.thing(end)),
  );
  const households = [...served].map((community) => community && numberIn(community.row, "households"));
  if (households.length === 0 || households.includes(null)) return null;
  const sum = households.reduce<number>((total, each) => total + (each ?? 0), 0);
  return area < (30 * sum) / 100;
}
