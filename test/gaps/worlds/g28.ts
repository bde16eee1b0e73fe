import { type Life, withLives } from "./lives.ts";
import { orgRows } from "./party-orgs.ts";
import { gap, met, noRow, unknown, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore, firstCoveredDay, town } from "./town.ts";

const city = "9828";
const eve = { on: daysBefore(day, 1) };
const morrow = { on: daysBefore(day, -1) };
const files = [
  "party_orgs",
  "org_places",
  "subordinations",
  "people",
  "residences",
  "employments",
  "memberships",
];
const places = town(city, files);
const { org, setUp, under } = orgRows(places);
const id = (name: string): string => places.id(name);
const compound = (name: string): string => id(`K-${name}`);
const digits = places.without;
const d183 = daysBefore(day, 183);
const d184 = daysBefore(day, 184);

/** Someone without work who lives in the compound of that name and belongs to a unit branch far away. */
const settler = (name: string, more: Partial<Life> = {}): Omit<Life, "id"> => ({
  area: places.community(),
  lives: [[compound(name)]],
  belongs: [[id("AWAY")]],
  ...more,
});

const names = [
  ..."LONG MOVED-183 MOVED-184 LEFT-WORK-183 LEFT-WORK-184 RETIRES SET-UP-183 SET-UP-184".split(" "),
  ..."EMPLOYED AT-COMPANY UNIT-GONE HERE IN-COMMUNITY IN-LINE GUIDED BROKEN-LINE NEXT-DOOR".split(" "),
  ..."RELATION-GONE NO-RELATION NO-MEMBER PROBATIONARY FUNCTIONAL HERE-AND-THERE MOVED-OUT".split(" "),
  ..."TWO-PLACES TWO-STAYS PAIRS MANY EMPTY TO-COMMUNITY".split(" "),
];
const districts = ["02", ...files.map(digits)];

const residents: readonly Omit<Life, "id">[] = [
  settler("LONG"),
  settler("MOVED-183", { lives: [[compound("MOVED-183"), d183]] }),
  settler("MOVED-184", { lives: [[compound("MOVED-184"), d184]] }),
  settler("LEFT-WORK-183", { works: [[id("U"), "2010-01-01", d183]] }),
  settler("LEFT-WORK-184", { works: [[id("U"), "2010-01-01", d184]] }),
  settler("RETIRES", { works: [[id("U"), "2010-01-01", day]] }),
  settler("SET-UP-183"),
  settler("SET-UP-184"),
  settler("EMPLOYED", { works: [[id("U")]] }),
  settler("AT-COMPANY"),
  settler("UNIT-GONE", { works: [[id("U-GONE")]] }),
  settler("HERE", { belongs: [[id("HERE")]] }),
  settler("IN-COMMUNITY", { belongs: [[id("COMMUNITY-02")]] }),
  settler("IN-LINE", { belongs: [[id("LINE-DEEP")]] }),
  settler("GUIDED", { belongs: [[id("LINE-GUIDED")]] }),
  settler("BROKEN-LINE", { belongs: [[id("LINE-BROKEN")]] }),
  settler("NEXT-DOOR", { belongs: [[id("NEIGHBOUR")]] }),
  settler("RELATION-GONE", { belongs: [[id("AWAY-GONE")]] }),
  settler("NO-RELATION", { belongs: [] }),
  settler("NO-MEMBER", { status: "NONE" }),
  settler("PROBATIONARY", { status: "PROBATIONARY" }),
  settler("FUNCTIONAL"),
  settler("HERE-AND-THERE", { belongs: [[id("HERE-AND-THERE")], [id("AWAY")]] }),
  settler("MOVED-OUT", { lives: [[compound("MOVED-OUT"), "2010-01-01", day]] }),
  settler("TO-COMMUNITY", {
    belongs: [
      [id("AWAY"), "2010-01-01", day],
      [id("COMMUNITY-02"), day],
    ],
  }),
  settler("TWO-PLACES", { lives: [[compound("SECOND-PLACE")]] }),
  settler("TWO-STAYS", { lives: [[compound("TWO-STAYS")], [compound("TWO-STAYS"), daysBefore(day, 3)]] }),
  settler("PAIRS", { lives: [[compound("PAIRS")], [compound("SECOND-PAIR")]] }),
  settler("MANY"),
  settler("MANY", { lives: [[compound("MANY"), d184]], belongs: [[id("COMMUNITY-AWAY")]] }),
  settler("MANY", { lives: [[compound("MANY"), d183]] }),
  settler("MANY", { belongs: [[id("MANY")]] }),
  settler("MANY", { works: [[id("U")]] }),
  settler("NO-PLACE"),
  settler("LEFT-PLACE"),
  settler("C-GONE"),
  settler("DISSOLVED"),
  ...files.flatMap((stem) => [
    settler(`GAP-${stem}`),
    settler(`MET-${stem}`, { belongs: [[id(`MET-${stem}`)]] }),
  ]),
];

const branch = (name: string, words: Record<string, string> = {}, area = "02") =>
  org(name, { field: "COMPOUND", substantive: "true", ...words }, area);
