import { gap, met, noRow, unknown, unknownWithout } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { SmallCity } from "./small-city.ts";
import { compound, ownersCommittee, type Row, represents } from "./small-rows.ts";

const needed = ["places", "owners_committees", "committee_compounds"];
const city = new SmallCity("9813", needed);
const { home } = city;
const id = (name: string): string => city.id(name);

const regular: Row = { elected_on: "2020-06-01", term_years: "5", filed_on: "2020-06-10", seats: "7" };
const committees: Readonly<Record<string, Row>> = {
  REGULAR: regular,
  "ENDS-TODAY": { ...regular, elected_on: "2016-12-31", filed_on: "2016-12-31" },
  "ENDS-IN-90": { ...regular, elected_on: "2017-03-31", filed_on: "2017-04-01" },
  "ENDS-IN-91": { ...regular, elected_on: "2017-04-01", filed_on: "2017-04-02" },
  "LEAP-DAY": { ...regular, elected_on: "2016-02-29", filed_on: "2016-03-01" },
  "LEAP-TO-LEAP": { ...regular, elected_on: "2016-02-29", filed_on: "2016-03-01", term_years: "4" },
  ...Object.fromEntries(
    ["3", "4", "5", "6", "11", "12", "13"].map((seats) => [`SEATS-${seats}`, { ...regular, seats }]),
  ),
  "FILED-30": { ...regular, elected_on: "2020-06-01", filed_on: "2020-07-01" },
  "FILED-31": { ...regular, elected_on: "2020-06-01", filed_on: "2020-07-02" },
  "NOT-FILED": { ...regular, elected_on: "2021-12-01", filed_on: "" },
  "FILED-LATER": { ...regular, elected_on: "2021-03-01", filed_on: "2021-04-20" },
  "FILED-SOON": { ...regular, elected_on: "2021-03-01", filed_on: "2021-03-20" },
  ALL: { elected_on: "2015-06-01", term_years: "5", filed_on: "", seats: "4" },
  "TO-BE-ELECTED": { ...regular, elected_on: "2022-03-01", filed_on: "" },
  "NO-ELECTION": { ...regular, elected_on: "" },
  "NO-ELECTION-EVEN": { ...regular, elected_on: "", seats: "6" },
  "NO-TERM": { ...regular, term_years: "" },
  "NO-TERM-LATE": { ...regular, term_years: "", filed_on: "2020-09-01" },
  "NO-SEATS": { ...regular, seats: "" },
  "NO-SEATS-EXPIRED": { ...regular, elected_on: "2016-01-01", filed_on: "2016-01-02", seats: "" },
  NOTHING: {},
};

