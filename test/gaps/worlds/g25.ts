import { publicUnits } from "./public-units.ts";
import { gap, met, unknown, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore } from "./town.ts";

const city = "9825";
const eve = { on: daysBefore(day, 1) };
const morrow = { on: daysBefore(day, -1) };
const feedbackFiles = ["party_orgs", "org_places", "subordinations", "unit_check_ins"];
const base = publicUnits(city, ["check_ins", ...feedbackFiles]);
const { unit, compound, org, member, unitRow, population, places } = base;

const quiet = (name: string, days: number, from = "2014-01-01") =>
  member(name, { checkedIn: [[org(), from, "", daysBefore(day, days)]] });
const staleIn = (name: string, digits: string) =>
  member(name, { lives: [[compound(digits)]], checkedIn: [[org(digits), "2014-01-01"]] });

const memberNames = [
  "A-183",
  "A-184",
  "FRESH",
  "NEVER",
  "SECOND",
  "ENDED",
  "NOT-IN",
  "FUTURE",
  "MANY",
  "BOTH",
];
const legNames = "F-92 F-93 LEG-NEW LEG-93 LEG-ENDED LEG-TWO LEG-GONE SUB TWO-ORGS".split(" ");
const uncovered = ["check_ins", ...feedbackFiles, "people"];
const unitOrg = (name: string): string => places.id(`P-${name}`);
const orgOf = (name: string, digits = "02", level = "4"): Record<string, string> => ({
  id: unitOrg(name),
  name: `示例机关党委${name}`,
  kind: "PARTY_COMMITTEE",
  field: "ORGAN",
  level,
  area_code: places.community(digits),
});
const leg = (name: string, words: Record<string, string> = {}, digits = "02"): Record<string, string> => ({
  org: unitOrg(name),
  community_org: org(digits),
  from: "2014-01-01",
  ...words,
});
const old = { last_feedback_on: daysBefore(day, 93) };

