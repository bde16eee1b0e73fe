import { orgRows } from "./party-orgs.ts";
import { gap, met, noRow, unknown, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore, firstCoveredDay, town } from "./town.ts";

const city = "9831";
const eve = { on: daysBefore(day, 1) };
const files = "posts people org_places committee_compounds instructors employments memberships".split(" ");
const places = town(city, files);
const { org, setUp } = orgRows(places);
const id = (name: string): string => places.id(name);
const digits = places.without;

type Words = Readonly<Record<string, string>>;

/** Persons by name; those of a file not covered live in its district. */
const names = [
  ..."FILLER FOUR FIVE CROSS CROSS-SIX NO-CROSS GONE-POSTS ENDS BEGINS TWICE".split(" "),
  ..."CHAIRS-2 CHAIRS-3 CHAIRS-MIXED CHAIRS-SAME HEADS-2 HEADS-3 HEADS-GONE".split(" "),
  ..."INSTRUCTS-3 INSTRUCTS-4 INSTRUCTS-TWICE SOLE-1 SOLE-2 SOLE-3 HELPED RIVAL DEPUTY".split(" "),
  ..."SELF-WORKS SELF-BELONGS SELF-SENT SELF-COMPOUND SELF-LEFT SELF-NOT EVERYTHING".split(" "),
  ..."NOTHING FORMER ONLY-INSTRUCTS ONLY-GONE ONLY-LOST-OC ONLY-IDLE-CENTRE ONLY-ABOLISHED".split(" "),
];
const kinds = "PLAIN POSTS CHAIRS GRIDS INSTRUCTS SOLE SELF NONE".split(" ");
const all = [...names, ...files.flatMap((stem) => kinds.map((kind) => `${kind}-${stem}`))];
const who = (name: string): string => {
  const index = all.indexOf(name);
  if (index < 0) throw new Error(`Expected a person of the world; got ${name}.`);
  return places.person(index + 1);
};
const areaOf = (name: string): string => {
  const stem = files.find((each) => kinds.some((kind) => name === `${kind}-${each}`));
  return places.community(stem === undefined ? "02" : digits(stem));
};

const post = (holder: string, kind: string, at_kind: string, at: string, words: Words = {}): Words => ({
  person: who(holder),
  kind,
  at_kind,
  at: id(at),
  from: "2012-01-01",
  ...words,
});
/** Posts at so many organisations. */
const others = (holder: string, count: number, words: Words = {}): Words[] =>
  Array.from({ length: count }, (_, index) => post(holder, "OTHER", "PARTY_ORG", `ORG-${index}`, words));
const secretary = (holder: string, compound: string, words: Words = {}) =>
  post(holder, "SECRETARY", "PARTY_ORG", `B-${compound}`, words);
const director = (holder: string, compound: string, words: Words = {}) =>
  post(holder, "OC_DIRECTOR", "OWNERS_COMMITTEE", `OC-${compound}`, words);
const instructs = (
  person: string,
  kind: "COMPOUND" | "PROPERTY",
  target: string,
  words: Words = {},
): Words => ({
  person: who(person),
  kind,
  target: id(target),
  from: "2012-01-01",
  ...words,
});

/** Compounds with a branch and a committee; FILLER instructs those of the first list, so nobody is alone there. */
const shared = "A B C D E F G H".split(" ");
const lonely = [
  ..."L1 L2 L3 L4 L5 L6 L7".split(" "),
  ...files.flatMap((stem) => [`S1-${stem}`, `S2-${stem}`]),
];
const compounds = [...shared, ...lonely];
const companies = ["PC-1", "PC-2", "PC-3", "PC-4"];
const four = (person: string): Words[] => [
  instructs(person, "COMPOUND", "A"),
  instructs(person, "COMPOUND", "B"),
  instructs(person, "PROPERTY", "PC-1"),
  instructs(person, "PROPERTY", "PC-2"),
];

