import { publicUnits } from "./public-units.ts";
import { gap, met, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore } from "./town.ts";

const city = "9822";
const eve = { on: daysBefore(day, 1) };
const base = publicUnits(city, ["check_ins"]);
const { unit, compound, org, member, unitRow, population, places } = base;

const names = [
  ..."NEVER MOVED-90 JOINED-90 MOVED-91 BEGINS ENDED DISSOLVED SECOND-HOME".split(" "),
  ..."SHARED-A SHARED-B TWICE ELSEWHERE MANY MISSING-FAR GONE-AND-BACK".split(" "),
];

export const g22: RuleWorld = {
  rule: "G22",
  city,
  draw: (folder) =>
    base.draw(
      folder,
      [...population.units, ...names.map((name) => unitRow(name))],
      [
        ...population.members,
        member("NEVER", { checkedIn: [] }),
        member("MOVED-90", { lives: [[compound(), daysBefore(day, 90)]], checkedIn: [] }),
        member("JOINED-90", { works: [[unit("JOINED-90"), daysBefore(day, 90)]], checkedIn: [] }),
        member("MOVED-91", { lives: [[compound(), daysBefore(day, 91)]], checkedIn: [] }),
        member("BEGINS", { checkedIn: [[org(), day]] }),
        member("ENDED", { checkedIn: [[org(), "2019-01-01", day]] }),
        member("DISSOLVED", { checkedIn: [[base.dissolvedOrg, "2019-01-01"]] }),
        member("SECOND-HOME", {
          lives: [[compound("02", 2)], [compound(), daysBefore(day, 5)]],
          checkedIn: [],
        }),
        member("SHARED-A", { works: [[unit("SHARED-A")], [unit("SHARED-B")]], checkedIn: [] }),
        member("TWICE", {
          works: [[unit("TWICE")], [unit("TWICE"), "2012-01-01"]],
          lives: [[compound()], [compound(), "2013-01-01"]],
          checkedIn: [],
        }),
        member("ELSEWHERE", { checkedIn: [[org("02", 2), "2019-01-01"]] }),
        member("MISSING-FAR", { lives: [[compound(places.without("check_ins"))]], checkedIn: [] }),
        member("GONE-AND-BACK", {
          checkedIn: [
            [org(), "2018-01-01", "2019-01-01"],
            [org(), "2020-01-01"],
          ],
        }),
        // MANY: four without, two of them probationary or with an ended check-in; one with; one not yet due;
        // and persons who are no in-service members at all.
        member("MANY", { checkedIn: [] }),
        member("MANY", { status: "PROBATIONARY", checkedIn: [] }),
        member("MANY", { checkedIn: [[org(), "2019-01-01", "2020-01-01"]] }),
        member("MANY", { lives: [[compound("02", 2)]], checkedIn: [] }),
        member("MANY"),
        member("MANY", { lives: [[compound(), daysBefore(day, 1)]], checkedIn: [] }),
        member("MANY", { inService: false, checkedIn: [] }),
        member("MANY", { lives: [], checkedIn: [] }),
        member("MANY", { works: [[unit("MANY"), "2010-01-01", day]], checkedIn: [] }),
      ],
    ),
  cases: [
    ...population.cases,
    met(unit("ORGAN"), "everybody checked in: nobody is counted", {
      severity: "MEDIUM",
      kinds: [],
      headline: 0,
      evidence: { notCheckedIn: 0, inService: 1, checkedIn: 1, notYetDue: 0, communities: [] },
    }),
    gap(unit("NEVER"), "a settled member without any check-in is a gap", {
      severity: "MEDIUM",
      kinds: ["MEMBER_NOT_CHECKED_IN"],
      headline: 1,
      evidence: { notCheckedIn: 1, inService: 1, checkedIn: 0, communities: [places.community()] },
    }),
    met(unit("MOVED-90"), "exactly 90 days in the compound is not yet settled", {
      evidence: { notYetDue: 1, notCheckedIn: 0 },
    }),
    gap(unit("MOVED-90"), "the day after, it is", { on: daysBefore(day, -1), headline: 1 }),
    met(unit("JOINED-90"), "exactly 90 days in the unit is not yet settled"),
    gap(unit("JOINED-90"), "91 days in the unit is settled", { on: daysBefore(day, -1) }),
    gap(unit("MOVED-91"), "91 days in the compound is settled"),
    met(unit("BEGINS"), "a check-in counts on its first day"),
    gap(unit("BEGINS"), "on the day before its first there is none", eve),
    gap(unit("ENDED"), "on the day it ends a check-in no longer counts"),
    met(unit("ENDED"), "on the day before it ends a check-in counts", eve),
    gap(unit("DISSOLVED"), "a check-in with a dissolved organisation counts for nothing"),
    gap(unit("SECOND-HOME"), "one settled pair of work and residence is enough", { headline: 1 }),
    gap(unit("SHARED-A"), "a member of two public units is missing in the first"),
    gap(unit("SHARED-B"), "a member of two public units is missing in the second"),
    gap(unit("TWICE"), "the same work and residence said twice is one member", {
      headline: 1,
      evidence: { inService: 1, notCheckedIn: 1 },
    }),
    met(unit("ELSEWHERE"), "a check-in with another community is a check-in"),
    gap(
      unit("MISSING-FAR"),
      "the member's home lies where check-ins are not covered; the unit's area decides",
    ),
    met(unit("GONE-AND-BACK"), "an ended check-in beside a new one does no harm"),
    gap(unit("MANY"), "members are counted each by the rule, and summed into the headline", {
      headline: 4,
      evidence: {
        notCheckedIn: 4,
        inService: 6,
        checkedIn: 1,
        notYetDue: 1,
        communities: [places.community(), places.community("02", 2)],
      },
    }),
  ],
};
