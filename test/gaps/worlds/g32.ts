import { gap, met, noRow, unknown, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore, firstCoveredDay, town } from "./town.ts";

const city = "9832";
const eve = { on: daysBefore(day, 1) };
const morrow = { on: daysBefore(day, -1) };
const files = "property_companies credit_ratings demo_awards service_contracts".split(" ");
const places = town(city, files);
const id = (name: string): string => places.id(name);
const digits = places.without;

type Words = Readonly<Record<string, string>>;

const company = (name: string, words: Words = {}, area = "02"): Words => ({
  id: id(name),
  name: "虚构物业",
  area_code: places.street(area),
  status: "ACTIVE",
  ...words,
});
const removed = { status: "REMOVED", removed_on: "2021-03-01" };
const rating = (name: string, words: Words = {}): Words => ({
  id: id(`R-${name}-${words.year ?? "2021"}`),
  company: id(name),
  year: "2021",
  score: "80",
  red_score: "75",
  red_weight: "0.30",
  ...words,
});
const award = (name: string, words: Words = {}): Words => ({
  id: id(`A-${name}`),
  category: "RED_PROPERTY",
  field: "PROPERTY",
  level: "CITY",
  target_kind: "PROPERTY_COMPANY",
  target: id(name),
  awarded_on: "2020-05-01",
  ...words,
});
const serves = (name: string, words: Words = {}, compound = "C"): Words => ({
  company: id(name),
  compound: id(compound),
  from: "2019-01-01",
  ...words,
});

const rated: readonly (readonly [string, Words])[] = [
  ["GOOD", {}],
  ["NO-SCORE", { red_score: "" }],
  ["NO-WEIGHT", { red_weight: "" }],
  ["WEIGHT-20", { red_weight: "0.2" }],
  ["WEIGHT-ROUNDS", { red_weight: "0.30004" }],
  ["WEIGHT-OFF", { red_weight: "0.3001" }],
  ["NO-SCORE-20", { red_score: "", red_weight: "0.2" }],
  ["POOR", { score: "30" }],
  ["AWARDED-60", { score: "60" }],
  ["AWARDED-59", { score: "59.9" }],
  ["AWARD-ENDS", { score: "10" }],
  ["AWARD-BEGINS", { score: "10" }],
  ["OTHER-AWARD", { score: "10" }],
  ["OLD", { year: "2019", red_weight: "0.2" }],
  ["NEXT-YEAR", { year: "2020" }],
  ["SERVING", {}],
  ["LEAVES", {}],
];