export const g31: RuleWorld = {
  rule: "G31",
  city,
  draw: (folder) =>
    places
      .draw(folder)
      .row(
        "compounds",
        ...compounds.map((name) => ({ id: id(name), name: "示例小区", community: places.community() })),
        { id: id("ABOLISHED"), name: "撤销小区", community: places.community(), abolished_on: "2020-01-01" },
      )
      .row(
        "grids",
        ...[1, 2, 3].map((number) => ({
          id: id(`GRID-${number}`),
          code: `${places.community()}00${number}`,
          name: "示例网格",
          community: places.community(),
        })),
        {
          id: id("GRID-GONE"),
          code: `${places.community()}009`,
          name: "撤销网格",
          community: places.community(),
          abolished_on: day,
        },
      )
      .row(
        "property_companies",
        ...companies.map((name) => ({
          id: id(name),
          name: "虚构物业",
          area_code: places.street(),
          status: "ACTIVE",
        })),
      )
      .row(
        "owners_committees",
        ...[...compounds, "LOST"].map((name) => ({
          id: id(`OC-${name}`),
          name: "示例业委会",
          area_code: places.community(),
        })),
      )
      .row("service_centres", {
        id: id("IDLE"),
        name: "示例中心",
        tier: "COMMUNITY",
        community: places.community(),
      })
      .row(
        "committee_compounds",
        ...compounds.map((name) => ({ committee: id(`OC-${name}`), compound: id(name), from: "2010-01-01" })),
        { committee: id("OC-LOST"), compound: id("A"), from: "2010-01-01", to: day },
      )
      .row(
        "party_orgs",
        ...[0, 1, 2, 3, 4].map((number) => org(`ORG-${number}`)),
        org("GONE", { dissolved_on: "2020-01-01" }),
        ...compounds.map((name) => org(`B-${name}`, { field: "COMPOUND" })),
        org("B-PC-1", { field: "PROPERTY" }),
      )
      .row(
        "org_places",
        ...compounds.map((name) => setUp(`B-${name}`, "COMPOUND", id(name))),
        // The branch of H is that of G too.
        setUp("B-H", "COMPOUND", id("G")),
        setUp("B-PC-1", "PROPERTY_COMPANY", id("PC-1")),
      )
      .row(
        "people",
        ...all.map((name) => ({
          id: who(name),
          display_name: "虚构",
          party_status: "FULL",
          area_code: areaOf(name),
        })),
      )
      .row(
        "posts",
        ...others("FOUR", 4),
        ...others("FIVE", 5),
        ...["CROSS", "CROSS-SIX"].flatMap((name) => [
          secretary(name, "A"),
          director(name, "A"),
          ...others(name, 3),
        ]),
        post("CROSS-SIX", "OTHER", "PARTY_ORG", "ORG-3"),
        secretary("NO-CROSS", "A"),
        director("NO-CROSS", "B"),
        ...others("NO-CROSS", 3),
        ...others("GONE-POSTS", 4),
        post("GONE-POSTS", "OTHER", "PARTY_ORG", "GONE"),
        post("GONE-POSTS", "OC_MEMBER", "OWNERS_COMMITTEE", "OC-LOST"),
        post("GONE-POSTS", "OTHER", "SERVICE_CENTRE", "IDLE"),
        ...others("ENDS", 4),
        post("ENDS", "OTHER", "PARTY_ORG", "ORG-4", { to: day }),
        ...others("BEGINS", 4),
        post("BEGINS", "OTHER", "PARTY_ORG", "ORG-4", { from: day }),
        ...others("TWICE", 4),
        post("TWICE", "OTHER", "PARTY_ORG", "ORG-0", { from: "2014-01-01" }),
        ...["A", "B"].map((name) => secretary("CHAIRS-2", name)),
        ...["A", "B", "C"].map((name) => secretary("CHAIRS-3", name)),
        secretary("CHAIRS-MIXED", "H"),
        director("CHAIRS-MIXED", "C"),
        ...["A", "B"].flatMap((name) => [secretary("CHAIRS-SAME", name), director("CHAIRS-SAME", name)]),
        ...["HEADS-2", "HEADS-3", "HEADS-GONE"].flatMap((name) =>
          [1, 2].map((number) => post(name, "GRID_HEAD", "GRID", `GRID-${number}`)),
        ),
        post("HEADS-3", "GRID_HEAD", "GRID", "GRID-3"),
        post("HEADS-GONE", "GRID_HEAD", "GRID", "GRID-GONE"),
        secretary("SOLE-1", "L1"),
        secretary("SOLE-2", "L2"),
        director("SOLE-2", "L3"),
        secretary("HELPED", "L4"),
        secretary("HELPED", "L5"),
        director("RIVAL", "L5", { to: day }),
        post("DEPUTY", "DEPUTY_SECRETARY", "PARTY_ORG", "B-L4"),
        ...others("EVERYTHING", 3),
        ...["A", "B", "C"].map((name) => secretary("EVERYTHING", name)),
        ...[1, 2, 3].map((number) => post("EVERYTHING", "GRID_HEAD", "GRID", `GRID-${number}`)),
        director("EVERYTHING", "L6"),
        director("EVERYTHING", "L7"),
        post("FORMER", "OTHER", "PARTY_ORG", "ORG-0", { to: day }),
        post("ONLY-GONE", "OTHER", "PARTY_ORG", "GONE"),
        post("ONLY-LOST-OC", "OC_MEMBER", "OWNERS_COMMITTEE", "OC-LOST"),
        post("ONLY-IDLE-CENTRE", "OTHER", "SERVICE_CENTRE", "IDLE"),
        ...files.flatMap((stem) => [
          ...others(`PLAIN-${stem}`, 1),
          ...others(`POSTS-${stem}`, 5),
          ...["A", "B", "C"].map((name) => secretary(`CHAIRS-${stem}`, name)),
          ...[1, 2, 3].map((number) => post(`GRIDS-${stem}`, "GRID_HEAD", "GRID", `GRID-${number}`)),
          secretary(`SOLE-${stem}`, `S1-${stem}`),
          secretary(`SOLE-${stem}`, `S2-${stem}`),
        ]),
      )
      .row(
        "instructors",
        ...shared.map((name) => instructs("FILLER", "COMPOUND", name)),
        ...four("INSTRUCTS-3").slice(0, 3),
        ...four("INSTRUCTS-4"),
        ...four("INSTRUCTS-TWICE").slice(0, 3),
        instructs("INSTRUCTS-TWICE", "PROPERTY", "PC-1", { from: "2014-01-01" }),
        instructs("SOLE-3", "COMPOUND", "L1", { from: "2022-06-01" }),
        ...["SELF-WORKS", "SELF-BELONGS", "SELF-LEFT", "SELF-NOT"].map((name) =>
          instructs(name, "PROPERTY", "PC-1"),
        ),
        instructs("SELF-SENT", "PROPERTY", "PC-1", { sent_by: id("B-PC-1") }),
        instructs("SELF-COMPOUND", "COMPOUND", "A"),
        ...four("EVERYTHING"),
        instructs("ONLY-INSTRUCTS", "PROPERTY", "PC-3"),
        instructs("ONLY-ABOLISHED", "COMPOUND", "ABOLISHED"),
        ...files.flatMap((stem) => [
          ...four(`INSTRUCTS-${stem}`),
          instructs(`SELF-${stem}`, "PROPERTY", "PC-1"),
        ]),
      )
      .row(
        "employments",
        ...["SELF-WORKS", "SELF-LEFT", "EVERYTHING", ...files.map((stem) => `SELF-${stem}`)].map((name) => ({
          person: who(name),
          employer_kind: "PROPERTY_COMPANY",
          employer: id("PC-1"),
          from: "2012-01-01",
          to: name === "SELF-LEFT" ? day : "",
        })),
        {
          person: who("SELF-NOT"),
          employer_kind: "PROPERTY_COMPANY",
          employer: id("PC-2"),
          from: "2012-01-01",
        },
      )
      .row(
        "memberships",
        { person: who("SELF-BELONGS"), org: id("B-PC-1"), from: "2012-01-01" },
        { person: who("SELF-COMPOUND"), org: id("B-A"), from: "2012-01-01" },
        { person: who("SELF-NOT"), org: id("B-A"), from: "2012-01-01" },
      ),
  cases: [
    met(who("FOUR"), "four posts are not too many", {
      severity: "MEDIUM",
      kinds: [],
      evidence: { posts: 4, chairs: 0, grids: 0, instructs: 0, soleCompounds: [] },
    }),
    gap(who("FIVE"), "five are", { severity: "MEDIUM", kinds: ["POSTS"], evidence: { posts: 5 } }),
    met(who("CROSS"), "secretary and director of one compound are one post"),
    gap(who("CROSS-SIX"), "five besides are still too many", { kinds: ["POSTS"] }),
    gap(who("NO-CROSS"), "secretary here and director there are two", { kinds: ["POSTS"] }),
    met(who("GONE-POSTS"), "posts where nothing is there any more do not count", { evidence: { posts: 4 } }),
    met(who("ENDS"), "a post that ends on the day is over"),
    gap(who("ENDS"), "the day before it was held", eve),
    gap(who("BEGINS"), "a post counts on its first day"),
    met(who("BEGINS"), "the day before it does not", eve),
    gap(who("TWICE"), "a post taken up a second time beside the first is a post more", {
      evidence: { posts: 5 },
    }),
    met(who("CHAIRS-2"), "two compounds chaired are not too many", { evidence: { chairs: 2 } }),
    gap(who("CHAIRS-3"), "three are", { kinds: ["CHAIRS"], evidence: { chairs: 3 } }),
    gap(who("CHAIRS-MIXED"), "one branch of two compounds and one committee make three", {
      kinds: ["CHAIRS"],
    }),
    met(who("CHAIRS-SAME"), "both chairs of a compound are one compound", { evidence: { chairs: 2 } }),
    met(who("HEADS-2"), "two grids headed are not too many", { evidence: { grids: 2 } }),
    gap(who("HEADS-3"), "three are", { kinds: ["GRIDS"], evidence: { grids: 3 } }),
    met(who("HEADS-GONE"), "a grid abolished on the day is headed by nobody"),
    gap(who("HEADS-GONE"), "the day before it was", { ...eve, kinds: ["GRIDS"] }),
    met(who("INSTRUCTS-3"), "three instructed are not too many", { evidence: { instructs: 3 } }),
    gap(who("INSTRUCTS-4"), "four are, compounds and companies together", {
      kinds: ["INSTRUCTS"],
      evidence: { instructs: 4 },
    }),
    met(who("INSTRUCTS-TWICE"), "the same company said twice is one", { evidence: { instructs: 3 } }),
    met(who("SOLE-1"), "one compound may depend on a person", { evidence: { soleCompounds: [id("L1")] } }),
    gap(who("SOLE-2"), "two may not", {
      severity: "MEDIUM",
      kinds: ["ARTICULATION"],
      evidence: { soleCompounds: [id("L2"), id("L3")] },
    }),
    gap(who("HELPED"), "the other one left on the day; a deputy does not count", {
      kinds: ["ARTICULATION"],
      evidence: { soleCompounds: [id("L4"), id("L5")] },
    }),
    met(who("HELPED"), "the day before there was another", {
      ...eve,
      evidence: { soleCompounds: [id("L4")] },
    }),
    met(who("DEPUTY"), "a deputy carries no compound alone", { evidence: { soleCompounds: [] } }),
    gap(who("SELF-WORKS"), "who works for the company instructs himself", { kinds: ["SELF"] }),
    gap(who("SELF-BELONGS"), "who belongs to its branch, too", { kinds: ["SELF"] }),
    gap(who("SELF-SENT"), "who was sent by its branch, too", { kinds: ["SELF"] }),
    gap(who("SELF-COMPOUND"), "and who belongs to the branch of the compound", { kinds: ["SELF"] }),
    met(who("SELF-LEFT"), "who left the company on the day does not"),
    gap(who("SELF-LEFT"), "the day before he did", eve),
    met(who("SELF-NOT"), "work and relation elsewhere do no harm"),
    gap(who("EVERYTHING"), "all kinds at once, in the order of the rule", {
      kinds: ["POSTS", "CHAIRS", "GRIDS", "INSTRUCTS", "ARTICULATION", "SELF"],
    }),
    noRow(who("NOTHING"), "who holds no post and instructs nobody is out"),
    noRow(who("FORMER"), "whose post ends on the day is out"),
    met(who("FORMER"), "the day before is in", eve),
    met(who("ONLY-INSTRUCTS"), "who only instructs is in"),
    noRow(who("SOLE-3"), "who is to instruct next year only is not in yet"),
    ...["ONLY-GONE", "ONLY-LOST-OC", "ONLY-IDLE-CENTRE", "ONLY-ABOLISHED"].map((name) =>
      noRow(who(name), `${name.toLowerCase().replaceAll("-", " ")}: what is not there puts nobody in`),
    ),
    met(who("ONLY-LOST-OC"), "while the committee represented a compound, its member was in", eve),
    ...files.map((stem) => unknown(who(`PLAIN-${stem}`), `without ${stem} nothing is proven in order`)),
    ...files.map((stem) =>
      noRow(who(`NONE-${stem}`), `no row puts the person in, whatever is known of ${stem}`),
    ),
    ...files.map((stem) =>
      unknown(who(`SOLE-${stem}`), `without ${stem} no compound is proven to depend on one`),
    ),
    ...provenBut("POSTS", ["posts", "people"]),
    ...provenBut("GRIDS", ["posts", "people"]),
    ...provenBut("CHAIRS", ["posts", "people", "org_places", "committee_compounds", "instructors"]),
    ...provenBut("INSTRUCTS", ["posts", "people", "instructors"]),
    ...provenBut("SELF", ["posts", "people", "org_places", "instructors", "employments", "memberships"]),
    unknown(who("FOUR"), "before the first covered day nobody knows", { on: daysBefore(firstCoveredDay, 1) }),
  ],
};

/** A fault of that kind stands whatever file is missing, but for those it needs. */
function provenBut(kind: string, needed: readonly string[]) {
  return files.map((stem) =>
    needed.includes(stem)
      ? unknown(who(`${kind}-${stem}`), `${kind} is not proven without ${stem}`)
      : gap(who(`${kind}-${stem}`), `${kind} is proven without ${stem}`, { kinds: [kind] }),
  );
}
