import { orgRows } from "./party-orgs.ts";
import { gap, met, noRow, unknown, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore, town } from "./town.ts";

const city = "9829";
const eve = { on: daysBefore(day, 1) };
const files = ["party_orgs", "org_places", "subordinations", "work_units", "unit_check_ins"];
const places = town(city, files);
const { org, setUp, under } = orgRows(places);
const id = (name: string): string => places.id(name);
const unit = (name: string): string => id(`U-${name}`);
const digits = places.without;
const districts = ["02", ...files.map(digits)];

type Words = Readonly<Record<string, string>>;

const unitRow = (name: string, words: Words = {}, area = "02"): Words => ({
  id: unit(name),
  name: `示例单位${name}`,
  org_type: "ORGAN",
  community: places.community(area),
  ...words,
});
const homeless = { community: "", area_code: places.street() };
const unitOrg = (name: string, words: Words = {}, area = "02") =>
  org(name, { kind: "PARTY_COMMITTEE", field: "ORGAN", level: "4", ...words }, area);
const inUnit = (name: string, of = name, ...days: [from?: string, to?: string]) =>
  setUp(name, "WORK_UNIT", unit(of), ...days);
const leg = (name: string, host = "HOST-02", words: Words = {}): Words => ({
  org: id(name),
  community_org: id(host),
  from: "2015-01-01",
  ...words,
});

/** An organisation each, set up in the unit of the same name. */
const own = [
  ..."RIGHT NEVER ENDED BEGINS WRONG BOTH HOMELESS HOMELESS-NONE LOST HOST-GONE".split(" "),
  ..."HOST-MOVED TOP OLD-TOP OLD-PLACE GUIDE FAR PRIVATE SELF ABOLISHED DISSOLVED".split(" "),
  ..."HALF-A".split(" "),
];
const perFile = ["RIGHT", "NEVER", "PRIVATE"];

