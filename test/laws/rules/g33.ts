import type { CityDay } from "../notions/city-day.ts";
import type { Thing } from "../notions/city-facts.ts";
import { eachJudged, judged, type Law } from "../notions/judgement.ts";

export const g33: Law = {
  rule: "G33",
  judge: (day) => {
    const places = day
      .things("places")
      .filter(({ row }) => ["STREET", "COMMUNITY"].includes(row["level"] ?? ""));
    return eachJudged([...places, ...day.things("compounds")], (subject) => {
      const isCompound = subject.stem === "compounds";
      const tier = isCompound ? "COMPOUND" : (subject.row["level"] ?? "");
      const centres = centresOf(day, subject, tier);
      const severity = isCompound ? "MEDIUM" : "HIGH";
      const isUnder = (centre: string): boolean =>
        day.linksFrom("centre_areas", centre).some(({ row }) => row["relation"] === "UNDER");
      const noParent = {
        name: "NO_PARENT",
        severity,
        holds: centres.length > 0 && !centres.some(isUnder),
      } as const;
      return judged(day, {
        subject,
        needs: ["service_centres", "centre_areas"],
        kinds: [
          { name: "NO_CENTRE", severity, holds: centres.length === 0 },
          ...(isCompound ? [noParent] : []),
        ],
      });
    });
  },
};

function centresOf(day: CityDay, { id }: Thing, tier: string): string[] {
  return day
    .linksTo("centre_areas", id)
    .filter(({ row, start }) => row["relation"] === "SERVES_AREA" && day.thing(start)?.row["tier"] === tier)
    .map(({ start }) => start);
}
