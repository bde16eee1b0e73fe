import { gone, later, lifeCases } from "./comings-and-goings.ts";
import { gap, met, noRow, unknown, unknownWithout } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { SmallCity } from "./small-city.ts";
import { company, compound, type Period, type Row, serves } from "./small-rows.ts";

const needed = ["places", "compounds", "property_companies", "service_contracts"];
const city = new SmallCity("9812", needed);
const { home } = city;
const id = (name: string): string => city.id(name);
const names = [
  "BARE",
  "SERVED",
  "PAPER",
  "NO-PAPER",
  "BY-REMOVED",
  "BY-CLOSED",
  "BY-YOUNG",
  "EXPIRED-AND-REMOVED",
  "EXPIRED-TWICE",
  "REMOVED-AND-SERVED",
  "SUCCEEDED",
  "TWICE",
  "TO-COME",
  "FROM-AFAR",
];
const over = (company: string, compound: string, period: Period, contractTo?: string): Row =>
  serves(id(company), id(compound), period, contractTo);
const since: Period = ["2020-02-01"];

export const g12: RuleWorld = {
  rule: "G12",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .row(
        "compounds",
        ...names.map((name) => compound(id(name), home.community, { households: "90" })),
        compound(id("LATER"), home.nextCommunity, later),
        compound(id("GONE"), home.nextCommunity, gone("abolished_on")),
        compound(id("UNBUILT"), home.nextCommunity, { built_year: "2022" }),
        compound(id("SILENT"), city.silent.community),
        compound(id("FORMER"), city.former.community),
        ...city.eachLacking(({ community }, stem) => [
          compound(id(`NO-${stem}`), community),
          compound(id(`SERVED-NO-${stem}`), community),
        ]),
      )
      .row(
        "property_companies",
        company(id("COMPANY"), home.street),
        company(id("NEXT"), home.street),
        company(id("OUT"), home.street, { status: "REMOVED", removed_on: "2021-06-01" }),
        company(id("SHUT"), home.street, { closed_on: "2021-06-01" }),
        company(id("YOUNG"), home.street, { established_on: "2021-03-01" }),
        company(id("AFAR"), city.silent.street),
      )
      .row(
        "service_contracts",
        over("COMPANY", "SERVED", ["2021-03-01", "2021-09-01"], "2025-12-31"),
        over("COMPANY", "PAPER", since, "2021-06-30"),
        over("COMPANY", "NO-PAPER", since),
        over("OUT", "BY-REMOVED", since, "2025-12-31"),
        over("SHUT", "BY-CLOSED", since, "2025-12-31"),
        over("YOUNG", "BY-YOUNG", since),
        over("OUT", "EXPIRED-AND-REMOVED", since),
        over("COMPANY", "EXPIRED-AND-REMOVED", since, "2021-05-31"),
        over("COMPANY", "EXPIRED-TWICE", since, "2021-05-31"),
        over("NEXT", "EXPIRED-TWICE", since, "2021-06-30"),
        over("OUT", "REMOVED-AND-SERVED", since),
        over("NEXT", "REMOVED-AND-SERVED", since, "2022-06-30"),
        over("COMPANY", "SUCCEEDED", ["2020-02-01", "2021-06-01"]),
        over("NEXT", "SUCCEEDED", ["2021-06-01"]),
        over("COMPANY", "TWICE", ["2020-02-01", "2021-09-01"], "2021-08-31"),
        over("COMPANY", "TWICE", ["2021-08-01"], "2022-08-31"),
        over("COMPANY", "TO-COME", ["2022-01-01"]),
        over("AFAR", "FROM-AFAR", since),
        ...city.eachLacking((_, stem) => [over("COMPANY", `SERVED-NO-${stem}`, since)]),
      ),
  cases: [
    gap(id("BARE"), "a compound that nobody ever served is a gap of high severity", {
      severity: "HIGH",
      kinds: ["NONE"],
      evidence: { households: 90, lastCompany: null, servedUntil: null },
      near: [{ code: "COMMUNITY_COMPANY" }],
      notNear: ["LAST_CONTRACT"],
    }),
    met(id("SERVED"), "a company serves on the first day", { on: "2021-03-01" }),
    gap(id("SERVED"), "not on the day before", { on: "2021-02-28", kinds: ["NONE"] }),
    met(id("SERVED"), "it serves on the day before it leaves", { on: "2021-08-31" }),
    gap(id("SERVED"), "from the day it leaves nobody serves, whatever the paper says", {
      on: "2021-09-01",
      kinds: ["NONE"],
      evidence: { lastCompany: id("COMPANY"), servedUntil: "2021-09-01" },
      near: [{ code: "LAST_CONTRACT", nodeId: id("COMPANY"), endedOn: "2021-09-01" }],
    }),
    met(id("PAPER"), "the last day of the contract is included", { on: "2021-06-30" }),
    gap(id("PAPER"), "on the day after it the service goes on without a contract", {
      on: "2021-07-01",
      severity: "HIGH",
      kinds: ["EXPIRED"],
      evidence: { lastCompany: id("COMPANY") },
    }),
    met(id("NO-PAPER"), "a service without a known end of contract is one"),
    met(id("BY-REMOVED"), "the day before its removal a company serves", { on: "2021-05-31" }),
    gap(id("BY-REMOVED"), "a company removed on the day serves no more, though its contract is open", {
      on: "2021-06-01",
      severity: "HIGH",
      kinds: ["REMOVED"],
      evidence: { lastCompany: id("OUT") },
    }),
    met(id("BY-CLOSED"), "the day before it closes a company serves", { on: "2021-05-31" }),
    gap(id("BY-CLOSED"), "a company that is closed counts for nothing", {
      on: "2021-06-01",
      kinds: ["NONE"],
    }),
    met(id("BY-YOUNG"), "a company counts on its first day", { on: "2021-03-01" }),
    gap(id("BY-YOUNG"), "a company not yet there counts for nothing", { on: "2021-02-28", kinds: ["NONE"] }),
    gap(id("EXPIRED-AND-REMOVED"), "an expired contract of a company in business goes before a removed one", {
      kinds: ["EXPIRED"],
    }),
    met(id("EXPIRED-AND-REMOVED"), "before both there is service", { on: "2021-05-31" }),
    met(id("EXPIRED-TWICE"), "one of two contracts is enough", { on: "2021-06-30" }),
    gap(id("EXPIRED-TWICE"), "with both expired it is a gap", { on: "2021-07-01", kinds: ["EXPIRED"] }),
    met(id("REMOVED-AND-SERVED"), "a company in business serves beside one removed"),
    met(id("SUCCEEDED"), "a company that follows on the day leaves no gap", { on: "2021-06-01" }),
    met(id("TWICE"), "the renewed contract of the same company is service"),
    gap(id("TO-COME"), "service that begins tomorrow is none today", { kinds: ["NONE"] }),
    met(id("FROM-AFAR"), "a company kept by a district nobody covers serves"),
    ...lifeCases(city, gap),
    noRow(id("UNBUILT"), "a compound built next year is not there"),
    unknown(id("SILENT"), "where no source covers nobody knows"),
    gap(id("FORMER"), "on the last day of a source its word holds", { on: "2021-06-30" }),
    unknown(id("FORMER"), "the day after its last day nobody knows", { on: "2021-07-01" }),
    ...unknownWithout(needed, city, (stem) => id(`NO-${stem}`)),
    ...needed.map((stem) =>
      unknown(id(`SERVED-NO-${stem}`), `a company does not make it known where ${stem} is not covered`),
    ),
  ],
};
