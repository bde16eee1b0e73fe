import { publicUnits } from "./public-units.ts";
import { gap, met, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore } from "./town.ts";

const city = "9824";
const eve = { on: daysBefore(day, 1) };
const base = publicUnits(city, ["check_ins"]);
const { unit, compound, org, member, unitRow, population } = base;

const names = [
  ..."TWO SAME THREE NEW ENDED RELAY BEGINS DISSOLVED NONE PATHS MANY".split(" "),
  ..."HALF-A HALF-B".split(" "),
];

export const g24: RuleWorld = {
  rule: "G24",
  city,
  draw: (folder) =>
    base.draw(
      folder,
      [...population.units, ...names.map((name) => unitRow(name))],
      [
        ...population.members,
        member("TWO", { checkedIn: [[org()], [org("02", 2)]] }),
        member("SAME", { checkedIn: [[org()], [org(), "2012-01-01"]] }),
        member("THREE", { checkedIn: [[org()], [org(), "2012-01-01"], [org("02", 2)]] }),
        member("NEW", {
          works: [[unit("NEW"), daysBefore(day, 2)]],
          checkedIn: [
            [org(), day],
            [org("02", 2), day],
          ],
        }),
        member("ENDED", { checkedIn: [[org()], [org("02", 2), "2010-01-01", day]] }),
        member("RELAY", {
          checkedIn: [
            [org(), "2010-01-01", day],
            [org("02", 2), day],
          ],
        }),
        member("BEGINS", { checkedIn: [[org()], [org("02", 2), day]] }),
        member("DISSOLVED", { checkedIn: [[org()], [base.dissolvedOrg]] }),
        member("NONE", { checkedIn: [] }),
        member("PATHS", {
          works: [[unit("PATHS")], [unit("PATHS"), "2012-01-01"]],
          lives: [[compound()], [compound("02", 2)]],
        }),
        member("HALF-A", {
          works: [[unit("HALF-A")], [unit("HALF-B")]],
          checkedIn: [[org()], [org("02", 2)]],
        }),
        member("MANY"),
        member("MANY", { checkedIn: [[org()], [org("02", 2)]] }),
        member("MANY", {
          status: "PROBATIONARY",
          checkedIn: [[org()], [org(), "2012-01-01"], [org(), "2013-01-01"]],
        }),
        member("MANY", { inService: false, checkedIn: [[org()], [org("02", 2)]] }),
      ],
    ),
  cases: [
    ...population.cases,
    met(unit("ORGAN"), "one check-in is not several", {
      kinds: [],
      headline: 0,
      evidence: { multiple: 0, surplus: 0 },
    }),
    gap(unit("TWO"), "check-ins with two organisations are several", {
      severity: "LOW",
      kinds: ["CHECKIN_MULTIPLE"],
      headline: 1,
      evidence: { multiple: 1, surplus: 1 },
    }),
    gap(unit("SAME"), "two check-ins with the same organisation are several", {
      evidence: { multiple: 1, surplus: 1 },
    }),
    gap(unit("THREE"), "three check-ins of one member are one member and two too many", {
      headline: 1,
      evidence: { multiple: 1, surplus: 2 },
    }),
    gap(unit("NEW"), "it does not matter whether the member is settled"),
    met(unit("ENDED"), "a second check-in that ends on the day is gone"),
    gap(unit("ENDED"), "the day before there were two", eve),
    met(unit("RELAY"), "one ended and one begun on the day are one"),
    gap(unit("BEGINS"), "a second check-in counts on its first day"),
    met(unit("BEGINS"), "before that there was one", eve),
    met(unit("DISSOLVED"), "a check-in with a dissolved organisation counts for nothing"),
    met(unit("NONE"), "no check-in is not several"),
    met(unit("PATHS"), "an employment said twice and two homes do not double the one check-in"),
    gap(unit("HALF-A"), "a member of two units counts in the first"),
    gap(unit("HALF-B"), "a member of two units counts in the second"),
    gap(unit("MANY"), "members are counted each by the rule, and summed into the headline", {
      headline: 2,
      evidence: { multiple: 2, surplus: 3 },
    }),
  ],
};
