import { gap, met, noRow, unknown, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore, firstCoveredDay, town } from "./town.ts";

const city = "9835";
const eve = { on: daysBefore(day, 1) };
const morrow = { on: daysBefore(day, -1) };
const places = town(city, ["street_powers"]);

type Words = Readonly<Record<string, string>>;
const fresh = { from: "2012-01-01", last_exercised_on: "2021-12-01" };

/** Streets by name, after the first of the district; each has all five powers in use but for what is said. */
const streets: readonly (readonly [name: string, powers: Readonly<Record<string, Words | null>>])[] = [
  ["ALL", {}],
  ["FOUR", { 3: null }],
  ["ENDS", { 5: { ...fresh, to: day } }],
  ["BEGINS", { 1: { ...fresh, from: day } }],
  ["USED-365", { 2: { ...fresh, last_exercised_on: daysBefore(day, 365) } }],
  ["USED-366", { 2: { ...fresh, last_exercised_on: daysBefore(day, 366) } }],
  ["NEW-365", { 4: { from: daysBefore(day, 365) } }],
  ["NEW-366", { 4: { from: daysBefore(day, 366) } }],
  ["USED-LATER", { 1: { ...fresh, last_exercised_on: "2022-02-01" } }],
  ["BOTH", { 1: null, 2: { from: "2012-01-01" } }],
  ["NONE", { 1: null, 2: null, 3: null, 4: null, 5: null }],
  ["ENDED-IDLE", { 2: { from: "2012-01-01", to: day } }],
  ["ABOLISHED", { 1: null }],
  ["ESTABLISHED", { 1: null }],
];
const street = (name: string): string => {
  const index = streets.findIndex(([each]) => each === name);
  if (index < 0) throw new Error(`Expected a street of the world; got ${name}.`);
  return `${places.district()}${String(index + 2).padStart(3, "0")}`;
};

export const g35: RuleWorld = {
  rule: "G35",
  city,
  draw: (folder) =>
    places
      .draw(folder)
      .row(
        "places",
        ...streets.map(([name]) => ({
          code: street(name),
          level: "STREET",
          name: `示例${name}街道`,
          parent: places.district(),
          abolished_on: name === "ABOLISHED" ? day : "",
          established_on: name === "ESTABLISHED" ? day : "",
        })),
      )
      .row(
        "street_powers",
        ...streets.flatMap(([name, powers]) =>
          [1, 2, 3, 4, 5].flatMap((seq) => {
            const words = powers[seq] === undefined ? fresh : powers[seq];
            return words === null ? [] : [{ street: street(name), power: String(seq), ...words }];
          }),
        ),
        // Granted anew on the day the former grant ends, and never used since.
        { street: street("ENDED-IDLE"), power: "2", from: day },
        ...[1, 2, 3, 4, 5].map((seq) => ({
          street: places.street(places.without("street_powers")),
          power: String(seq),
          ...fresh,
        })),
      ),
  cases: [
    met(street("ALL"), "five powers in use", {
      kinds: [],
      evidence: { missing: [], unused: [], granted: 5, lastExercisedOn: "2021-12-01" },
    }),
    gap(street("FOUR"), "one power not granted", {
      severity: "CRITICAL",
      kinds: ["MISSING"],
      evidence: { granted: 4 },
    }),
    gap(street("ENDS"), "a grant that ends on the day is gone", { kinds: ["MISSING"] }),
    met(street("ENDS"), "the day before it stood", eve),
    met(street("BEGINS"), "a grant counts on its first day"),
    gap(street("BEGINS"), "the day before there was none", { ...eve, kinds: ["MISSING"] }),
    met(street("USED-365"), "used 365 days ago is in use"),
    gap(street("USED-365"), "the day after, it is not", morrow),
    gap(street("USED-366"), "used 366 days ago is not in use", {
      severity: "MEDIUM",
      kinds: ["UNUSED"],
      evidence: { granted: 5, missing: [] },
    }),
    met(street("NEW-365"), "granted 365 days ago and never used has time yet"),
    gap(street("NEW-366"), "granted 366 days ago and never used has none", { kinds: ["UNUSED"] }),
    met(street("USED-LATER"), "a use later than the day counts as recent"),
    gap(street("BOTH"), "missing and unused, in the order of the rule", {
      severity: "CRITICAL",
      kinds: ["MISSING", "UNUSED"],
      evidence: { granted: 4 },
    }),
    gap(street("NONE"), "no power at all", { kinds: ["MISSING"], evidence: { granted: 0, unused: [] } }),
    gap(places.street(), "a street of which the covered file says nothing has none", { kinds: ["MISSING"] }),
    met(street("ENDED-IDLE"), "an idle grant that ends and one that begins on the day"),
    gap(street("ENDED-IDLE"), "the day before the idle one stood", { ...eve, kinds: ["UNUSED"] }),
    noRow(street("ABOLISHED"), "a street abolished on the day is out"),
    gap(street("ABOLISHED"), "the day before it is in", eve),
    gap(street("ESTABLISHED"), "a street established on the day is in"),
    noRow(street("ESTABLISHED"), "the day before it is out", eve),
    unknown(places.street(places.without("street_powers")), "where nobody covers the powers nobody knows"),
    unknown(street("ALL"), "before the first covered day nobody knows", {
      on: daysBefore(firstCoveredDay, 1),
    }),
  ],
};
