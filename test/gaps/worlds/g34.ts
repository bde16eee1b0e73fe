import { gap, met, noRow, unknown, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore, firstCoveredDay, town } from "./town.ts";

const city = "9834";
const eve = { on: daysBefore(day, 1) };
const files = ["service_centres", "centre_areas"];
const places = town(city, files);
const id = (name: string): string => places.id(name);
const digits = places.without;

type Words = Readonly<Record<string, string>>;

/** A station is a centre of a compound, a centre one of a community. */
const station = (name: string, hasWindow: string, area = "02"): Words => ({
  id: id(name),
  name: "示例服务站",
  tier: "COMPOUND",
  community: places.community(area),
  has_window: hasWindow,
});
const centre = (name: string, areaSqm: string, oneWindow = "true", area = "02"): Words => ({
  id: id(name),
  name: "示例中心",
  tier: "COMMUNITY",
  community: places.community(area),
  area_sqm: areaSqm,
  one_window: oneWindow,
});
const serves = (name: string, kind: string, target: string, words: Words = {}): Words => ({
  centre: id(name),
  relation: "SERVES_AREA",
  target_kind: kind,
  target,
  from: "2010-01-01",
  ...words,
});
/** Communities by number: 1 and 2 of unknown size, the rest as here. */
const sized: readonly (readonly [number, string])[] = [
  [3, "2000"],
  [4, "1000"],
  [5, "0"],
  [6, "1700"],
];
const of: Readonly<Record<string, readonly number[]>> = {
  "BIG-600": [3],
  "BIG-599": [3],
  "SMALL-500": [4],
  "SMALL-499": [4],
  "EMPTY-500": [5],
  "TWO-900": [3, 4],
  "TWO-899": [3, 4],
  "JUST-510": [6],
  "JUST-509": [6],
  "UNSIZED-499": [1],
  "UNSIZED-9000": [1],
  "HALF-SIZED": [3, 1],
  "HALF-SMALL": [3, 1],
  "NO-AREA": [3],
  "NO-WINDOW": [3],
  "NULL-WINDOW": [3],
  "NULL-SMALL": [3],
  BOTH: [3],
  STREET: [],
};

