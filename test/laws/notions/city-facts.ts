import type { SourceWords } from "../../import/support/folder-builder.ts";
import { allStems } from "../../import/support/world.ts";
import type { RandomCity } from "../city/random-city.ts";
import type { Row } from "../city/roster.ts";

/** A row that is a thing. */
export interface Thing {
  readonly id: string;
  readonly stem: string;
  readonly row: Row;
  readonly areaCode: string;
}

/** A row that is a relationship: its two ends and its period, half-open, open ends filled in (exchange format, 2.1). */
export interface Link {
  readonly row: Row;
  readonly start: string;
  readonly end: string;
  readonly from: string;
  readonly to: string;
  readonly fromKnown: boolean;
}

export const openEnd = "9999-12-31";

/** The columns of the two ends, for every file whose rows are relationships with a period. */
const endsOf: Readonly<Record<string, readonly [string, string]>> = {
  grid_compounds: ["grid", "compound"],
  org_places: ["org", "target"],
  subordinations: ["org", "superior"],
  memberships: ["person", "org"],
  participations: ["person", "org"],
  residences: ["person", "compound"],
  employments: ["person", "employer"],
  posts: ["person", "at"],
  check_ins: ["person", "org"],
  unit_check_ins: ["org", "community_org"],
  liaison_links: ["person", "org"],
  instructors: ["person", "target"],
  service_contracts: ["company", "compound"],
  committee_compounds: ["committee", "compound"],
  centre_areas: ["centre", "target"],
  body_members: ["body", "unit"],
  street_powers: ["street", "power"],
  outposts: ["id", "street"],
  campaigns: ["id", "company"],
  platforms: ["company", "id"],
};

/** The rows of one city, read as things and relationships, with no day in mind yet. */
export class CityFacts {
  readonly sources: readonly SourceWords[];
  readonly things: ReadonlyMap<string, Thing>;
  readonly #rows: ReadonlyMap<string, readonly Row[]>;
  readonly #links = new Map<string, readonly Link[]>();

  constructor(city: RandomCity) {
    this.sources = city.sources;
    this.#rows = city.rows;
    const things = new Map<string, Thing>();
    for (const stem of allStems)
      for (const row of this.rows(stem)) {
        const id = idOf(stem, row);
        if (id !== undefined && !things.has(id)) things.set(id, { id, stem, row, areaCode: "" });
      }
    // An event lies where what it refers to lies, so areas come when all ids are known.
    this.things = new Map(
      [...things].map(([id, thing]) => [id, { ...thing, areaCode: areaOf(thing, things, this) }]),
    );
  }

  rows(stem: string): readonly Row[] {
    return this.#rows.get(stem) ?? [];
  }

  ofStem(stem: string): Thing[] {
    return [...this.things.values()].filter((thing) => thing.stem === stem);
  }

  links(stem: string): readonly Link[] {
    const known = this.#links.get(stem);
    if (known) return known;
    const ends = endsOf[stem];
    if (!ends) throw new Error(`Expected a file of relationships, got ${stem}.`);
    const links = this.rows(stem).map((row) => this.#link(row, ends));
    this.#links.set(stem, links);
    return links;
  }

  #link(row: Row, [start, end]: readonly [string, string]): Link {
    const source = this.sources.find(({ id }) => id === row["source"]);
    const unknownFrom = source?.coversFrom ?? "1900-01-01";
    return {
      row,
      start: cell(row, start) ?? "",
      end: cell(row, end) ?? "",
      from: cell(row, "from") ?? unknownFrom,
      to: cell(row, "to") ?? openEnd,
      fromKnown: cell(row, "from") !== null,
    };
  }
}

/** Rows without an id of their own that are things all the same get one from their key, as the importer names them. */
function idOf(stem: string, row: Row): string | undefined {
  if (stem === "worker_trainings")
    return `TRAINING-${row["person"] ?? ""}-${row["training_kind"] ?? ""}-${row["on"] ?? ""}`;
  if (stem === "dispute_stats") return `DISPUTE-${row["grid"] ?? ""}-${row["period"] ?? ""}`;
  return row["id"] ?? row["code"];
}

/** The text of a cell; null when it is empty: not known. */
export function cell(row: Row, field: string): string | null {
  const text = row[field];
  return text === undefined || text === "" ? null : text;
}

export function numberIn(row: Row, field: string): number | null {
  const text = cell(row, field);
  return text === null ? null : Number(text);
}

export function truthIn(row: Row, field: string): boolean | null {
  const text = cell(row, field);
  return text === null ? null : text === "true";
}

/** Which column gives the area code (the line under each table of the exchange format). */
const areaColumns = ["community", "area_code", "street", "code"];
const areaReferences = [
  "org",
  "unit",
  "compound",
  "company",
  "target",
  "body",
  "school",
  "grid",
  "person",
  "raised_at",
];
const areaByReference: ReadonlySet<string> = new Set([
  "visits",
  "consultations",
  "credit_ratings",
  "platforms",
  "demo_awards",
  "meetings",
  "duty_reports",
  "assessments",
  "candidates",
  "issues",
  "worker_trainings",
  "dispute_stats",
]);

function areaOf(thing: Thing, things: ReadonlyMap<string, Thing>, facts: CityFacts): string {
  const { stem, row } = thing;
  if (stem === "places") return thing.id;
  if (!areaByReference.has(stem))
    return areaColumns.map((column) => cell(row, column)).find((text) => text !== null) ?? "";
  const meeting = facts.rows("meetings").find((each) => stem === "issues" && each["issue"] === thing.id);
  const references = [...areaReferences.map((column) => cell(row, column)), meeting?.["body"] ?? null];
  const referred = things.get(references.find((text) => text !== null) ?? "");
  return referred ? areaOf(referred, things, facts) : "";
}