export const g29: RuleWorld = {
  rule: "G29",
  city,
  draw: (folder) =>
    places
      .draw(folder)
      .row("places", {
        code: places.community("02", 3),
        level: "COMMUNITY",
        name: "撤销社区",
        parent: places.street(),
        abolished_on: day,
      })
      .row(
        "work_units",
        ...own
          .filter(
            (name) => !["HOMELESS", "HOMELESS-NONE", "LOST", "PRIVATE", "SELF", "ABOLISHED"].includes(name),
          )
          .map((name) => unitRow(name)),
        unitRow("HOMELESS", homeless),
        unitRow("HOMELESS-NONE", homeless),
        unitRow("LOST", { community: places.community("02", 3) }),
        unitRow("PRIVATE", { org_type: "TWO_NEW_ECONOMIC" }),
        unitRow("SELF", { org_type: "SELF_GOVERNING" }),
        unitRow("ABOLISHED", { abolished_on: day }),
        unitRow("ONE"),
        unitRow("TWO", { community: places.community("02", 2) }),
        unitRow("THREE", homeless),
        unitRow("HALF-B", { community: places.community("02", 2) }),
        ...files.flatMap((stem) => [
          ...["RIGHT", "NEVER"].map((name) => unitRow(`${name}-${stem}`, {}, digits(stem))),
          unitRow(`PRIVATE-${stem}`, { org_type: "TWO_NEW_ECONOMIC" }, digits(stem)),
        ]),
      )
      .row(
        "party_orgs",
        ...own.filter((name) => !["OLD-TOP", "DISSOLVED"].includes(name)).map((name) => unitOrg(name)),
        unitOrg("OLD-TOP", { dissolved_on: day }),
        unitOrg("DISSOLVED", { dissolved_on: day }),
        ...["SUB", "SUB-SUB", "HEIR", "PLACE-HEIR", "GUIDED", "FAR-SUB", "HALF", "HALF-WRONG", "LEFT"].map(
          (name) => unitOrg(name, { kind: "BRANCH", level: "6" }),
        ),
        ...["JOINT", "JOINT-NULL", "JOINT-RIGHT"].map((name) =>
          unitOrg(name, { kind: "JOINT_BRANCH", level: "6" }),
        ),
        ...districts.map((area) =>
          unitOrg(`HOST-${area}`, { field: "COMMUNITY", area_code: places.community(area) }),
        ),
        unitOrg("HOST-NEXT", { field: "COMMUNITY", area_code: places.community("02", 2) }),
        unitOrg("HOST-LOST", { field: "COMMUNITY" }),
        unitOrg("GONE-HOST", { field: "COMMUNITY", dissolved_on: "2020-01-01" }),
        unitOrg("MOVED-HOST", { field: "COMMUNITY" }),
        org("COMPOUND-BRANCH", { field: "COMPOUND" }),
        ...files.flatMap((stem) => [
          ...perFile.map((name) => unitOrg(`${name}-${stem}`, {}, digits(stem))),
          unitOrg(`SUB-${stem}`, { kind: "BRANCH", level: "6" }, digits(stem)),
          unitOrg(`NOWHERE-${stem}`, { field: "DISTRICT" }, digits(stem)),
          unitOrg(`GONE-${stem}`, { dissolved_on: "2020-01-01" }, digits(stem)),
        ]),
      )
      .row(
        "org_places",
        ...own.filter((name) => name !== "OLD-PLACE").map((name) => inUnit(name)),
        inUnit("OLD-PLACE", "OLD-PLACE", "2010-01-01", day),
        inUnit("LEFT", "ONE", "2010-01-01", day),
        inUnit("SUB", "TOP"),
        inUnit("SUB-SUB", "TOP"),
        inUnit("HEIR", "OLD-TOP"),
        inUnit("PLACE-HEIR", "OLD-PLACE"),
        inUnit("GUIDED", "GUIDE"),
        inUnit("FAR-SUB", "ONE"),
        ...["HALF", "HALF-WRONG"].flatMap((name) => [inUnit(name, "HALF-A"), inUnit(name, "HALF-B")]),
        inUnit("JOINT", "ONE"),
        inUnit("JOINT", "TWO"),
        ...["JOINT-NULL", "JOINT-RIGHT"].flatMap((name) => [inUnit(name, "ONE"), inUnit(name, "THREE")]),
        ...districts.map((area) => setUp(`HOST-${area}`, "COMMUNITY", places.community(area))),
        setUp("HOST-NEXT", "COMMUNITY", places.community("02", 2)),
        setUp("HOST-LOST", "COMMUNITY", places.community("02", 3)),
        setUp("GONE-HOST", "COMMUNITY", places.community()),
        setUp("MOVED-HOST", "COMMUNITY", places.community(), "2010-01-01", day),
        ...files.flatMap((stem) => [
          ...perFile.map((name) => inUnit(`${name}-${stem}`)),
          inUnit(`SUB-${stem}`, `RIGHT-${stem}`),
          inUnit(`GONE-${stem}`, `RIGHT-${stem}`),
        ]),
      )
      .row(
        "subordinations",
        under("SUB", "TOP"),
        under("SUB-SUB", "SUB"),
        under("HEIR", "OLD-TOP"),
        under("PLACE-HEIR", "OLD-PLACE"),
        under("GUIDED", "GUIDE", { kind: "GUIDANCE" }),
        under("FAR-SUB", "FAR"),
        under("HALF", "HALF-A"),
        under("HALF-WRONG", "HALF-A"),
        ...files.map((stem) => under(`SUB-${stem}`, `RIGHT-${stem}`)),
      )
      .row(
        "unit_check_ins",
        leg("RIGHT"),
        leg("ENDED", "HOST-02", { to: day }),
        leg("BEGINS", "HOST-02", { from: day }),
        leg("WRONG", "HOST-NEXT"),
        leg("BOTH", "HOST-NEXT"),
        leg("BOTH"),
        leg("HOMELESS"),
        leg("LOST", "HOST-LOST"),
        leg("HOST-GONE", "GONE-HOST"),
        leg("HOST-MOVED", "MOVED-HOST"),
        leg("TOP"),
        leg("GUIDED"),
        leg("JOINT", "HOST-NEXT"),
        leg("JOINT-NULL", "HOST-NEXT"),
        leg("JOINT-RIGHT"),
        leg("HALF", "HOST-NEXT"),
        leg("HALF-WRONG"),
        ...files.map((stem) => leg(`RIGHT-${stem}`, `HOST-${digits(stem)}`)),
      ),
  cases: [
    met(id("RIGHT"), "checked in where the unit stands", {
      severity: "HIGH",
      kinds: [],
      evidence: {
        unit: unit("RIGHT"),
        community: places.community(),
        checkedInWith: id("HOST-02"),
        endedOn: null,
      },
    }),
    gap(id("NEVER"), "never checked in is a gap", {
      severity: "HIGH",
      kinds: ["MISSING"],
      evidence: { checkedInWith: null, endedOn: null },
    }),
    gap(id("ENDED"), "a leg that ends on the day is missing", {
      kinds: ["MISSING"],
      evidence: { endedOn: day },
    }),
    met(id("ENDED"), "the day before it stood", eve),
    met(id("BEGINS"), "a leg counts on its first day"),
    gap(id("BEGINS"), "the day before there was none", eve),
    gap(id("WRONG"), "a leg to the next community only is wrong", {
      kinds: ["WRONG_COMMUNITY"],
      evidence: { checkedInWith: id("HOST-NEXT"), community: places.community() },
    }),
    met(id("BOTH"), "one right leg is enough"),
    unknown(id("HOMELESS"), "a unit without a location: nobody knows whether the leg is right"),
    gap(id("HOMELESS-NONE"), "without a location and without a leg, the leg is missing", {
      kinds: ["MISSING"],
    }),
    unknown(id("LOST"), "a community abolished on the day locates nothing"),
    met(id("LOST"), "the day before it did", eve),
    gap(id("HOST-GONE"), "a leg to a dissolved organisation counts for nothing", { kinds: ["MISSING"] }),
    gap(id("HOST-MOVED"), "the host left the community on the day", { kinds: ["WRONG_COMMUNITY"] }),
    met(id("HOST-MOVED"), "the day before it was there", eve),
    met(id("TOP"), "the unit's own organisation is judged"),
    noRow(id("SUB"), "a branch under it in the same unit is out"),
    noRow(id("SUB-SUB"), "so is a branch under that one"),
    gap(id("HEIR"), "where the superior is dissolved, the branch is unit-level", { kinds: ["MISSING"] }),
    noRow(id("HEIR"), "the day before it was under its superior", eve),
    noRow(id("OLD-TOP"), "an organisation dissolved on the day is out"),
    gap(id("PLACE-HEIR"), "where the superior left the unit, the branch is unit-level"),
    noRow(id("PLACE-HEIR"), "the day before the superior was in the unit", eve),
    noRow(id("OLD-PLACE"), "an organisation that left its unit on the day is out"),
    met(id("GUIDED"), "guidance by another organisation of the unit makes no sub-branch"),
    gap(id("GUIDE"), "and the guiding one is unit-level as well"),
    gap(id("FAR-SUB"), "a superior in another unit makes no sub-branch"),
    noRow(id("PRIVATE"), "a two-new organisation is no public unit"),
    noRow(id("SELF"), "a self-governing organisation is no public unit"),
    noRow(id("ABOLISHED"), "a unit abolished on the day has no organisation to check in"),
    gap(id("ABOLISHED"), "the day before it had", eve),
    noRow(id("DISSOLVED"), "dissolved on the day"),
    noRow(id("LEFT"), "set up in the unit until the day"),
    noRow(id("COMPOUND-BRANCH"), "a compound branch is out"),
    met(id("JOINT"), "a joint branch is right with the community of one of its units"),
    unknown(id("JOINT-NULL"), "wrong for the one unit, and nobody knows where the other stands"),
    met(id("JOINT-RIGHT"), "right for one unit, wherever the other stands"),
    met(id("HALF"), "sub-branch in one unit, it is judged by the other, in which it is unit-level"),
    gap(id("HALF-WRONG"), "the community of the unit in which it is a sub-branch does not count", {
      kinds: ["WRONG_COMMUNITY"],
    }),
    ...files.map((stem) => unknown(id(`RIGHT-${stem}`), `without ${stem} nothing is proven right`)),
    ...files.map((stem) => unknown(id(`NEVER-${stem}`), `without ${stem} nothing is proven missing`)),
    ...["party_orgs", "org_places", "work_units"].map((stem) =>
      unknown(id(`PRIVATE-${stem}`), `without ${stem} an organisation may be one of a public unit`),
    ),
    ...["subordinations", "unit_check_ins"].map((stem) =>
      noRow(id(`PRIVATE-${stem}`), `a unit covered as no public one puts out, whatever is known of ${stem}`),
    ),
    ...["party_orgs", "org_places", "subordinations"].map((stem) =>
      unknown(id(`SUB-${stem}`), `without ${stem} a sub-branch may be unit-level`),
    ),
    ...["work_units", "unit_check_ins"].map((stem) =>
      noRow(id(`SUB-${stem}`), `a covered superior in the unit puts out, whatever is known of ${stem}`),
    ),
    ...["party_orgs", "org_places"].map((stem) =>
      unknown(id(`NOWHERE-${stem}`), `without ${stem} any organisation may be one of a unit`),
    ),
    ...["subordinations", "work_units", "unit_check_ins"].map((stem) =>
      noRow(id(`NOWHERE-${stem}`), `set up nowhere, it is out, whatever is known of ${stem}`),
    ),
    ...files.map((stem) => noRow(id(`GONE-${stem}`), `its own dates put it out, also without ${stem}`)),
  ],
};
