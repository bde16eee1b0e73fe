import { gap, met, noRow, unknown, unknownWithout } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { SmallCity } from "./small-city.ts";
import { compound, covers, grid, type Row } from "./small-rows.ts";

const needed = ["places", "grids", "compounds", "grid_compounds"];
const city = new SmallCity("9807", needed);
const { home } = city;
const gridNames = [
  "GRID",
  "EMPTY",
  "SPECIAL",
  "NO-FIGURE",
  "NO-FIGURE-COVERS",
  "NO-FIGURE-CROSSES",
  "EMPTIED",
  "FULL",
  "CROSSES",
  "CROSSED",
  "OVER-GONE",
  "OVER-GONE-ONLY",
  "GONE-GRID",
  "LATER-GRID",
  "ABROAD",
  "NEW-GRID",
  "OVER-NEW",
] as const;
const details: Readonly<Record<string, Row>> = {
  GRID: { households: "300" },
  EMPTY: { households: "0" },
  SPECIAL: { households: "0", kind: "SPECIAL" },
  EMPTIED: { households: "0", kind: "BASIC" },
  FULL: { households: "1" },
  CROSSES: { households: "300" },
  CROSSED: { households: "300" },
  "OVER-GONE": { households: "5" },
  "OVER-GONE-ONLY": { households: "0" },
  "GONE-GRID": { households: "0", abolished_on: "2021-09-01" },
  "NEW-GRID": { households: "300", established_on: "2021-03-01" },
  "OVER-NEW": { households: "0" },
  "LATER-GRID": { households: "0", established_on: "2021-03-01" },
};
const id = (name: string): string => city.id(name);
const over = (grid: string, compound: string, ...period: [string?, string?]): Row =>
  covers(id(grid), id(compound), ...period);