const communityOrg = (name: string, words: Record<string, string>) =>
  org(name, { kind: "PARTY_COMMITTEE", field: "COMMUNITY", level: "4", ...words });

export const g28: RuleWorld = {
  rule: "G28",
  city,
  draw: (folder) =>
    withLives(
      places.draw(folder),
      residents.map((each, index) => ({ id: places.person(index + 1), ...each })),
    )
      .row(
        "compounds",
        ...[...names, "SECOND-PLACE", "SECOND-PAIR", "NO-PLACE", "LEFT-PLACE", "DISSOLVED"].map((name) => ({
          id: compound(name),
          name: "示例小区",
          community: places.community(),
        })),
        { id: compound("C-GONE"), name: "撤销小区", community: places.community(), abolished_on: day },
        ...files.flatMap((stem) =>
          ["GAP", "MET"].map((name) => ({
            id: compound(`${name}-${stem}`),
            name: "示例小区",
            community: places.community(digits(stem)),
          })),
        ),
      )
      .row(
        "work_units",
        { id: id("U"), name: "示例局", org_type: "ORGAN", community: places.community() },
        {
          id: id("U-GONE"),
          name: "撤销局",
          org_type: "ORGAN",
          community: places.community(),
          abolished_on: "2020-01-01",
        },
      )
      .row("property_companies", {
        id: id("COMPANY"),
        name: "虚构物业",
        area_code: places.street(),
        status: "ACTIVE",
      })
      .row("employments", {
        person: places.person(
          residents.findIndex(({ lives }) => lives?.[0]?.[0] === compound("AT-COMPANY")) + 1,
        ),
        employer_kind: "PROPERTY_COMPANY",
        employer: id("COMPANY"),
        from: "2010-01-01",
      })
      .row(
        "party_orgs",
        ...names.filter((name) => name !== "FUNCTIONAL").map((name) => branch(name)),
        branch("FUNCTIONAL", { substantive: "false" }),
        branch("NO-PLACE"),
        branch("LEFT-PLACE"),
        branch("C-GONE"),
        branch("DISSOLVED", { dissolved_on: day }),
        org("AWAY", { field: "ORGAN" }),
        org("AWAY-GONE", { field: "ORGAN", dissolved_on: "2020-01-01" }),
        ...districts.map((area) => communityOrg(`COMMUNITY-${area}`, { area_code: places.community(area) })),
        communityOrg("COMMUNITY-AWAY", { area_code: places.community("02", 2) }),
        org("NEIGHBOUR", { field: "GRID" }),
        org("LINE", { field: "GRID", kind: "GENERAL_BRANCH", level: "5" }),
        org("LINE-DEEP", { field: "GRID" }),
        org("LINE-GUIDED", { field: "GRID" }),
        org("LINE-GONE", { field: "GRID", kind: "GENERAL_BRANCH", level: "5", dissolved_on: "2020-01-01" }),
        org("LINE-BROKEN", { field: "GRID" }),
        org("GRID-BRANCH", { field: "GRID" }),
        ...files.flatMap((stem) => [
          branch(`GAP-${stem}`, {}, digits(stem)),
          branch(`MET-${stem}`, {}, digits(stem)),
          branch(`NOWHERE-${stem}`, {}, digits(stem)),
        ]),
      )
      .row(
        "org_places",
        ...names
          .filter((name) => !name.startsWith("SET-UP") && name !== "PAIRS")
          .map((name) => setUp(name, "COMPOUND", compound(name))),
        setUp("SET-UP-183", "COMPOUND", compound("SET-UP-183"), d183),
        setUp("SET-UP-184", "COMPOUND", compound("SET-UP-184"), d184),
        setUp("TWO-PLACES", "COMPOUND", compound("SECOND-PLACE"), d183),
        setUp("PAIRS", "COMPOUND", compound("PAIRS"), d183),
        setUp("PAIRS", "COMPOUND", compound("SECOND-PAIR"), d184),
        setUp("LEFT-PLACE", "COMPOUND", compound("LEFT-PLACE"), "2010-01-01", day),
        setUp("C-GONE", "COMPOUND", compound("C-GONE")),
        setUp("DISSOLVED", "COMPOUND", compound("DISSOLVED")),
        ...districts.map((area) => setUp(`COMMUNITY-${area}`, "COMMUNITY", places.community(area))),
        setUp("COMMUNITY-AWAY", "COMMUNITY", places.community("02", 2)),
        ...files.flatMap((stem) => [
          setUp(`GAP-${stem}`, "COMPOUND", compound(`GAP-${stem}`)),
          setUp(`MET-${stem}`, "COMPOUND", compound(`MET-${stem}`)),
        ]),
      )
      .row(
        "subordinations",
        under("LINE", "COMMUNITY-02"),
        under("LINE-DEEP", "LINE"),
        under("LINE-GUIDED", "COMMUNITY-02", { kind: "GUIDANCE" }),
        under("LINE-GONE", "COMMUNITY-02"),
        under("LINE-BROKEN", "LINE-GONE"),
        under("NEIGHBOUR", "COMMUNITY-AWAY"),
      ),
  cases: [
    met(id("EMPTY"), "where nobody lives there is nothing to transfer", {
      kinds: [],
      headline: 0,
      evidence: { toTransfer: 0, residentMembers: 0, oldestDays: null, fromFields: [] },
    }),
    gap(id("LONG"), "a relation kept in a unit branch for years is to be transferred", {
      severity: "MEDIUM",
      kinds: ["RELATION_TO_TRANSFER"],
      headline: 1,
      evidence: { toTransfer: 1, residentMembers: 1, oldestDays: 4382, fromFields: ["ORGAN"] },
    }),
    met(id("MOVED-183"), "who moved in 183 days ago still has time", { evidence: { residentMembers: 1 } }),
    gap(id("MOVED-183"), "the day after, the time is over", morrow),
    gap(id("MOVED-184"), "184 days are too many", { evidence: { oldestDays: 184 } }),
    met(id("LEFT-WORK-183"), "who left work 183 days ago still has time"),
    gap(id("LEFT-WORK-184"), "who left work 184 days ago has none"),
    met(id("RETIRES"), "who leaves work on the day has all the time"),
    met(id("RETIRES"), "who still works is not asked", eve),
    met(id("SET-UP-183"), "a branch set up 183 days ago still has time"),
    gap(id("SET-UP-184"), "a branch set up 184 days ago has none"),
    met(id("EMPLOYED"), "who works in a unit keeps the relation there", { evidence: { residentMembers: 0 } }),
    met(id("AT-COMPANY"), "who works for a property company is not asked"),
    gap(id("UNIT-GONE"), "work in a unit abolished since counts for nothing"),
    met(id("HERE"), "a relation in this branch is in place"),
    met(id("IN-COMMUNITY"), "a relation in the community organisation is in the right community"),
    met(id("IN-LINE"), "so is one two steps under it"),
    gap(id("GUIDED"), "guidance is no line of leadership"),
    gap(id("BROKEN-LINE"), "a line through a dissolved organisation is broken"),
    gap(id("NEXT-DOOR"), "the line of the next community is elsewhere", {
      evidence: { fromFields: ["GRID"] },
    }),
    met(id("RELATION-GONE"), "a relation to a dissolved organisation counts for nothing"),
    met(id("NO-RELATION"), "without a relation there is none to transfer"),
    met(id("NO-MEMBER"), "who is no Party member has none to transfer"),
    gap(id("PROBATIONARY"), "a probationary member transfers too"),
    gap(id("FUNCTIONAL"), "a functional branch is judged alike"),
    gap(id("HERE-AND-THERE"), "a second relation elsewhere is one too many here"),
    met(id("MOVED-OUT"), "who moves out on the day is gone"),
    gap(id("MOVED-OUT"), "the day before he or she lived there", eve),
    met(id("TO-COMMUNITY"), "a relation that ends elsewhere on the day is in place"),
    gap(id("TO-COMMUNITY"), "the day before it was not", eve),
    met(id("TWO-PLACES"), "each place of the branch has its own clock"),
    gap(id("TWO-PLACES"), "and it runs out", morrow),
    gap(id("TWO-STAYS"), "of two stays in a compound the longer one suffices", { headline: 1 }),
    gap(id("PAIRS"), "of two pairs of place and residence one suffices, and the member counts once", {
      headline: 1,
    }),
    gap(id("MANY"), "members are counted each by the rule, and summed into the headline", {
      headline: 2,
      evidence: { toTransfer: 2, residentMembers: 4, fromFields: ["COMMUNITY", "ORGAN"] },
    }),
    noRow(id("NO-PLACE"), "a branch set up nowhere is no compound branch"),
    noRow(id("LEFT-PLACE"), "a branch whose place ends on the day is no compound branch"),
    gap(id("LEFT-PLACE"), "the day before it was one", eve),
    noRow(id("C-GONE"), "a branch of a compound abolished on the day is no compound branch"),
    gap(id("C-GONE"), "the day before it was one", eve),
    noRow(id("DISSOLVED"), "a branch dissolved on the day is out"),
    gap(id("DISSOLVED"), "the day before it is in", eve),
    noRow(id("GRID-BRANCH"), "a grid branch is out"),
    ...files.flatMap((stem) => [
      unknown(id(`GAP-${stem}`), `without ${stem} no relation is proven to be elsewhere`),
      unknown(id(`MET-${stem}`), `without ${stem} none is proven to be in place`),
    ]),
    ...["party_orgs", "org_places"].map((stem) =>
      unknown(id(`NOWHERE-${stem}`), `without ${stem} a branch set up nowhere may be one of a compound`),
    ),
    ...["subordinations", "people", "residences", "employments", "memberships"].map((stem) =>
      noRow(id(`NOWHERE-${stem}`), `covered places put a branch out, whatever is known of ${stem}`),
    ),
    unknown(id("HERE"), "before the first covered day nobody knows", { on: daysBefore(firstCoveredDay, 1) }),
  ],
};
