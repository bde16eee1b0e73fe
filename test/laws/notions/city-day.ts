import { groupBy } from "../../../src/import/group-by.ts";
import { yearOf } from "../calendar.ts";
import { type CityFacts, cell, type Link, numberIn, type Thing } from "./city-facts.ts";

/** First and last date of a thing, by the file its row stands in (rules.md 1.1). */
const lifeOf: Readonly<Record<string, readonly [string, string]>> = {
  places: ["established_on", "abolished_on"],
  grids: ["established_on", "abolished_on"],
  compounds: ["established_on", "abolished_on"],
  party_orgs: ["founded_on", "dissolved_on"],
  work_units: ["established_on", "abolished_on"],
  residents_committees: ["established_on", "dissolved_on"],
  property_companies: ["established_on", "closed_on"],
  decision_bodies: ["founded_on", ""],
  enforcement_offices: ["established_on", "abolished_on"],
};

/** What exists while a relationship of its own is active. */
const livesBy: Readonly<Record<string, { readonly stem: string; readonly relation: string | null }>> = {
  owners_committees: { stem: "committee_compounds", relation: null },
  service_centres: { stem: "centre_areas", relation: "SERVES_AREA" },
};

const dateOfEvent: Readonly<Record<string, string>> = {
  visits: "visited_on",
  meetings: "held_on",
  consultations: "held_on",
  issues: "raised_on",
  worker_trainings: "on",
  career_events: "on",
};

const noLinks: readonly Link[] = [];

/** A city on one day: what is there, what holds, what is covered. */
export class CityDay {
  readonly facts: CityFacts;
  readonly on: string;
  readonly #there = new Map<string, boolean>();
  readonly #links = new Map<string, readonly Link[]>();
  readonly #byStart = new Map<string, ReadonlyMap<string, readonly Link[]>>();
  readonly #byEnd = new Map<string, ReadonlyMap<string, readonly Link[]>>();

  constructor(facts: CityFacts, on: string) {
    this.facts = facts;
    this.on = on;
  }

  /** The things of a file that are there on the day. */
  things(stem: string): Thing[] {
    return this.facts.ofStem(stem).filter(({ id }) => this.there(id));
  }

  /** The thing with this id, if it is there. */
  thing(id: string | null | undefined): Thing | null {
    const thing = this.facts.things.get(id ?? "");
    return thing && this.there(thing.id) ? thing : null;
  }

  there(id: string): boolean {
    const known = this.#there.get(id);
    if (known !== undefined) return known;
    const thing = this.facts.things.get(id);
    const answer = thing !== undefined && this.#isThere(thing);
    this.#there.set(id, answer);
    return answer;
  }

  /** Active relationships whose two ends are there: what is not there counts for nothing as the other end. */
  links(stem: string): readonly Link[] {
    const known = this.#links.get(stem);
    if (known) return known;
    const links = this.facts
      .links(stem)
      .filter((link) => this.isActive(link) && this.there(link.start) && this.there(link.end));
    this.#links.set(stem, links);
    return links;
  }

  linksFrom(stem: string, start: string): readonly Link[] {
    const index = this.#byStart.get(stem) ?? groupBy(this.links(stem), ({ start }) => start);
    this.#byStart.set(stem, index);
    return index.get(start) ?? noLinks;
  }

  linksTo(stem: string, end: string): readonly Link[] {
    const index = this.#byEnd.get(stem) ?? groupBy(this.links(stem), ({ end }) => end);
    this.#byEnd.set(stem, index);
    return index.get(end) ?? noLinks;
  }

  isActive({ from, to }: Link): boolean {
    return from <= this.on && this.on < to;
  }

  /** Whether some source covers all the files for this area on the day (rules.md 1.4). */
  covers(stems: readonly string[], areaCode: string): boolean {
    return stems.every((stem) =>
      this.facts.sources.some(
        ({ files, coversAreas = [], coversFrom = null, coversTo = null }) =>
          files.includes(stem) &&
          coversAreas.some((prefix) => areaCode.startsWith(prefix)) &&
          (coversFrom === null || coversFrom <= this.on) &&
          (coversTo === null || this.on <= coversTo),
      ),
    );
  }

  #isThere({ id, stem, row }: Thing): boolean {
    const [first, last] = lifeOf[stem] ?? ["", ""];
    const begins = cell(row, first);
    const ends = cell(row, last);
    if ((begins !== null && begins > this.on) || (ends !== null && ends <= this.on)) return false;
    if (stem === "compounds") return (numberIn(row, "built_year") ?? 0) <= yearOf(this.on);
    const event = dateOfEvent[stem];
    const origin = stem === "issues" ? cell(row, "raised_at") : null;
    // An issue raised in a visit or consultation that is not there yet is not there either (finer point 6).
    if (event !== undefined)
      return (cell(row, event) ?? "") <= this.on && (origin === null || this.there(origin));
    if (stem === "credit_ratings" || stem === "duty_reports")
      return (numberIn(row, "year") ?? 0) <= yearOf(this.on);
    const living = livesBy[stem];
    return living === undefined || this.#lives(id, living.stem, living.relation);
  }

  #lives(id: string, stem: string, relation: string | null): boolean {
    return this.facts
      .links(stem)
      .some(
        (link) =>
          link.start === id &&
          (relation === null || link.row["relation"] === relation) &&
          this.isActive(link) &&
          this.there(link.end),
      );
  }
}
