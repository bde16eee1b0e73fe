import type { CityDay } from "../notions/city-day.ts";
import { eachJudged, judged, type Law } from "../notions/judgement.ts";
import { isRemoved, servicesOf } from "../notions/words.ts";

export const g12: Law = {
  rule: "G12",
  judge: (day) =>
    eachJudged(day.things("compounds"), (subject) =>
      judged(day, {
        subject,
        needs: ["property_companies", "service_contracts"],
        kinds: [
          {
            name: caseOf(day, subject.id),
            severity: "HIGH",
            holds: servicesOf(day, subject.id).length === 0,
          },
        ],
      }),
    ),
};

/** The one kind of a compound that nobody serves by 1.2. */
function caseOf(day: CityDay, compound: string): string {
  const companies = day.linksTo("service_contracts", compound).map(({ start }) => day.thing(start));
  if (companies.length === 0) return "NONE";
  return companies.some((company) => company !== null && !isRemoved(day, company)) ? "EXPIRED" : "REMOVED";
}