export const g25: RuleWorld = {
  rule: "G25",
  city,
  draw: (folder) =>
    base
      .draw(
        folder,
        [
          ...population.units,
          ...[...memberNames, ...legNames].map((name) => unitRow(name)),
          ...uncovered.flatMap((stem) => [
            unitRow(`STALE-${stem}`, {}, places.without(stem)),
            unitRow(`SILENT-${stem}`, {}, places.without(stem)),
          ]),
        ],
        [
          ...population.members,
          quiet("A-183", 183),
          quiet("A-184", 184),
          member("FRESH", { checkedIn: [[org(), daysBefore(day, 183)]] }),
          member("NEVER", { checkedIn: [[org(), daysBefore(day, 184)]] }),
          member("SECOND", {
            checkedIn: [
              [org(), "2014-01-01"],
              [org("02", 2), daysBefore(day, 20)],
            ],
          }),
          member("ENDED", { checkedIn: [[org(), "2014-01-01", day]] }),
          member("NOT-IN", { checkedIn: [] }),
          quiet("FUTURE", -20),
          quiet("BOTH", 200),
          quiet("MANY", 10),
          quiet("MANY", 184),
          member("MANY", { status: "PROBATIONARY", checkedIn: [[org(), "2014-01-01"]] }),
          member("MANY", { lives: [[compound(), daysBefore(day, 2)]], checkedIn: [[org(), "2014-01-01"]] }),
          member("MANY", { inService: false, checkedIn: [[org(), "2014-01-01"]] }),
          ...legNames.map((name) => member(name)),
          ...uncovered.flatMap((stem) => [
            staleIn(`STALE-${stem}`, places.without(stem)),
            member(`SILENT-${stem}`, {
              lives: [[compound(places.without(stem))]],
              checkedIn: [[org(places.without(stem)), "2014-01-01", "", daysBefore(day, 10)]],
            }),
          ]),
        ],
      )
      .row(
        "party_orgs",
        ...["BOTH", ...legNames].map((name) => orgOf(name)),
        orgOf("SUB-BRANCH", "02", "5"),
        orgOf("OTHER-TOP"),
        ...uncovered.map((stem) => orgOf(`SILENT-${stem}`, places.without(stem))),
      )
      .row(
        "org_places",
        ...["BOTH", ...legNames, ...uncovered.map((stem) => `SILENT-${stem}`)].map((name) => ({
          org: unitOrg(name),
          target_kind: "WORK_UNIT",
          target: unit(name),
          from: "2010-01-01",
        })),
        { org: unitOrg("SUB-BRANCH"), target_kind: "WORK_UNIT", target: unit("SUB"), from: "2010-01-01" },
        { org: unitOrg("OTHER-TOP"), target_kind: "WORK_UNIT", target: unit("TWO-ORGS"), from: "2010-01-01" },
      )
      .row("subordinations", {
        org: unitOrg("SUB-BRANCH"),
        superior: unitOrg("SUB"),
        kind: "LEADERSHIP",
        from: "2010-01-01",
      })
      .row(
        "unit_check_ins",
        leg("F-92", { last_feedback_on: daysBefore(day, 92) }),
        leg("F-93", old),
        leg("LEG-NEW", { from: daysBefore(day, 92) }),
        leg("LEG-93", { from: daysBefore(day, 93) }),
        leg("LEG-ENDED", { last_feedback_on: "2020-01-01", to: day }),
        leg("LEG-TWO", old),
        leg("LEG-TWO", { community_org: org("02", 2), last_feedback_on: daysBefore(day, 5) }),
        leg("LEG-GONE", { ...old, community_org: base.dissolvedOrg }),
        leg("SUB", { last_feedback_on: daysBefore(day, 5) }),
        leg("SUB-BRANCH", old),
        leg("TWO-ORGS", old),
        leg("OTHER-TOP", { last_feedback_on: daysBefore(day, 5) }),
        leg("BOTH", old),
        ...uncovered.map((stem) => leg(`SILENT-${stem}`, old, places.without(stem))),
      ),
  cases: [
    ...population.cases,
    met(unit("A-183"), "an activity 183 days ago is within the limit", {
      kinds: [],
      headline: 0,
      evidence: { stale: 0, checkedIn: 1 },
    }),
    gap(unit("A-183"), "the day after, it is not", morrow),
    gap(unit("A-184"), "an activity 184 days ago is stale", {
      severity: "LOW",
      kinds: ["NO_ACTIVITY"],
      headline: 1,
      evidence: { stale: 1, checkedIn: 1, lastFeedbackOn: null, feedbackDays: null },
    }),
    met(unit("FRESH"), "a check-in of 183 days without any activity is not overdue"),
    gap(unit("NEVER"), "a check-in of 184 days without any activity is"),
    met(unit("SECOND"), "the freshest of several check-ins counts"),
    met(unit("ENDED"), "a check-in that ends on the day cannot be stale", { evidence: { checkedIn: 0 } }),
    gap(unit("ENDED"), "the day before it was", eve),
    met(unit("NOT-IN"), "who never checked in is not stale"),
    met(unit("FUTURE"), "an activity later than the day counts as recent"),
    gap(unit("MANY"), "members are counted each by the rule, settled or not, and summed into the headline", {
      headline: 3,
      evidence: { stale: 3, checkedIn: 4 },
    }),
    met(unit("F-92"), "feedback 92 days ago is within the limit", {
      evidence: { lastFeedbackOn: daysBefore(day, 92), feedbackDays: 92 },
    }),
    gap(unit("F-92"), "the day after, it is not", morrow),
    gap(unit("F-93"), "feedback 93 days ago is a gap of its own", {
      severity: "LOW",
      kinds: ["NO_FEEDBACK"],
      headline: 0,
      evidence: { stale: 0, lastFeedbackOn: daysBefore(day, 93), feedbackDays: 93 },
    }),
    met(unit("LEG-NEW"), "a leg of 92 days without feedback is not overdue"),
    gap(unit("LEG-93"), "a leg of 93 days without feedback is"),
    met(unit("LEG-ENDED"), "without an active leg feedback is no matter of this rule"),
    gap(unit("LEG-ENDED"), "on its last day the leg is active", eve),
    met(unit("LEG-TWO"), "the freshest of two legs counts"),
    met(unit("LEG-GONE"), "a leg to a dissolved organisation counts for nothing"),
    met(unit("SUB"), "legs of a sub-branch of the unit are not asked"),
    met(unit("TWO-ORGS"), "of two unit-level organisations the freshest leg counts"),
    gap(unit("BOTH"), "both faults stand in the order of the rule", {
      kinds: ["NO_ACTIVITY", "NO_FEEDBACK"],
      headline: 1,
    }),
    ...feedbackFiles.map((stem) =>
      gap(unit(`STALE-${stem}`), `members without activity are proven where ${stem} are not covered`, {
        kinds: ["NO_ACTIVITY"],
        headline: 1,
      }),
    ),
    ...feedbackFiles.map((stem) =>
      unknown(unit(`SILENT-${stem}`), `missing feedback is not proven where ${stem} are not covered`, {
        kinds: [],
      }),
    ),
    gap(unit("SILENT-check_ins"), "missing feedback is proven where check-ins are not covered", {
      kinds: ["NO_FEEDBACK"],
    }),
    unknown(unit("STALE-check_ins"), "stale check-ins are not proven where check-ins are not covered"),
    // Rows put the unit into the population, and a row is a fact, covered or not.
    gap(
      unit("SILENT-people"),
      "missing feedback is proven where people are not covered but a row names a member",
      {
        kinds: ["NO_FEEDBACK"],
      },
    ),
    unknown(unit("STALE-people"), "stale check-ins are not proven where people are not covered"),
  ],
};