export const g13: RuleWorld = {
  rule: "G13",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .row(
        "compounds",
        compound(id("GARDENS"), home.community),
        compound(id("TERRACE"), home.community),
        compound(id("NEW-COMPOUND"), home.community, { established_on: "2021-03-01" }),
        compound(id("GONE-COMPOUND"), home.community, { abolished_on: "2021-09-01" }),
      )
      .row(
        "owners_committees",
        ...Object.entries(committees).map(([name, more]) => ownersCommittee(id(name), home.community, more)),
        ...["NEW", "IDLE", "OF-GONE", "OF-NEW", "TWICE", "RETURNED"].map((name) =>
          ownersCommittee(id(name), home.community, { ...regular, seats: "4" }),
        ),
        ownersCommittee(id("SILENT"), city.silent.community, { ...regular, seats: "4" }),
        ownersCommittee(id("FORMER"), city.former.community, { ...regular, seats: "4" }),
        ...city.eachLacking(({ community }, stem) => [
          ownersCommittee(id(`NO-${stem}`), community, { ...regular, seats: "4" }),
          ownersCommittee(id(`REGULAR-NO-${stem}`), community, regular),
        ]),
      )
      .row(
        "committee_compounds",
        ...Object.keys(committees).map((name) => represents(id(name), id("GARDENS"), "2020-01-01")),
        represents(id("NEW"), id("GARDENS"), "2021-03-01", "2021-09-01"),
        represents(id("OF-NEW"), id("NEW-COMPOUND"), "2020-02-01"),
        represents(id("OF-GONE"), id("GONE-COMPOUND"), "2020-02-01"),
        represents(id("TWICE"), id("TERRACE"), "2020-02-01"),
        represents(id("TWICE"), id("GARDENS"), "2020-02-01"),
        represents(id("TWICE"), id("GARDENS"), "2021-02-01"),
        represents(id("RETURNED"), id("GARDENS"), "2020-02-01", "2021-03-01"),
        represents(id("RETURNED"), id("GARDENS"), "2021-09-01"),
        represents(id("SILENT"), id("GARDENS"), "2020-02-01"),
        represents(id("FORMER"), id("GARDENS"), "2020-02-01"),
        ...city.eachLacking((_, stem) => [
          represents(id(`NO-${stem}`), id("GARDENS"), "2020-02-01"),
          represents(id(`REGULAR-NO-${stem}`), id("GARDENS"), "2020-02-01"),
        ]),
      ),
  cases: [
    met(id("REGULAR"), "a committee in order is met", {
      evidence: {
        electedOn: "2020-06-01",
        endsOn: "2025-06-01",
        seats: 7,
        filedOn: "2020-06-10",
        compounds: [id("GARDENS")],
      },
    }),
    gap(id("ENDS-TODAY"), "a term that ends today is expiring, not expired", {
      severity: "MEDIUM",
      kinds: ["EXPIRING"],
      evidence: { endsOn: "2021-12-31" },
      near: [{ code: "DAYS_TO_END", number: 0 }],
    }),
    gap(id("ENDS-TODAY"), "on the day after it is expired, of high severity", {
      on: "2022-01-01",
      severity: "HIGH",
      kinds: ["EXPIRED"],
      near: [{ code: "DAYS_TO_END", number: -1 }],
    }),
    gap(id("ENDS-IN-90"), "a term that ends in ninety days is expiring", { kinds: ["EXPIRING"] }),
    met(id("ENDS-IN-91"), "one that ends in ninety-one is not"),
    gap(id("ENDS-IN-91"), "with a longer warning it is", {
      kinds: ["EXPIRING"],
      settings: { "oc.warnDays": 91 },
    }),
    gap(id("LEAP-DAY"), "five years from a leap day end on the last of February", {
      on: "2021-02-28",
      kinds: ["EXPIRING"],
      evidence: { endsOn: "2021-02-28" },
    }),
    gap(id("LEAP-DAY"), "and are past on the first of March", { on: "2021-03-01", kinds: ["EXPIRED"] }),
    gap(id("LEAP-TO-LEAP"), "four years from a leap day end on a leap day", {
      on: "2020-02-29",
      kinds: ["EXPIRING"],
      evidence: { endsOn: "2020-02-29" },
    }),
    gap(id("SEATS-3"), "three seats are too few", { severity: "MEDIUM", kinds: ["SEATS"] }),
    gap(id("SEATS-4"), "four seats are too few and even", { kinds: ["SEATS"] }),
    met(id("SEATS-5"), "five seats are in order"),
    gap(id("SEATS-6"), "six seats are even", {
      severity: "MEDIUM",
      kinds: ["SEATS"],
      evidence: { seats: 6 },
    }),
    met(id("SEATS-11"), "eleven seats are in order"),
    gap(id("SEATS-12"), "twelve seats are too many and even", { kinds: ["SEATS"] }),
    gap(id("SEATS-13"), "thirteen seats are too many", {
      kinds: ["SEATS"],
      near: [{ code: "ODD_SEATS", number: 11 }],
    }),
    met(id("SEATS-13"), "with a higher limit they are not", { settings: { "oc.seatsMax": 13 } }),
    gap(id("SEATS-5"), "with a higher minimum five are too few", {
      kinds: ["SEATS"],
      settings: { "oc.seatsMin": 7 },
    }),
    met(id("FILED-30"), "filed on the thirtieth day is in time"),
    gap(id("FILED-31"), "filed on the thirty-first is late", {
      severity: "MEDIUM",
      kinds: ["FILED_LATE"],
      near: [{ code: "DAYS_TO_FILE", number: 31 }],
    }),
    met(id("FILED-31"), "with a longer term it is not", { settings: { "oc.filingDays": 31 } }),
    met(id("NOT-FILED"), "not filed thirty days after the election is not late"),
    gap(id("NOT-FILED"), "it is late on the day after", { on: "2022-01-01", kinds: ["FILED_LATE"] }),
    met(id("FILED-LATER"), "a filing still to come is not late on the thirtieth day", { on: "2021-03-31" }),
    gap(id("FILED-LATER"), "it is late on the thirty-first, before it is made", {
      on: "2021-04-01",
      kinds: ["FILED_LATE"],
    }),
    gap(id("FILED-LATER"), "and was late once it is made", { on: "2021-04-20", kinds: ["FILED_LATE"] }),
    met(id("FILED-SOON"), "a filing made in time stays in time"),
    gap(id("ALL"), "expired, even and never filed are three kinds, of high severity", {
      severity: "HIGH",
      kinds: ["EXPIRED", "SEATS", "FILED_LATE"],
      evidence: { filedOn: null },
    }),
    met(id("TO-BE-ELECTED"), "a committee to be elected is neither expired nor late"),
    unknown(id("NO-ELECTION"), "without a day of election nobody knows"),
    gap(id("NO-ELECTION-EVEN"), "an even number of seats is a gap without it", {
      severity: "MEDIUM",
      kinds: ["SEATS"],
      evidence: { electedOn: null, endsOn: null },
    }),
    unknown(id("NO-TERM"), "without a length of the term nobody knows"),
    gap(id("NO-TERM-LATE"), "a late filing is a gap without it", {
      kinds: ["FILED_LATE"],
      evidence: { endsOn: null },
    }),
    unknown(id("NO-SEATS"), "without a number of seats nobody knows"),
    gap(id("NO-SEATS-EXPIRED"), "an expired term is a gap without it", {
      severity: "HIGH",
      kinds: ["EXPIRED"],
      evidence: { seats: null },
    }),
    unknown(id("NOTHING"), "with nothing told nobody knows"),
    gap(id("NEW"), "a committee exists from the first day it represents a compound", { on: "2021-03-01" }),
    noRow(id("NEW"), "not on the day before", { on: "2021-02-28" }),
    gap(id("NEW"), "it exists on the last day", { on: "2021-08-31" }),
    noRow(id("NEW"), "not on the day it represents none any more", { on: "2021-09-01" }),
    noRow(id("IDLE"), "a committee that represents nothing does not exist"),
    gap(id("OF-NEW"), "a committee exists from the first day of its compound", { on: "2021-03-01" }),
    noRow(id("OF-NEW"), "the committee of a compound not yet there represents nothing", { on: "2021-02-28" }),
    gap(id("OF-GONE"), "a committee exists on the day before its compound is abolished", {
      on: "2021-08-31",
    }),
    noRow(id("OF-GONE"), "the committee of an abolished compound represents nothing", { on: "2021-09-01" }),
    gap(id("TWICE"), "a committee of two compounds, one of them named twice, is one subject", {
      evidence: { compounds: [id("GARDENS"), id("TERRACE")] },
    }),
    noRow(id("RETURNED"), "between two periods it does not exist", { on: "2021-08-31" }),
    gap(id("RETURNED"), "from the second period it does again", { on: "2021-09-01" }),
    unknown(id("SILENT"), "where no source covers nobody knows"),
    gap(id("FORMER"), "on the last day of a source its word holds", { on: "2021-06-30" }),
    unknown(id("FORMER"), "the day after its last day nobody knows", { on: "2021-07-01" }),
    ...unknownWithout(needed, city, (stem) => id(`NO-${stem}`)),
    ...needed.map((stem) =>
      unknown(
        id(`REGULAR-NO-${stem}`),
        `a committee in order is not known to be where ${stem} is not covered`,
      ),
    ),
  ],
};