export const g07: RuleWorld = {
  rule: "G07",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .row(
        "grids",
        ...gridNames.map((name, index) =>
          grid(id(name), `${home.community}${String(index + 1).padStart(3, "0")}`, details[name]),
        ),
        grid(id("SILENT-GRID"), `${city.silent.community}001`, { households: "0" }),
        grid(id("SILENT-CROSSES"), `${city.silent.community}002`, { households: "0" }),
        ...city.eachLacking(({ community }, stem) => [
          grid(id(`GRID-NO-${stem}`), `${community}001`, { households: "0" }),
          grid(id(`CROSSES-NO-${stem}`), `${community}002`, { households: "10" }),
        ]),
      )
      .row(
        "compounds",
        ...["COVERED", "TWICE", "BARE", "LEFT", "UNDER-GONE", "AWAITED"].map((name) =>
          compound(id(name), home.community, { households: "80" }),
        ),
        compound(id("LATER"), home.community, { established_on: "2021-03-01" }),
        compound(id("GONE"), home.community, { abolished_on: "2021-09-01" }),
        compound(id("GONE-BEYOND"), home.nextCommunity, { abolished_on: "2021-09-01" }),
        compound(id("UNBUILT"), home.community, { built_year: "2022" }),
        compound(id("UNDER-NEW"), home.community),
        compound(id("NEW-BEYOND"), home.nextCommunity, { established_on: "2021-03-01" }),
        compound(id("BEYOND"), home.nextCommunity),
        compound(id("BEYOND-TOO"), home.nextCommunity),
        compound(id("SILENT"), city.silent.community),
        compound(id("FORMER"), city.former.community),
        ...city.eachLacking(({ community }, stem) => [
          compound(id(`NO-${stem}`), community),
          compound(id(`COVERED-NO-${stem}`), community),
        ]),
      )
      .row(
        "grid_compounds",
        over("GRID", "COVERED", "2021-02-01", "2021-10-01"),
        over("GRID", "TWICE", "2020-02-01", "2021-07-01"),
        over("GRID", "TWICE", "2021-05-01"),
        over("FULL", "TWICE", "2020-02-01"),
        over("GRID", "LEFT", "2020-02-01", "2021-07-01"),
        over("GRID", "AWAITED", "2022-01-01"),
        over("NEW-GRID", "UNDER-NEW", "2020-02-01"),
        over("OVER-NEW", "NEW-BEYOND", "2020-02-01"),
        over("EMPTIED", "COVERED", "2020-02-01", "2021-07-01"),
        over("NO-FIGURE-COVERS", "COVERED", "2020-02-01"),
        over("NO-FIGURE-CROSSES", "BEYOND-TOO", "2020-02-01"),
        over("CROSSES", "BEYOND", "2020-02-01"),
        over("CROSSES", "BEYOND-TOO", "2021-06-01"),
        over("CROSSES", "COVERED", "2020-02-01"),
        over("CROSSED", "BEYOND", "2021-03-01", "2021-09-01"),
        over("OVER-GONE", "GONE-BEYOND", "2020-02-01"),
        over("OVER-GONE-ONLY", "GONE", "2020-02-01"),
        over("GONE-GRID", "UNDER-GONE", "2020-02-01"),
        over("LATER-GRID", "UNDER-GONE", "2020-02-01", "2021-06-01"),
        over("SILENT-CROSSES", "BEYOND", "2020-02-01"),
        ...city.eachLacking((_, stem) => [
          over(`CROSSES-NO-${stem}`, "BEYOND", "2020-02-01"),
          over("ABROAD", `COVERED-NO-${stem}`, "2020-02-01"),
        ]),
      ),
  cases: [
    met(id("COVERED"), "a compound is covered on the first day of a cover", { on: "2021-02-01" }),
    met(id("TWICE"), "covers twice over and by two grids are met"),
    met(id("GRID"), "a grid with compounds of its own community is met", {
      evidence: { crossing: [], households: 300, community: home.community },
    }),
    gap(id("BARE"), "a compound that no grid covers is a gap of high severity", {
      severity: "HIGH",
      kinds: ["NOT_COVERED"],
      evidence: { households: 80, community: home.community },
      near: [{ code: "COMMUNITY_GRID" }],
      notNear: ["LAST_COVER"],
    }),
    gap(id("LEFT"), "a compound is not covered from the day its cover ends", {
      on: "2021-07-01",
      kinds: ["NOT_COVERED"],
      near: [{ code: "LAST_COVER", nodeId: id("GRID"), endedOn: "2021-07-01" }],
    }),
    met(id("LEFT"), "it is covered on the day before", { on: "2021-06-30" }),
    gap(id("AWAITED"), "a cover that begins tomorrow is none today", { kinds: ["NOT_COVERED"] }),
    met(id("AWAITED"), "it is tomorrow", { on: "2022-01-01" }),
    gap(id("UNDER-GONE"), "an abolished grid covers nothing", { on: "2021-09-01", kinds: ["NOT_COVERED"] }),
    met(id("UNDER-GONE"), "the day before it is abolished it covers", { on: "2021-08-31" }),
    met(id("UNDER-NEW"), "a grid covers from its own first day", { on: "2021-03-01" }),
    gap(id("UNDER-NEW"), "before its first day a grid covers nothing", {
      on: "2021-02-28",
      kinds: ["NOT_COVERED"],
    }),
    gap(id("OVER-NEW"), "a compound across the boundary counts from its own first day", {
      on: "2021-03-01",
      kinds: ["CROSSES"],
    }),
    gap(id("OVER-NEW"), "a compound not yet there leaves a grid empty", {
      on: "2021-02-28",
      kinds: ["EMPTY"],
    }),
    met(id("BEYOND"), "a compound covered from another community alone is covered"),
    gap(id("CROSSES"), "a cover across the boundary is the grid's fault", {
      severity: "HIGH",
      kinds: ["CROSSES"],
      evidence: { crossing: [id("BEYOND"), id("BEYOND-TOO")], community: home.community },
    }),
    gap(id("CROSSES"), "one compound across is enough", {
      on: "2021-05-31",
      kinds: ["CROSSES"],
      evidence: { crossing: [id("BEYOND")] },
    }),
    gap(id("CROSSED"), "a grid crosses on the first day of the cover", {
      on: "2021-03-01",
      kinds: ["CROSSES"],
    }),
    met(id("CROSSED"), "not on the day before", { on: "2021-02-28" }),
    gap(id("CROSSED"), "it crosses on the last day of the cover", { on: "2021-08-31", kinds: ["CROSSES"] }),
    met(id("CROSSED"), "not on the day the cover ends", { on: "2021-09-01" }),
    gap(id("OVER-GONE"), "a cover across to a compound that is there crosses", {
      on: "2021-08-31",
      kinds: ["CROSSES"],
    }),
    met(id("OVER-GONE"), "a cover of an abolished compound crosses no more", { on: "2021-09-01" }),
    gap(id("EMPTY"), "a basic grid without households and compounds is empty", {
      severity: "HIGH",
      kinds: ["EMPTY"],
      evidence: { households: 0, crossing: [] },
      near: [{ code: "UNCOVERED_COMPOUND" }],
    }),
    met(id("SPECIAL"), "a special grid may be empty"),
    met(id("FULL"), "one household is enough"),
    unknown(id("NO-FIGURE"), "without compounds and without a figure of households it is unknown"),
    met(id("NO-FIGURE-COVERS"), "with a compound the figure is not asked for"),
    gap(id("NO-FIGURE-CROSSES"), "a crossing is a gap without the figure too", { kinds: ["CROSSES"] }),
    gap(id("EMPTIED"), "a grid is empty from the day its last cover ends", {
      on: "2021-07-01",
      kinds: ["EMPTY"],
    }),
    met(id("EMPTIED"), "it is not on the day before", { on: "2021-06-30" }),
    gap(id("OVER-GONE-ONLY"), "an abolished compound does not fill a grid", {
      on: "2021-09-01",
      kinds: ["EMPTY"],
    }),
    met(id("OVER-GONE-ONLY"), "it does on the day before", { on: "2021-08-31" }),
    gap(id("LATER"), "a compound counts on its first day", { on: "2021-03-01" }),
    noRow(id("LATER"), "not on the day before", { on: "2021-02-28" }),
    met(id("GONE"), "on the day before it is abolished a compound counts", { on: "2021-08-31" }),
    noRow(id("GONE"), "on the day it is abolished it has no row", { on: "2021-09-01" }),
    noRow(id("UNBUILT"), "a compound built next year is not there"),
    met(id("LATER-GRID"), "a grid counts on its first day", { on: "2021-03-01" }),
    gap(id("LATER-GRID"), "a younger grid is empty like any other", { on: "2021-06-01", kinds: ["EMPTY"] }),
    noRow(id("LATER-GRID"), "a grid is not there on the day before its first", { on: "2021-02-28" }),
    noRow(id("GONE-GRID"), "a grid is not there on the day it is abolished", { on: "2021-09-01" }),
    unknown(id("SILENT"), "where no source covers nobody knows of a compound"),
    unknown(id("SILENT-GRID"), "where no source covers nobody knows of a grid"),
    unknown(id("SILENT-CROSSES"), "a crossing is not proven where no source covers"),
    gap(id("FORMER"), "on the last day of a source its word holds", { on: "2021-06-30" }),
    unknown(id("FORMER"), "the day after its last day nobody knows", { on: "2021-07-01" }),
    ...unknownWithout(needed, city, (stem) => id(`NO-${stem}`)),
    ...needed.flatMap((stem) => [
      unknown(
        id(`COVERED-NO-${stem}`),
        `a cover does not make a compound known where ${stem} is not covered`,
      ),
      unknown(id(`GRID-NO-${stem}`), `emptiness is not known where ${stem} is not covered`),
      unknown(id(`CROSSES-NO-${stem}`), `a crossing is not proven where ${stem} is not covered`),
    ]),
  ],
};
