import type { City, District, Street, Unit } from "./city.ts";
import { made } from "./city.ts";
import { addDays, quarterStarts, randomDay } from "./day.ts";
import type { Random } from "./random.ts";
import type { DecisionBodyRow } from "./rows/decision.ts";

const kinds = {
  STANDING_COMMITTEE: "党委常委会",
  LEADING_GROUP: "党的建设工作领导小组",
  JOINT_CONFERENCE: "城市基层党建联席会议",
} as const;

/** A body with its member units; meetings and duty reports follow from it. */
export interface Body {
  readonly row: DecisionBodyRow;
  readonly units: readonly Unit[];
  readonly district: District | null;
  readonly meetings: { readonly id: string; readonly heldOn: string }[];
}

/** Three bodies in the city and in each district, one joint conference in each street (A33), with members and a year of meetings. */
export function makeDecisionBodies(city: City): Body[] {
  const random = city.random("decision bodies");
  const bodies: Body[] = [];
  const cityUnits = city.units.filter((unit) => unit.group !== "TWO_NEW" && unit.district === null);
  bodies.push(...makeThree(city, null, cityUnits.length > 0 ? cityUnits : publicUnits(city), 20, random));
  for (const district of city.districts) {
    const own = city.units.filter((unit) => unit.group !== "TWO_NEW" && unit.district === district);
    bodies.push(...makeThree(city, district, own, 8, random));
  }
  for (const street of city.streets) bodies.push(makeStreetConference(city, street, random));
  return bodies;
}

function publicUnits(city: City): Unit[] {
  return city.units.filter((unit) => unit.group !== "TWO_NEW");
}

function makeThree(
  city: City,
  district: District | null,
  units: readonly Unit[],
  members: number,
  random: Random,
): Body[] {
  const organs = units.filter((unit) => unit.group === "ORGANS");
  const name = district?.quota.name ?? city.quota.name;
  const areaCode = district?.code ?? city.quota.code;
  const level = district === null ? "CITY" : "DISTRICT";
  return (["STANDING_COMMITTEE", "LEADING_GROUP", "JOINT_CONFERENCE"] as const).map((kind) => {
    const others = random.sample(
      units.filter((unit) => unit !== organs[0]),
      members - 1,
    );
    const joint = organs[0] === undefined ? others : [organs[0], ...others];
    // The standing committee sits as persons; only the other two have member units.
    const taken = kind === "JOINT_CONFERENCE" ? joint : kind === "LEADING_GROUP" ? organs.slice(0, 5) : [];
    const facts = { name: `${name}${kinds[kind]}（示例）`, kind, level, areaCode } as const;
    return makeBody(city, facts, taken, district, random);
  });
}

function makeStreetConference(city: City, street: Street, random: Random): Body {
  const office = made(street.office, "the street office");
  const near = city.units.filter(
    (unit) => unit !== office && unit.group !== "TWO_NEW" && unit.community.street === street,
  );
  const facts = {
    name: `${street.row.name}${kinds.JOINT_CONFERENCE}（示例）`,
    kind: "JOINT_CONFERENCE",
    level: "STREET",
    areaCode: street.code,
  } as const;
  return makeBody(city, facts, [office, ...random.sample(near, 4)], street.district, random);
}

function makeBody(
  city: City,
  facts: Pick<DecisionBodyRow, "name" | "kind" | "level" | "areaCode">,
  units: readonly Unit[],
  district: District | null,
  random: Random,
): Body {
  const row = {
    id: `DB-${facts.areaCode}-${facts.kind.replaceAll("_", "-")}`,
    ...facts,
    foundedOn: randomDay(random, "2018-03-01", "2019-12-31"),
  };
  city.rosters.decisionBodies.push(row);
  for (const [index, unit] of units.entries()) {
    city.rosters.bodyMembers.push({
      body: row.id,
      unit: unit.id,
      role: index === 0 ? "LEAD" : "MEMBER",
      from: row.foundedOn,
    });
  }
  return { row, units, district, meetings: meetingDays(random, row.id) };
}

/** The same day of each quarter, from the last quarter before the snapshot year on: never more than 92 days apart (G39). */
function meetingDays(random: Random, body: string): { id: string; heldOn: string }[] {
  const day = random.int(5, 85);
  return ["2020-10-01", ...quarterStarts].map((quarter) => {
    const heldOn = addDays(quarter, day);
    return { id: `MTG-${body.slice(3)}-${heldOn.replaceAll("-", "")}`, heldOn };
  });
}
