import type { CityDay } from "../notions/city-day.ts";
import type { Thing } from "../notions/city-facts.ts";
import { eachJudged, type FaultKind, judged, type Judgement, type Law } from "../notions/judgement.ts";
import { fieldOf } from "../notions/words.ts";

const urbanFields = ["STREET", "COMMUNITY", "GRID", "COMPOUND", "PROPERTY", "TWO_NEW"];
const requiredFields = ["STREET", "COMMUNITY", "COMPOUND", "PROPERTY", "TWO_NEW"];

export const g20: Law = {
  rule: "G20",
  judge: (day) => {
    // Here a contact point counts also where the organisation does not exist on the day.
    const linked = new Set(
      day.facts
        .links("liaison_links")
        .filter((link) => day.isActive(link))
        .map(({ end }) => end),
    );
    const points = [...linked].map((id) => day.thing(id)).filter((org) => org !== null);
    const districts = day.things("places").filter(({ row }) => row["level"] === "DISTRICT");
    const orgs = day.facts
      .ofStem("party_orgs")
      .filter((org) => linked.has(org.id) || isCityCommittee(day, org));
    return new Map([
      ...eachJudged(districts, (district) => verdict(day, district, [noPoint(district, points)])),
      ...eachJudged(orgs, (org) =>
        verdict(day, org, [
          ...(linked.has(org.id) ? faultsOfPoint(day, org) : []),
          ...(isCityCommittee(day, org) ? [emptyField(points)] : []),
        ]),
      ),
    ]);
  },
};

function verdict(day: CityDay, subject: Thing, kinds: readonly FaultKind[]): Judgement {
  return judged(day, { subject, needs: ["liaison_links", "party_orgs"], kinds });
}

function isCityCommittee(day: CityDay, org: Thing): boolean {
  return day.there(org.id) && fieldOf(org) === "CITY";
}

function noPoint(district: Thing, points: readonly Thing[]): FaultKind {
  const holds = !points.some(({ areaCode }) => areaCode.startsWith(district.id));
  return { name: "NO_POINT", severity: "MEDIUM", holds };
}

function faultsOfPoint(day: CityDay, org: Thing): FaultKind[] {
  return [
    { name: "NOT_URBAN", severity: "MEDIUM", holds: !urbanFields.includes(fieldOf(org)) },
    { name: "DISSOLVED", severity: "MEDIUM", holds: !day.there(org.id) },
  ];
}

function emptyField(points: readonly Thing[]): FaultKind {
  const holds = requiredFields.some((field) => !points.some((point) => fieldOf(point) === field));
  return { name: "FIELD_EMPTY", severity: "MEDIUM", holds };
}
