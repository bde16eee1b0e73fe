import { CityDay } from "./city-day.ts";
import { cell, type Link, type Thing } from "./city-facts.ts";
import { isRemoved } from "./words.ts";

/** Which of the three sat at a consultation, each judged as of the day it was held (rules.md, G16 and finer point 4). */
export interface Attendance {
  readonly heldOn: string;
  readonly branch: boolean;
  readonly committee: boolean;
  readonly company: boolean;
}

export function attendanceOf(day: CityDay, compound: string, consultation: Thing): Attendance {
  const heldOn = cell(consultation.row, "held_on") ?? "";
  const then = new CityDay(day.facts, heldOn);
  const parties = day.facts
    .rows("consultation_parties")
    .filter((row) => row["consultation"] === consultation.id)
    .map((row) => row["party"] ?? "");
  const linked = (stem: string): Link[] =>
    day.facts
      .links(stem)
      .filter((link) => link.end === compound && then.isActive(link) && parties.includes(link.start));
  return {
    heldOn,
    branch: linked("org_places").some(({ start }) => then.there(start)),
    committee: linked("committee_compounds").length > 0,
    company: linked("service_contracts").some(({ start, row }) => {
      const company = then.thing(start);
      return company !== null && !isRemoved(then, company) && (cell(row, "contract_to") ?? "9999") >= heldOn;
    }),
  };
}
