import { daysBetween, plusDays, yearOf } from "../calendar.ts";
import type { CityDay } from "../notions/city-day.ts";
import { cell, type Thing } from "../notions/city-facts.ts";
import { eachJudged, type FaultKind, judged, type Law } from "../notions/judgement.ts";
import { clock, fieldOf } from "../notions/words.ts";

export const g39: Law = {
  rule: "G39",
  judge: (day) =>
    new Map([
      ...judgedWith(day, day.things("decision_bodies"), ["meetings"], (body) => [
        fault("NO_MEETING", isSilent(day, body)),
      ]),
      ...judgedWith(day, memberUnits(day), ["body_members", "decision_bodies", "duty_reports"], (unit) => [
        fault("NO_UNIT_REPORT", !reportsOf(day).some(({ row }) => row["unit"] === unit.id)),
      ]),
      ...judgedWith(day, districts(day), ["duty_reports", "party_orgs"], (district) => [
        fault(
          "NO_SECRETARY_REPORT",
          !reportsOf(day).some(({ row }) => isOfDistrict(day, row["org"], district)),
        ),
      ]),
      ...judgedWith(day, day.things("breakthrough_projects"), [], ({ row }) => [
        fault("NO_OWNER", day.thing(cell(row, "owner_unit")) === null),
        fault("NO_DOCUMENT", cell(row, "document") === null),
      ]),
    ]),
};

function judgedWith(
  day: CityDay,
  subjects: readonly Thing[],
  needs: readonly string[],
  faults: (subject: Thing) => FaultKind[],
) {
  return eachJudged(subjects, (subject) => judged(day, { subject, needs, kinds: faults(subject) }));
}

function fault(name: string, holds: boolean): FaultKind {
  return { name, holds, severity: "MEDIUM" };
}

function isSilent(day: CityDay, { id, row }: Thing): boolean {
  const limit = row["level"] === "STREET" ? 92 : 183;
  const held = day
    .things("meetings")
    .filter((meeting) => meeting.row["body"] === id)
    .map((meeting) => cell(meeting.row, "held_on"));
  if (held.length > 0) return (clock(day, held) ?? 0) > limit;
  const foundedOn = cell(row, "founded_on");
  return foundedOn === null || daysBetween(foundedOn, day.on) > limit;
}

function memberUnits(day: CityDay): Thing[] {
  const units = day
    .links("body_members")
    .filter(({ start }) => day.thing(start)?.row["kind"] === "JOINT_CONFERENCE")
    .map(({ end }) => day.thing(end));
  return [...new Set(units)].filter((unit) => unit !== null);
}

function districts(day: CityDay): Thing[] {
  return day.things("places").filter(({ row }) => row["level"] === "DISTRICT");
}

/** The reports of the last year that is complete at the end of the day. */
function reportsOf(day: CityDay): Thing[] {
  const year = yearOf(plusDays(day.on, 1)) - 1;
  return day.things("duty_reports").filter(({ row }) => row["year"] === String(year));
}

function isOfDistrict(day: CityDay, org: string | undefined, district: Thing): boolean {
  const about = day.thing(org ?? null);
  return about !== null && fieldOf(about) === "DISTRICT" && about.areaCode === district.id;
}
