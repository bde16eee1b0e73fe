import { publicUnits } from "./public-units.ts";
import { gap, met, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore } from "./town.ts";

const city = "9823";
const eve = { on: daysBefore(day, 1) };
const base = publicUnits(city, ["check_ins", "party_orgs", "org_places"]);
const { unit, compound, org, member, unitRow, population, places } = base;
const lateOrg = places.id("O-LATE");
const lostOrg = places.id("O-LOST");

const names = [
  ..."WRONG BOTH NONE MOVED-90 MOVED-91 TWO-HOMES LATE LOST DISSOLVED ENDED".split(" "),
  ..."SWITCHED ONE-SETTLED MANY".split(" "),
];

export const g23: RuleWorld = {
  rule: "G23",
  city,
  draw: (folder) =>
    base
      .draw(
        folder,
        [...population.units, ...names.map((name) => unitRow(name))],
        [
          ...population.members,
          member("WRONG", { checkedIn: [[org("02", 2)]] }),
          member("BOTH", { checkedIn: [[org("02", 2)], [org()]] }),
          member("NONE", { checkedIn: [] }),
          member("MOVED-90", {
            lives: [
              [compound("02", 2), "2010-01-01", daysBefore(day, 90)],
              [compound(), daysBefore(day, 90)],
            ],
            checkedIn: [[org("02", 2)]],
          }),
          member("MOVED-91", {
            lives: [
              [compound("02", 2), "2010-01-01", daysBefore(day, 91)],
              [compound(), daysBefore(day, 91)],
            ],
            checkedIn: [[org("02", 2)]],
          }),
          member("TWO-HOMES", { lives: [[compound()], [compound("02", 2)]], checkedIn: [[org("02", 2)]] }),
          member("LATE", { checkedIn: [[lateOrg]] }),
          member("LOST", { checkedIn: [[lostOrg]] }),
          member("DISSOLVED", { checkedIn: [[base.dissolvedOrg]] }),
          member("ENDED", { checkedIn: [[org("02", 2), "2010-01-01", day]] }),
          member("SWITCHED", { checkedIn: [[org(), "2010-01-01", day], [org("02", 2)]] }),
          member("ONE-SETTLED", {
            lives: [[compound()], [compound("02", 2), daysBefore(day, 5)]],
            checkedIn: [[org(places.without("people"))]],
          }),
          member("MANY"),
          member("MANY", { checkedIn: [[org("02", 2)]] }),
          member("MANY", { status: "PROBATIONARY", checkedIn: [[org("02", 2)], [lostOrg]] }),
          member("MANY", { lives: [[compound(), daysBefore(day, 3)]], checkedIn: [[org("02", 2)]] }),
          member("MANY", { inService: false, checkedIn: [[org("02", 2)]] }),
        ],
      )
      .row(
        "party_orgs",
        ...[lateOrg, lostOrg].map((id) => ({
          id,
          name: "迁移社区党总支",
          kind: "GENERAL_BRANCH",
          field: "COMMUNITY",
          level: "4",
          area_code: places.community(),
        })),
      )
      .row(
        "org_places",
        { org: lateOrg, target_kind: "COMMUNITY", target: places.community(), from: day },
        { org: lostOrg, target_kind: "COMMUNITY", target: places.community(), from: "2010-01-01", to: day },
      ),
  cases: [
    ...population.cases,
    met(unit("ORGAN"), "checked in where the member lives", {
      kinds: [],
      headline: 0,
      evidence: { elsewhere: 0, checkedIn: 1, movedRecently: 0 },
    }),
    gap(unit("WRONG"), "checked in with the next community only is a gap", {
      severity: "MEDIUM",
      kinds: ["CHECKIN_WRONG_COMMUNITY"],
      headline: 1,
      evidence: { elsewhere: 1, checkedIn: 1 },
    }),
    met(unit("BOTH"), "one right check-in beside a wrong one is enough"),
    met(unit("NONE"), "who checked in nowhere is not checked in elsewhere"),
    met(unit("MOVED-90"), "who moved 90 days ago is not yet settled", {
      evidence: { elsewhere: 0, movedRecently: 1 },
    }),
    gap(unit("MOVED-91"), "who moved 91 days ago is settled"),
    met(unit("TWO-HOMES"), "a check-in that suits one of two residences is right"),
    met(unit("LATE"), "an organisation set up in the community on the day is its organisation"),
    gap(unit("LATE"), "the day before it was set up nowhere", eve),
    gap(unit("LOST"), "an organisation set up in no community any more counts as elsewhere"),
    met(unit("LOST"), "the day before it was the community's", eve),
    met(unit("DISSOLVED"), "a check-in with a dissolved organisation is none, so not one elsewhere"),
    met(unit("ENDED"), "a wrong check-in that ends on the day is none"),
    gap(unit("ENDED"), "on its last day it still is one", eve),
    gap(unit("SWITCHED"), "the right check-in ended on the day, the wrong one stands"),
    met(unit("SWITCHED"), "while both stood the member was right", eve),
    gap(unit("ONE-SETTLED"), "one settled pair of work and residence makes the member settled"),
    gap(unit("MANY"), "members are counted each by the rule, and summed into the headline", {
      headline: 2,
      evidence: { elsewhere: 2, checkedIn: 4, movedRecently: 1 },
    }),
  ],
};
