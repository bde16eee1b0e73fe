import { gap, met, noRow, unknown } from "./rule-cases.ts";
import type { RuleCase, RuleWorld } from "./rule-world.ts";
import { SmallCity } from "./small-city.ts";
import { compound, org, type Row, setUpIn } from "./small-rows.ts";

const city = new SmallCity("9806", ["places", "party_orgs", "org_places", "residents_committees"]);
const { home } = city;

/** Subjects are communities of their own: their codes follow the two of the district. */
const names = [
  "WHOLE",
  "BARE",
  "NO-COMMITTEE",
  "NO-ORG",
  "NEW-ORG",
  "MOVED-ORG",
  "NEW-COMMITTEE",
  "TWO",
  "OTHER-FIELD",
  "LATER",
  "GONE",
  "COMPOUND-ORG",
] as const;
const at = (name: (typeof names)[number]): string => `${home.street}${String(101 + names.indexOf(name))}`;
const dates: Readonly<Record<string, Row>> = {
  LATER: { established_on: "2021-03-01" },
  GONE: { abolished_on: "2021-09-01" },
  WHOLE: { households: "900" },
};
const communityRow = (code: string, more: Row = {}): Row => ({
  code,
  level: "社区",
  name: `${code}社区`,
  parent: code.slice(0, 9),
  ...more,
});
const residents = (id: string, community: string, more: Row = {}): Row => ({
  id: city.id(id),
  name: `居委会${id}`,
  community,
  ...more,
});
const inCommunity = (org: string, community: string, ...period: [string?, string?]): Row =>
  setUpIn(city.id(org), "COMMUNITY", community, ...period);
const communityOrg = (name: string, more: Row = {}): Row =>
  org(city.id(name), "COMMUNITY", home.community, { kind: "PARTY_COMMITTEE", level: "4", ...more });

/** Of each lacking district, the first community has both, the second neither. */
const lacking = (stem: string): { both: string; neither: string; onlyOrg: string; onlyCommittee: string } => {
  const { community, nextCommunity, street } = city.lacking(stem);
  return { both: community, neither: nextCommunity, onlyOrg: `${street}003`, onlyCommittee: `${street}004` };
};

function lackingCases(): RuleCase[] {
  const organisation = ["party_orgs", "org_places"];
  return [
    ...organisation.flatMap((stem) => [
      unknown(lacking(stem).both, `without ${stem} an organisation is not known to count`),
      gap(lacking(stem).neither, `without ${stem} a missing committee is proven alone`, {
        kinds: ["NO_COMMITTEE"],
        severity: "CRITICAL",
        evidence: { organisation: null },
      }),
      gap(lacking(stem).onlyOrg, `without ${stem} a community with an organisation may lack the committee`, {
        kinds: ["NO_COMMITTEE"],
      }),
      unknown(lacking(stem).onlyCommittee, `without ${stem} nobody knows of the organisation`),
    ]),
    unknown(
      lacking("residents_committees").both,
      "without residents_committees nobody knows of the committee",
    ),
    gap(
      lacking("residents_committees").neither,
      "without residents_committees a missing organisation is proven",
      {
        kinds: ["NO_ORG"],
        evidence: { committee: null },
      },
    ),
    unknown(
      lacking("residents_committees").onlyOrg,
      "without residents_committees a community with an organisation is unknown",
    ),
    gap(
      lacking("residents_committees").onlyCommittee,
      "without residents_committees a community with a committee may lack the organisation",
      { kinds: ["NO_ORG"] },
    ),
    unknown(lacking("places").neither, "without places nothing is proven"),
    unknown(lacking("places").both, "without places nothing is met"),
  ];
}

