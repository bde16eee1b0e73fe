import type { CityDay } from "../notions/city-day.ts";
import { cell, type Thing } from "../notions/city-facts.ts";
import { isRightCreditCode } from "../notions/credit-codes.ts";
import { cycleOf } from "../notions/cycles.ts";
import { eachJudged, type FaultKind, judged, type Law } from "../notions/judgement.ts";
import { type Relation, relationsOf } from "../notions/relations.ts";
import { fieldOf, isMember } from "../notions/words.ts";

export const g40: Law = {
  rule: "G40",
  judge: (day) => {
    const subjects = [...day.facts.things.values()].filter(
      ({ id, stem }) => stem !== "people" && day.there(id),
    );
    // What is not there counts for nothing as the other end; a start that is not there has no row anyway.
    const relations = relationsOf(day.facts).filter(({ type, end }) => type === "GRANTED" || day.there(end));
    const inverted = placed(
      day,
      relations.filter(isInverted).map(({ start }) => start),
    );
    const overlapping = placed(day, keysOfOverlaps(day, relations));
    const homeless = placed(day, membersWithoutRelation(day));
    return eachJudged(subjects, (subject) =>
      judged(day, {
        subject,
        needs: [],
        kinds: [
          ...(subject.stem === "party_orgs" ? faultsOfOrg(day, subject) : []),
          ...(isPossibleHome(subject) ? [noRelation(homeless.has(subject.id))] : []),
          fault("INVERTED", inverted.has(subject.id)),
          fault("OVERLAP", overlapping.has(subject.id)),
          ...(hasCreditCode(subject) ? faultsOfCode(day, subject) : []),
        ],
      }),
    );
  },
};

function fault(name: string, holds: boolean, needs: readonly string[] = []): FaultKind {
  return { name, holds, needs, severity: "CRITICAL", proven: true };
}

function faultsOfOrg(day: CityDay, org: Thing): FaultKind[] {
  const cycle = [...cycleOf(day, org.id)].sort();
  const lines = day.facts
    .links("subordinations")
    .filter((link) => link.start === org.id && day.isActive(link));
  const isLed = lines.some(({ row }) => row["kind"] === "LEADERSHIP");
  return [
    fault("CYCLE", cycle[0] === org.id, ["subordinations"]),
    fault("ORPHAN", fieldOf(org) !== "CITY" && !isLed, ["subordinations"]),
    fault(
      "SUPERIOR_DISSOLVED",
      lines.some(({ end }) => !day.there(end)),
      ["subordinations"],
    ),
  ];
}

function isPossibleHome({ stem }: Thing): boolean {
  return ["places", "work_units", "property_companies", "residents_committees", "compounds"].includes(stem);
}

function noRelation(holds: boolean): FaultKind {
  return fault("NO_RELATION", holds, ["people", "memberships", "employments", "residences"]);
}

function membersWithoutRelation(day: CityDay): string[] {
  return day
    .things("people")
    .filter((person) => isMember(person) && day.linksFrom("memberships", person.id).length === 0)
    .map(({ id }) => id);
}

/** A relationship whose beginning is not known cannot be the wrong way round (finer point 17). */
function isInverted({ from, to, fromKnown }: Relation): boolean {
  return fromKnown && from > to;
}

const keyedByStart = new Set(["UNDER", "RESIDES_IN", "WORKS_FOR", "SET_UP_IN"]);

/** The keyed nodes of two relationships of one unique type that share a day, the later begun by the day. */
function keysOfOverlaps(day: CityDay, relations: readonly Relation[]): string[] {
  const groups = new Map<string, Relation[]>();
  for (const each of relations) {
    const isJoint = day.facts.things.get(each.start)?.row["kind"] === "JOINT_BRANCH";
    if (each.from >= each.to || (each.type === "SET_UP_IN" && isJoint)) continue;
    const isServed = each.type === "SERVES" && day.there(each.start);
    const key = keyedByStart.has(each.type) ? each.start : isServed ? each.end : null;
    if (key !== null) groups.set(`${each.type} ${key}`, [...(groups.get(`${each.type} ${key}`) ?? []), each]);
  }
  return [...groups]
    .filter(([, group]) =>
      group.some((one, index) => group.slice(0, index).some((other) => overlap(day, one, other))),
    )
    .map(([key]) => key.slice(key.indexOf(" ") + 1));
}

function overlap(day: CityDay, one: Relation, other: Relation): boolean {
  const later = one.from > other.from ? one.from : other.from;
  return later < one.to && later < other.to && later <= day.on;
}

/** Where a fault of each node is counted: a person's at home. */
function placed(day: CityDay, ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.map((id) => (day.facts.things.get(id)?.stem === "people" ? homeOf(day, id) : id)));
}

/** An employer or compound that is not there is not passed over: the city stands in for it (finer point 17). */
function homeOf(day: CityDay, person: string): string {
  const ends = (stem: string): string[] =>
    day.facts
      .links(stem)
      .filter((link) => link.start === person && day.isActive(link))
      .map(({ end }) => end)
      .sort();
  const area = day.facts.things.get(person)?.areaCode ?? "";
  const home = ends("employments")[0] ?? ends("residences")[0] ?? area;
  return day.there(home) ? home : `${area.slice(0, 4)}00`;
}

function hasCreditCode({ stem }: Thing): boolean {
  return stem === "work_units" || stem === "property_companies";
}

function faultsOfCode(day: CityDay, { id, row }: Thing): FaultKind[] {
  const code = cell(row, "uscc");
  const sharing = [...day.things("work_units"), ...day.things("property_companies")]
    .filter((other) => code !== null && other.row["uscc"] === code)
    .map((other) => other.id)
    .sort();
  return [
    fault("USCC_DUPLICATE", sharing.length > 1 && sharing[0] === id),
    fault("USCC_INVALID", code !== null && !isRightCreditCode(code)),
  ];
}
