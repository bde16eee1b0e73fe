import { cell, type CityFacts, type Link } from "./city-facts.ts";

/** A relationship with a period, of the type that the exchange format says its row makes. */
export interface Relation {
  readonly type: string;
  readonly start: string;
  readonly end: string;
  readonly from: string;
  readonly to: string;
  readonly fromKnown: boolean;
}

/** Type of the relationships of a file; a file whose rows make several types is named below. */
const typeOf: Readonly<Record<string, string>> = {
  grid_compounds: "COVERS",
  org_places: "SET_UP_IN",
  subordinations: "SUBORDINATE_TO",
  memberships: "BELONGS_TO",
  participations: "PARTICIPATES_IN",
  residences: "RESIDES_IN",
  employments: "WORKS_FOR",
  posts: "HOLDS_POST",
  check_ins: "CHECKED_IN_TO",
  unit_check_ins: "UNIT_CHECKED_IN_TO",
  liaison_links: "LIAISES_WITH",
  service_contracts: "SERVES",
  committee_compounds: "REPRESENTS",
  body_members: "HAS_MEMBER",
  street_powers: "GRANTED",
  outposts: "STATIONED_AT",
  campaigns: "COVERS",
  platforms: "OPERATES",
};

/** Every relationship with a period, whatever the day; where a row makes several, they share its period. */
export function relationsOf(facts: CityFacts): Relation[] {
  const plain = Object.entries(typeOf).flatMap(([stem, type]) =>
    facts.links(stem).map((link) => relation(type, link)),
  );
  const areas = facts.links("centre_areas").map((link) => relation(link.row["relation"] ?? "", link));
  const instructors = facts
    .links("instructors")
    .flatMap((link) => [
      relation("INSTRUCTS", link),
      ...sending("SENT_BY", link, "sent_by"),
      ...sending("SECONDED_FROM", link, "seconded_from"),
    ]);
  const outposts = facts.links("outposts").flatMap((link) => sending("OF", link, "unit"));
  return [...plain, ...areas, ...instructors, ...outposts];
}

function sending(type: string, link: Link, column: string): Relation[] {
  const end = cell(link.row, column);
  return end === null ? [] : [{ ...relation(type, link), end }];
}

function relation(type: string, { start, end, from, to, fromKnown }: Link): Relation {
  return { type, start, end, from, to, fromKnown };
}