export const g06: RuleWorld = {
  rule: "G06",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .row(
        "places",
        ...names.map((name) => communityRow(at(name), dates[name])),
        ...city.eachLacking((_, stem) => [
          communityRow(lacking(stem).onlyOrg),
          communityRow(lacking(stem).onlyCommittee),
        ]),
      )
      .row("compounds", compound(city.id("HOUSES"), at("COMPOUND-ORG")))
      .row(
        "party_orgs",
        communityOrg("ORG"),
        communityOrg("NEW-ORG", { founded_on: "2021-03-01", dissolved_on: "2021-09-01" }),
        communityOrg("MOVED-ORG"),
        org(city.id("OTHER-ORG"), "COMPOUND", home.community),
        org(city.id("STREET-ORG"), "STREET", home.street, { kind: "WORKING_COMMITTEE", level: "3" }),
      )
      .row(
        "org_places",
        ...(["WHOLE", "NO-COMMITTEE", "NEW-COMMITTEE", "TWO"] as const).map((name) =>
          inCommunity("ORG", at(name), "2020-02-01"),
        ),
        inCommunity("ORG", at("TWO"), "2021-02-01"),
        inCommunity("MOVED-ORG", at("TWO"), "2020-02-01"),
        inCommunity("NEW-ORG", at("NEW-ORG"), "2020-02-01"),
        inCommunity("MOVED-ORG", at("MOVED-ORG"), "2021-02-01", "2021-08-01"),
        inCommunity("OTHER-ORG", at("OTHER-FIELD"), "2020-02-01"),
        setUpIn(city.id("ORG"), "COMPOUND", city.id("HOUSES"), "2020-02-01"),
        setUpIn(city.id("STREET-ORG"), "STREET", home.street, "2020-02-01"),
        inCommunity("ORG", city.silent.community, "2020-02-01"),
        ...city.eachLacking((_, stem) => [
          inCommunity("ORG", lacking(stem).both, "2020-02-01"),
          inCommunity("ORG", lacking(stem).onlyOrg, "2020-02-01"),
        ]),
      )
      .row(
        "residents_committees",
        ...(["WHOLE", "NO-ORG", "NEW-ORG", "MOVED-ORG", "TWO", "OTHER-FIELD", "COMPOUND-ORG"] as const).map(
          (name) => residents(`RC-${name}`, at(name)),
        ),
        residents("RC-TWO-2", at("TWO")),
        residents("RC-NEW", at("NEW-COMMITTEE"), {
          established_on: "2021-03-01",
          dissolved_on: "2021-09-01",
        }),
        residents("RC-SILENT", city.silent.community),
        ...city.eachLacking((_, stem) => [
          residents(`RC-BOTH-${stem}`, lacking(stem).both),
          residents(`RC-ONLY-${stem}`, lacking(stem).onlyCommittee),
        ]),
      ),
  cases: [
    met(at("WHOLE"), "an organisation and a residents' committee are met", {
      evidence: { organisation: city.id("ORG"), committee: city.id("RC-WHOLE"), households: 900 },
    }),
    met(at("TWO"), "two of each are met"),
    gap(at("BARE"), "with neither both are missing", {
      severity: "CRITICAL",
      kinds: ["NO_ORG", "NO_COMMITTEE"],
      evidence: { organisation: null, committee: null, households: null },
      near: [{ code: "STREET_ORGANISATION", nodeId: city.id("STREET-ORG") }],
      notNear: ["LAST_ORGANISATION"],
    }),
    gap(at("NO-ORG"), "without an organisation it is a critical gap", {
      severity: "CRITICAL",
      kinds: ["NO_ORG"],
    }),
    gap(at("NO-COMMITTEE"), "without a residents' committee it is a critical gap", {
      severity: "CRITICAL",
      kinds: ["NO_COMMITTEE"],
      evidence: { organisation: city.id("ORG") },
    }),
    met(at("NEW-ORG"), "an organisation counts on the day it is founded", { on: "2021-03-01" }),
    gap(at("NEW-ORG"), "the day before there is none", { on: "2021-02-28", kinds: ["NO_ORG"] }),
    met(at("NEW-ORG"), "the day before its dissolution it counts", { on: "2021-08-31" }),
    gap(at("NEW-ORG"), "on the day of its dissolution it is gone", {
      on: "2021-09-01",
      kinds: ["NO_ORG"],
      near: [{ code: "LAST_ORGANISATION", nodeId: city.id("NEW-ORG"), endedOn: "2021-09-01" }],
    }),
    met(at("MOVED-ORG"), "an organisation counts from the day it is set up here", { on: "2021-02-01" }),
    gap(at("MOVED-ORG"), "not on the day before", { on: "2021-01-31", kinds: ["NO_ORG"] }),
    met(at("MOVED-ORG"), "it counts on the day before it leaves", { on: "2021-07-31" }),
    gap(at("MOVED-ORG"), "not from the day it leaves", {
      on: "2021-08-01",
      kinds: ["NO_ORG"],
      near: [{ code: "LAST_ORGANISATION", nodeId: city.id("MOVED-ORG"), endedOn: "2021-08-01" }],
    }),
    met(at("NEW-COMMITTEE"), "a committee counts on its first day", { on: "2021-03-01" }),
    gap(at("NEW-COMMITTEE"), "not on the day before", { on: "2021-02-28", kinds: ["NO_COMMITTEE"] }),
    met(at("NEW-COMMITTEE"), "it counts on the day before its dissolution", { on: "2021-08-31" }),
    gap(at("NEW-COMMITTEE"), "not on the day of it", { on: "2021-09-01", kinds: ["NO_COMMITTEE"] }),
    gap(at("OTHER-FIELD"), "a compound branch set up in the community is no community organisation", {
      kinds: ["NO_ORG"],
    }),
    gap(
      at("COMPOUND-ORG"),
      "a community organisation set up in a compound of the community is not the community's",
      {
        kinds: ["NO_ORG"],
      },
    ),
    gap(at("LATER"), "a community counts on its first day", { on: "2021-03-01" }),
    noRow(at("LATER"), "the day before it is not there", { on: "2021-02-28" }),
    gap(at("GONE"), "a community counts on the day before it is abolished", { on: "2021-08-31" }),
    noRow(at("GONE"), "on the day it is abolished it is not there", { on: "2021-09-01" }),
    unknown(city.silent.community, "rows do not make it known where no source covers"),
    unknown(city.silent.nextCommunity, "where no source covers nothing is proven"),
    gap(city.former.community, "on the last day of a source its word holds", { on: "2021-06-30" }),
    unknown(city.former.community, "the day after its last day nobody knows", { on: "2021-07-01" }),
    ...lackingCases(),
  ],
};