export const g34: RuleWorld = {
  rule: "G34",
  city,
  draw: (folder) =>
    places
      .draw(folder)
      .row(
        "places",
        ...sized.map(([number, households]) => ({
          code: places.community("02", number),
          level: "COMMUNITY",
          name: `第${number}社区`,
          parent: places.street(),
          households,
        })),
      )
      .row(
        "compounds",
        { id: id("C"), name: "示例小区", community: places.community() },
        { id: id("C-GONE"), name: "撤销小区", community: places.community(), abolished_on: day },
        ...files.map((stem) => ({
          id: id(`C-${stem}`),
          name: "示例小区",
          community: places.community(digits(stem)),
        })),
      )
      .row(
        "service_centres",
        station("WINDOW", "true"),
        station("WINDOWLESS", "false"),
        station("UNTOLD", ""),
        station("ENDS", "false"),
        station("BEGINS", "false"),
        station("IDLE", "false"),
        station("LOST", "false"),
        centre("BIG-600", "600"),
        centre("BIG-599", "599.99"),
        centre("SMALL-500", "500"),
        centre("SMALL-499", "499.99"),
        centre("EMPTY-500", "500"),
        centre("TWO-900", "900"),
        centre("TWO-899", "899"),
        centre("JUST-510", "510"),
        centre("JUST-509", "509.9"),
        centre("UNSIZED-499", "499"),
        centre("UNSIZED-9000", "9000"),
        centre("HALF-SIZED", "9000"),
        centre("HALF-SMALL", "400"),
        centre("NO-AREA", ""),
        centre("NO-WINDOW", "900", "false"),
        centre("NULL-WINDOW", "900", ""),
        centre("NULL-SMALL", "100", ""),
        centre("BOTH", "100", "false"),
        centre("SERVES-COMPOUND", "9000"),
        centre("SERVES-COMPOUND-SMALL", "100"),
        { ...centre("STREET", "1", "false"), tier: "STREET" },
        { ...centre("REGIONAL", "1", "false"), tier: "REGIONAL" },
        ...files.flatMap((stem) => [
          station(`WINDOW-${stem}`, "true", digits(stem)),
          station(`WINDOWLESS-${stem}`, "false", digits(stem)),
        ]),
      )
      .row(
        "centre_areas",
        ...["WINDOW", "WINDOWLESS", "UNTOLD", "SERVES-COMPOUND", "SERVES-COMPOUND-SMALL", "REGIONAL"].map(
          (name) => serves(name, "COMPOUND", id("C")),
        ),
        serves("ENDS", "COMPOUND", id("C"), { to: day }),
        serves("BEGINS", "COMPOUND", id("C"), { from: day }),
        serves("LOST", "COMPOUND", id("C-GONE")),
        serves("STREET", "STREET", places.street()),
        ...Object.entries(of).flatMap(([name, numbers]) =>
          numbers.map((number) => serves(name, "COMMUNITY", places.community("02", number))),
        ),
        // Served a small community too, before.
        serves("BIG-600", "COMMUNITY", places.community("02", 4), { to: day }),
        // The same community twice.
        serves("SMALL-500", "COMMUNITY", places.community("02", 4), { from: "2012-01-01" }),
        ...files.flatMap((stem) =>
          ["WINDOW", "WINDOWLESS"].map((name) => serves(`${name}-${stem}`, "COMPOUND", id(`C-${stem}`))),
        ),
      ),
  cases: [
    met(id("WINDOW"), "a station with a window", { severity: "LOW", kinds: [] }),
    gap(id("WINDOWLESS"), "a station without one", { severity: "LOW", kinds: ["NO_WINDOW"] }),
    unknown(id("UNTOLD"), "a station of which nobody says"),
    noRow(id("ENDS"), "a station that stops serving on the day is not there"),
    gap(id("ENDS"), "the day before it is", eve),
    gap(id("BEGINS"), "a station is there on its first day"),
    noRow(id("BEGINS"), "the day before it is not", eve),
    noRow(id("IDLE"), "a station that never served is not there"),
    noRow(id("LOST"), "a station of a compound abolished on the day is not there"),
    gap(id("LOST"), "the day before it is", eve),
    met(id("BIG-600"), "30 square metres for each 100 of 2,000 households are 600", {
      kinds: [],
      evidence: { areaSqm: 600, requiredSqm: 600, households: 2000 },
    }),
    gap(id("BIG-600"), "the day before it served another thousand", {
      ...eve,
      evidence: { requiredSqm: 900 },
    }),
    gap(id("BIG-599"), "a little less is too small", { severity: "LOW", kinds: ["SMALL"] }),
    met(id("SMALL-500"), "a small community asks for the minimum", {
      evidence: { requiredSqm: 500, households: 1000 },
    }),
    gap(id("SMALL-499"), "less than the minimum is too small", { kinds: ["SMALL"] }),
    met(id("EMPTY-500"), "no households is a number"),
    met(id("TWO-900"), "two communities are summed", { evidence: { households: 3000, requiredSqm: 900 } }),
    gap(id("TWO-899"), "and one metre less is too small"),
    met(id("JUST-510"), "the larger of both measures binds", { evidence: { requiredSqm: 510 } }),
    gap(id("JUST-509"), "above the minimum but below the measure"),
    gap(id("UNSIZED-499"), "of unknown size, it is too small below the minimum", {
      kinds: ["SMALL"],
      evidence: { households: null },
    }),
    unknown(id("UNSIZED-9000"), "of unknown size, above the minimum nobody knows"),
    unknown(id("HALF-SIZED"), "one community of unknown size is enough not to know"),
    gap(id("HALF-SMALL"), "and below the minimum it is too small all the same", { kinds: ["SMALL"] }),
    unknown(id("NO-AREA"), "an area nobody gave is unknown"),
    gap(id("NO-WINDOW"), "without one window", { kinds: ["NO_ONE_WINDOW"] }),
    unknown(id("NULL-WINDOW"), "one window or not is not said"),
    gap(id("NULL-SMALL"), "too small is a gap, whatever is said of the window", { kinds: ["SMALL"] }),
    gap(id("BOTH"), "both at once, in the order of the rule", { kinds: ["NO_ONE_WINDOW", "SMALL"] }),
    unknown(id("SERVES-COMPOUND"), "a community centre that serves no community has no households"),
    gap(id("SERVES-COMPOUND-SMALL"), "and below the minimum it is too small", { kinds: ["SMALL"] }),
    noRow(id("STREET"), "a street centre is out"),
    noRow(id("REGIONAL"), "a regional centre is out"),
    ...files.flatMap((stem) => [
      unknown(id(`WINDOW-${stem}`), `without ${stem} a window is not proven`),
      unknown(id(`WINDOWLESS-${stem}`), `without ${stem} a missing window is not proven`),
    ]),
    unknown(id("WINDOW"), "before the first covered day nobody knows", {
      on: daysBefore(firstCoveredDay, 1),
    }),
  ],
};