export const g32: RuleWorld = {
  rule: "G32",
  city,
  draw: (folder) =>
    places
      .draw(folder)
      .row(
        "compounds",
        { id: id("C"), name: "示例小区", community: places.community() },
        { id: id("C-2"), name: "示例小区", community: places.community() },
        { id: id("C-GONE"), name: "撤销小区", community: places.community(), abolished_on: "2021-06-01" },
      )
      .row(
        "property_companies",
        ...rated.filter(([name]) => name !== "LEAVES").map(([name]) => company(name)),
        company("LEAVES", { status: "REMOVED", removed_on: day }),
        company("UNRATED"),
        company("UNRATED-AWARDED"),
        ...["GONE", "GONE-SERVING", "GONE-SERVED", "GONE-AWARDED", "GONE-ALL", "GONE-COMPOUND"].map((name) =>
          company(name, removed),
        ),
        company("CLOSED", { closed_on: day }),
        company("ESTABLISHED", { established_on: day }),
        ...files.flatMap((stem) => [
          company(`GOOD-${stem}`, {}, digits(stem)),
          company(`GONE-${stem}`, removed, digits(stem)),
          company(`NO-SCORE-${stem}`, {}, digits(stem)),
          company(`AWARDED-${stem}`, {}, digits(stem)),
          company(`GONE-AWARDED-${stem}`, removed, digits(stem)),
          company(`GONE-SERVING-${stem}`, removed, digits(stem)),
        ]),
      )
      .row(
        "credit_ratings",
        ...rated.map(([name, words]) => rating(name, words)),
        rating("OLD", { year: "2018" }),
        rating("NEXT-YEAR", { year: "2022", red_weight: "0.2" }),
        rating("CLOSED"),
        rating("ESTABLISHED"),
        ...files.flatMap((stem) => [
          rating(`GOOD-${stem}`),
          rating(`NO-SCORE-${stem}`, { red_score: "" }),
          rating(`AWARDED-${stem}`, { score: "10" }),
        ]),
      )
      .row(
        "demo_awards",
        ...["AWARDED-60", "AWARDED-59", "UNRATED-AWARDED", "GONE-AWARDED", "GONE-ALL"].map((name) =>
          award(name),
        ),
        award("AWARD-ENDS", { valid_to: day }),
        award("AWARD-BEGINS", { awarded_on: day }),
        award("OTHER-AWARD", { category: "RED_FLAG" }),
        ...files.flatMap((stem) => [award(`AWARDED-${stem}`), award(`GONE-AWARDED-${stem}`)]),
      )
      .row(
        "service_contracts",
        serves("SERVING"),
        serves("LEAVES"),
        serves("GONE-SERVING"),
        serves("GONE-SERVED", { to: day }),
        serves("GONE-ALL"),
        serves("GONE-ALL", {}, "C-2"),
        serves("GONE-COMPOUND", {}, "C-GONE"),
        ...files.map((stem) => serves(`GONE-SERVING-${stem}`)),
      ),
  cases: [
    met(id("GOOD"), "rated at the weight asked for", {
      severity: "HIGH",
      kinds: [],
      evidence: { year: 2021, score: 80, redWeight: 0.3, removedOn: null },
    }),
    gap(id("NO-SCORE"), "a rating without the red part", { severity: "HIGH", kinds: ["NO_RED"] }),
    gap(id("NO-WEIGHT"), "a rating without its weight", { kinds: ["NO_RED"], evidence: { redWeight: null } }),
    gap(id("WEIGHT-20"), "another weight", {
      severity: "HIGH",
      kinds: ["WEIGHT"],
      evidence: { redWeight: 0.2 },
    }),
    met(id("WEIGHT-ROUNDS"), "weights are compared after rounding to four places"),
    gap(id("WEIGHT-OFF"), "a difference in the fourth place is one", { kinds: ["WEIGHT"] }),
    gap(id("NO-SCORE-20"), "both at once, in the order of the rule", { kinds: ["NO_RED", "WEIGHT"] }),
    met(id("POOR"), "a poor rating alone is no fault"),
    met(id("AWARDED-60"), "an awarded company may score sixty"),
    gap(id("AWARDED-59"), "below sixty it may not", { kinds: ["AWARD"], evidence: { score: 59.9 } }),
    met(id("AWARD-ENDS"), "an award that ends on the day is over"),
    gap(id("AWARD-ENDS"), "the day before it was held", eve),
    gap(id("AWARD-BEGINS"), "an award counts on its day"),
    met(id("AWARD-BEGINS"), "the day before there was none", eve),
    met(id("OTHER-AWARD"), "an award of another brand does not matter"),
    gap(id("OLD"), "the latest rating counts, however old", { kinds: ["WEIGHT"], evidence: { year: 2019 } }),
    met(id("OLD"), "in the year before, the earlier one did", { on: "2018-12-31", evidence: { year: 2018 } }),
    met(id("NEXT-YEAR"), "next year's rating is not there yet", { evidence: { year: 2020 } }),
    gap(id("NEXT-YEAR"), "on New Year's Day it is", {
      ...morrow,
      kinds: ["WEIGHT"],
      evidence: { year: 2022 },
    }),
    unknown(id("UNRATED"), "without any rating nobody knows"),
    unknown(id("UNRATED-AWARDED"), "an award does not make it known"),
    met(id("SERVING"), "a company in business may serve"),
    gap(id("LEAVES"), "on the day of its removal its contract is open", {
      kinds: ["STILL_SERVING"],
      evidence: { removedOn: day, openContracts: [id("C")] },
    }),
    met(id("LEAVES"), "the day before it was in business", eve),
    met(id("GONE"), "a removed company needs no rating"),
    gap(id("GONE-SERVING"), "a removed company that serves", { severity: "HIGH", kinds: ["STILL_SERVING"] }),
    met(id("GONE-SERVED"), "a service that ends on the day is over"),
    gap(id("GONE-SERVED"), "the day before it was not", eve),
    met(id("GONE-COMPOUND"), "a compound abolished since is served by nobody"),
    gap(id("GONE-AWARDED"), "a removed company with an award", { kinds: ["AWARD"] }),
    gap(id("GONE-ALL"), "award and service together", {
      kinds: ["AWARD", "STILL_SERVING"],
      evidence: { openContracts: [id("C"), id("C-2")] },
    }),
    noRow(id("CLOSED"), "a company closed on the day is out"),
    met(id("CLOSED"), "the day before it is in", eve),
    met(id("ESTABLISHED"), "a company established on the day is in"),
    noRow(id("ESTABLISHED"), "the day before it is out", eve),
    ...["property_companies", "credit_ratings", "demo_awards"].map((stem) =>
      unknown(id(`GOOD-${stem}`), `a company in business needs ${stem}`),
    ),
    met(id("GOOD-service_contracts"), "a company in business needs no contracts"),
    ...files.map((stem) => unknown(id(`GONE-${stem}`), `a removed company needs ${stem}`)),
    ...["property_companies", "credit_ratings"].map((stem) =>
      unknown(id(`NO-SCORE-${stem}`), `a missing red part is not proven without ${stem}`),
    ),
    ...["demo_awards", "service_contracts"].map((stem) =>
      gap(id(`NO-SCORE-${stem}`), `a missing red part is proven without ${stem}`, { kinds: ["NO_RED"] }),
    ),
    ...["AWARDED", "GONE-AWARDED"].flatMap((name) => [
      ...["property_companies", "credit_ratings", "demo_awards"].map((stem) =>
        unknown(id(`${name}-${stem}`), `an award is not proven undue without ${stem}`),
      ),
      gap(id(`${name}-service_contracts`), "an undue award is proven without contracts", {
        kinds: ["AWARD"],
      }),
    ]),
    ...["property_companies", "service_contracts"].map((stem) =>
      unknown(id(`GONE-SERVING-${stem}`), `an open contract is not proven without ${stem}`),
    ),
    ...["credit_ratings", "demo_awards"].map((stem) =>
      gap(id(`GONE-SERVING-${stem}`), `an open contract is proven without ${stem}`, {
        kinds: ["STILL_SERVING"],
      }),
    ),
    unknown(id("GOOD"), "before the first covered day nobody knows", { on: daysBefore(firstCoveredDay, 1) }),
  ],
};
