import type { FolderBuilder } from "../../import/support/folder-builder.ts";
import { type Life, withLives } from "./lives.ts";
import { met, noRow, unknown, lastDay as day } from "./rule-cases.ts";
import type { RuleCase } from "./rule-world.ts";
import { daysBefore, firstCoveredDay, type Town, town } from "./town.ts";

/** A person of these worlds; the number is given when the world is drawn. */
export type UnitMember = Omit<Life, "id">;

/** Work units whose members check in with communities: the ground on which G22 to G25 stand. */
export interface PublicUnits {
  readonly places: Town;
  readonly unit: (name: string) => string;
  /** The compound of a community and the community's organisation. */
  readonly compound: (digits?: string, number?: number) => string;
  readonly org: (digits?: string, number?: number) => string;
  /** Organisation of the first community, dissolved long ago. */
  readonly dissolvedOrg: string;
  readonly draw: (
    folder: FolderBuilder,
    units: readonly Readonly<Record<string, string>>[],
    members: readonly UnitMember[],
  ) => FolderBuilder;
  /** An in-service member who did all a member must. */
  readonly member: (unit: string, more?: Partial<UnitMember>) => UnitMember;
  /** A public unit of district 02, unless `more` says otherwise. */
  readonly unitRow: (
    name: string,
    more?: Readonly<Record<string, string>>,
    digits?: string,
  ) => Readonly<Record<string, string>>;
  readonly population: Population;
}

interface Population {
  readonly units: readonly Readonly<Record<string, string>>[];
  readonly members: readonly UnitMember[];
  readonly cases: readonly RuleCase[];
}

/** Files without which nobody knows whether a unit has an in-service member. */
const populationFiles = ["work_units", "people", "employments", "residences", "compounds"];
const publicTypes = ["ORGAN", "INSTITUTION", "SOE", "SCHOOL", "HOSPITAL", "RESEARCH"];

/** The four rules have one population; `others` are further files that the rule cannot do without. */
export function publicUnits(city: string, others: readonly string[]): PublicUnits {
  const stems = [...populationFiles, ...others];
  const places = town(city, stems);
  const districts = ["02", ...stems.map(places.without)];
  const unit = (name: string): string => places.id(`U-${name}`);
  const compound = (digits = "02", number = 1): string => places.id(`C-${digits}-${number}`);
  const org = (digits = "02", number = 1): string => places.id(`O-${digits}-${number}`);
  const dissolvedOrg = places.id("O-DISSOLVED");

  const unitRow: PublicUnits["unitRow"] = (name, more = {}, digits = "02") => ({
    id: unit(name),
    name: `示例单位${name}`,
    org_type: "ORGAN",
    community: places.community(digits),
    ...more,
  });
  const member: PublicUnits["member"] = (of, more = {}) => ({
    area: places.community(),
    inService: true,
    works: [[unit(of)]],
    lives: [[compound()]],
    checkedIn: [[org(), "2014-01-01", "", daysBefore(day, 10)]],
    ...more,
  });

  return {
    places,
    unit,
    compound,
    org,
    dissolvedOrg,
    unitRow,
    member,
    population: population(places, unit, compound, org, unitRow, member, others),
    draw: (folder, units, members) => {
      const communities = districts.flatMap((digits) => [1, 2].map((number) => ({ digits, number })));
      const drawn = places
        .draw(folder)
        .row("places", {
          code: places.community("02", 3),
          level: "COMMUNITY",
          name: "撤销社区",
          parent: places.street(),
          abolished_on: day,
        })
        .row(
          "compounds",
          ...communities.map(({ digits, number }) => ({
            id: compound(digits, number),
            name: `示例小区${digits}${number}`,
            community: places.community(digits, number),
          })),
          { id: places.id("C-GONE"), name: "撤销小区", community: places.community(), abolished_on: day },
          { id: places.id("C-NEW"), name: "未建小区", community: places.community(), built_year: "2022" },
          { id: places.id("C-LOST"), name: "无社区小区", community: places.community("02", 3) },
        )
        .row(
          "party_orgs",
          ...communities.map(({ digits, number }) => ({
            id: org(digits, number),
            name: `示例社区党委${digits}${number}`,
            kind: "PARTY_COMMITTEE",
            field: "COMMUNITY",
            level: "4",
            area_code: places.community(digits, number),
          })),
          {
            id: dissolvedOrg,
            name: "已撤销社区党委",
            kind: "PARTY_COMMITTEE",
            field: "COMMUNITY",
            level: "4",
            area_code: places.community(),
            dissolved_on: "2020-01-01",
          },
        )
        .row(
          "org_places",
          ...communities.map(({ digits, number }) => ({
            org: org(digits, number),
            target_kind: "COMMUNITY",
            target: places.community(digits, number),
            from: "2010-01-01",
          })),
          { org: dissolvedOrg, target_kind: "COMMUNITY", target: places.community(), from: "2010-01-01" },
        )
        .row("work_units", ...units);
      return withLives(
        drawn,
        members.map((each, index) => ({ id: places.person(index + 1), ...each })),
      );
    },
  };
}

function population(
  places: Town,
  unit: PublicUnits["unit"],
  compound: PublicUnits["compound"],
  org: PublicUnits["org"],
  unitRow: PublicUnits["unitRow"],
  member: PublicUnits["member"],
  others: readonly string[],
): Population {
  const eve = { on: daysBefore(day, 1) };
  const digits = places.without;
  const lived = (stem: string): Partial<UnitMember> => ({
    lives: [[compound(digits(stem))]],
    checkedIn: [[org(digits(stem)), "2014-01-01", "", daysBefore(day, 10)]],
  });
  const stems = [...populationFiles, ...others];
  return {
    units: [
      ...publicTypes.map((type) => unitRow(type, { org_type: type })),
      ...["PROB", "PLAIN", "NULL", "FALSE", "HOMELESS", "C-GONE", "C-NEW", "C-LOST", "LEFT", "CAME"].map(
        (name) => unitRow(name),
      ),
      ...["MOVED", "EMPTY", "TWO-A", "TWO-B", "AWAY"].map((name) => unitRow(name)),
      unitRow("PRIVATE", { org_type: "TWO_NEW_ECONOMIC" }),
      unitRow("SELF", { org_type: "SELF_GOVERNING" }),
      unitRow("ABOLISHED", { abolished_on: day }),
      unitRow("ESTABLISHED", { established_on: day }),
      ...stems.map((stem) => unitRow(`NO-${stem}`, {}, digits(stem))),
      ...stems.map((stem) => unitRow(`VACANT-${stem}`, {}, digits(stem))),
      unitRow("UNCOVERED-PRIVATE", { org_type: "TWO_NEW_SOCIAL" }, digits("work_units")),
      unitRow("UNCOVERED-GONE", { abolished_on: "2020-01-01" }, digits("work_units")),
      unitRow("IDLE", {}, digits("residences")),
    ],
    members: [
      ...publicTypes.map((type) => member(type)),
      member("PROB", { status: "PROBATIONARY" }),
      { area: places.community(), status: "NONE", works: [[unit("PLAIN")]], lives: [[compound()]] },
      { area: places.community(), works: [[unit("NULL")]], lives: [[compound()]] },
      member("FALSE", { inService: false }),
      member("HOMELESS", { lives: [] }),
      ...["C-GONE", "C-NEW", "C-LOST"].map((name) => member(name, { lives: [[places.id(name)]] })),
      member("LEFT", { works: [[unit("LEFT"), "2010-01-01", day]] }),
      member("CAME", { works: [[unit("CAME"), day]] }),
      member("MOVED", { lives: [[compound(), "2010-01-01", day]] }),
      member("PRIVATE"),
      member("SELF"),
      member("ABOLISHED"),
      member("ESTABLISHED"),
      member("TWO-A", { works: [[unit("TWO-A")], [unit("TWO-B")]] }),
      member("AWAY", lived("residences")),
      ...stems.map((stem) => member(`NO-${stem}`, lived(stem))),
      member("UNCOVERED-PRIVATE", lived("work_units")),
      member("UNCOVERED-GONE", lived("work_units")),
      member("IDLE", { ...lived("residences"), inService: false }),
    ],
    cases: [
      ...publicTypes.map((type) => met(unit(type), `a unit of type ${type} is a public unit`)),
      met(unit("PROB"), "a probationary member in service makes a unit one of the population"),
      noRow(unit("PLAIN"), "who is no Party member is no in-service member"),
      noRow(unit("NULL"), "in service or not is not said: counts as not in service, not as unknown"),
      noRow(unit("FALSE"), "a member who is not in service is not counted"),
      noRow(unit("HOMELESS"), "a member without a residence in the graph is not counted"),
      noRow(unit("C-GONE"), "on the day of its abolition a compound houses nobody"),
      met(unit("C-GONE"), "on the day before its abolition a compound still houses its members", eve),
      noRow(unit("C-NEW"), "a compound built in a later year houses nobody"),
      noRow(unit("C-LOST"), "a compound whose community is abolished has no community"),
      noRow(unit("LEFT"), "on the last day of an employment it no longer holds"),
      met(unit("LEFT"), "on the day before its end an employment still holds", eve),
      met(unit("CAME"), "on its first day an employment holds"),
      noRow(unit("CAME"), "before its first day an employment does not hold", eve),
      noRow(unit("MOVED"), "who moved away to no known compound is not counted"),
      noRow(unit("EMPTY"), "a public unit without any member is not in the population"),
      noRow(unit("PRIVATE"), "a two-new organisation is no public unit"),
      noRow(unit("SELF"), "a self-governing organisation is no public unit"),
      noRow(unit("ABOLISHED"), "a unit abolished on the day is out"),
      met(unit("ABOLISHED"), "a unit abolished tomorrow is in", eve),
      met(unit("ESTABLISHED"), "a unit established on the day is in"),
      noRow(unit("ESTABLISHED"), "a unit established tomorrow is out", eve),
      met(unit("TWO-A"), "a member of two public units counts in the first"),
      met(unit("TWO-B"), "a member of two public units counts in the second"),
      met(unit("AWAY"), "the area asked for cover is the unit's, not that of the member's home"),
      ...stems.map((stem) => unknown(unit(`NO-${stem}`), `where nobody covers ${stem} nobody knows`)),
      ...stems.map((stem) =>
        stem === "work_units" || stem === "employments"
          ? unknown(unit(`VACANT-${stem}`), `without ${stem} a unit nobody works for may yet have members`)
          : noRow(unit(`VACANT-${stem}`), `covered employments put a unit out, whatever is known of ${stem}`),
      ),
      noRow(unit("UNCOVERED-PRIVATE"), "its own type puts a unit out even where work units are not covered"),
      noRow(unit("UNCOVERED-GONE"), "its own dates put a unit out even where work units are not covered"),
      noRow(unit("IDLE"), "covered people and employments put a unit out, whatever is known of residences"),
      unknown(unit("ORGAN"), "before the first covered day nobody knows", {
        on: daysBefore(firstCoveredDay, 1),
      }),
      met(unit("ORGAN"), "the first covered day is covered", { on: firstCoveredDay }),
      noRow(unit("PRIVATE"), "before the first covered day the type still puts a unit out", {
        on: daysBefore(firstCoveredDay, 1),
      }),
    ],
  };
}
