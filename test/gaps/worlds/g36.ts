import { gap, met, noRow, unknown, lastDay as day } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { daysBefore, firstCoveredDay, town } from "./town.ts";

const city = "9836";
const eve = { on: daysBefore(day, 1) };
const morrow = { on: daysBefore(day, -1) };
const files = ["residents_committees", "people", "employments", "posts", "worker_trainings"];
const places = town(city, files);
const id = (name: string): string => places.id(name);

type Words = Readonly<Record<string, string>>;

interface Worker {
  /** Name of the community. */
  readonly at: string;
  readonly works?: Words;
  /** Null: no post. */
  readonly post?: Words | null;
  readonly trained?: readonly string[];
}

const recent = "2021-06-01";
const graded = (at: string, post_class: string, grade: string): Worker => ({
  at,
  post: { post_class, grade },
});

/** Fine unless said otherwise: works since 2012, has a post of a general worker of grade 5, was trained in June. */
const workers: readonly Worker[] = [
  { at: "FINE" },
  { at: "FINE" },
  { at: "FINE" },
  { at: "NO-POST", post: null },
  { at: "NO-CLASS", post: { grade: "5" } },
  { at: "NO-GRADE", post: { post_class: "GENERAL" } },
  { at: "GRADE-ALONE", post: { grade: "18" } },
  { at: "POST-ENDS", post: { post_class: "GENERAL", grade: "5", to: day } },
  { at: "POST-AWAY", post: { post_class: "GENERAL", grade: "5", at: id("RC-FINE") } },
  graded("CHIEF-6", "CHIEF", "6"),
  graded("CHIEF-7", "CHIEF", "7"),
  graded("CHIEF-18", "CHIEF", "18"),
  graded("DEPUTY-3", "DEPUTY", "3"),
  graded("DEPUTY-4", "DEPUTY", "4"),
  graded("DEPUTY-15", "DEPUTY", "15"),
  graded("DEPUTY-16", "DEPUTY", "16"),
  graded("GENERAL-1", "GENERAL", "1"),
  graded("GENERAL-12", "GENERAL", "12"),
  graded("GENERAL-13", "GENERAL", "13"),
  { at: "T-365", trained: [daysBefore(day, 365)] },
  { at: "T-366", trained: [daysBefore(day, 366)] },
  { at: "T-TWO", trained: ["2015-01-01", recent] },
  { at: "T-LATER", trained: ["2015-01-01", "2022-01-10"] },
  { at: "NEW-365", works: { from: daysBefore(day, 365) }, trained: [] },
  { at: "NEW-366", works: { from: daysBefore(day, 366) }, trained: [] },
  { at: "MOVED", trained: [] },
  { at: "STAFF", works: { role: "STAFF" }, post: null, trained: [] },
  { at: "LEFT", works: { to: day }, post: null },
  { at: "CAME", works: { from: day }, post: null },
  { at: "RC-GONE", post: null },
  { at: "ALL", post: null, trained: [] },
  graded("ALL", "GENERAL", "13"),
  { at: "ALL", trained: [] },
  { at: "ALL" },
  { at: "ABOLISHED", post: null },
  ...files.flatMap((stem): Worker[] => [
    { at: `FINE-${stem}` },
    { at: `UNGRADED-${stem}`, post: null },
    graded(`BAND-${stem}`, "CHIEF", "1"),
    { at: `UNTRAINED-${stem}`, trained: [] },
  ]),
];
const names = [...new Set([...workers.map(({ at }) => at), "NO-RC", "NOBODY"])];
/** Code of the community of that name, in the district of its file. */
const community = (name: string): string => {
  const index = names.indexOf(name);
  if (index < 0) throw new Error(`Expected a community of the world; got ${name}.`);
  const stem = files.find((each) => name.endsWith(`-${each}`));
  return `${places.street(stem === undefined ? "02" : places.without(stem))}${String(index + 11).padStart(3, "0")}`;
};
const who = (index: number): string => places.person(index + 1);
/** Works for the committee of MOVED for the second time. */
const moved = who(workers.findIndex(({ at }) => at === "MOVED"));

export const g36: RuleWorld = {
  rule: "G36",
  city,
  draw: (folder) =>
    places
      .draw(folder)
      .row(
        "places",
        ...names.map((name) => ({
          code: community(name),
          level: "COMMUNITY",
          name: `示例${name}社区`,
          parent: community(name).slice(0, 9),
          households: name === "FINE" ? "10000" : "",
          abolished_on: name === "ABOLISHED" ? day : "",
        })),
      )
      .row(
        "residents_committees",
        ...names
          .filter((name) => name !== "NO-RC")
          .map((name) => ({
            id: id(`RC-${name}`),
            name: "示例居委会",
            community: community(name),
            dissolved_on: name === "RC-GONE" ? day : "",
          })),
      )
      .row(
        "people",
        ...workers.map(({ at }, index) => ({
          id: who(index),
          display_name: "虚构",
          party_status: "NONE",
          area_code: community(at),
        })),
      )
      .row(
        "employments",
        ...workers.map(({ at, works = {} }, index) => ({
          person: who(index),
          employer_kind: "RESIDENTS_COMMITTEE",
          employer: id(`RC-${at}`),
          role: "COMMUNITY_WORKER",
          from: "2012-01-01",
          ...works,
        })),
        // The same worker once more: one person.
        {
          person: who(0),
          employer_kind: "RESIDENTS_COMMITTEE",
          employer: id("RC-FINE"),
          role: "COMMUNITY_WORKER",
          from: "2014-01-01",
        },
      )
      .row(
        "posts",
        ...workers.flatMap(({ at, post = { post_class: "GENERAL", grade: "5" } }, index) =>
          post === null
            ? []
            : [
                {
                  person: who(index),
                  kind: "COMMUNITY_WORKER",
                  at_kind: "RESIDENTS_COMMITTEE",
                  at: id(`RC-${at}`),
                  from: "2012-01-01",
                  ...post,
                },
              ],
        ),
      )
      .row(
        "worker_trainings",
        ...workers.flatMap(({ trained = [recent] }, index) =>
          trained.map((on) => ({ person: who(index), training_kind: "ROTATION", on })),
        ),
      )
      .row("career_events", { id: id("EVENT"), kind: "TO_PARTY_AFFAIRS", person: moved, on: recent }),
  cases: [
    met(community("FINE"), "graded in the band and trained", {
      severity: "MEDIUM",
      kinds: [],
      headline: 0,
      evidence: { workers: 3, per10k: 1, noGrade: 0, outOfBand: 0, untrained: 0, faults: 0 },
    }),
    gap(community("NO-POST"), "a worker without a post has no grade", {
      severity: "MEDIUM",
      kinds: ["NO_GRADE"],
      headline: 1,
      evidence: { workers: 1, noGrade: 1, outOfBand: 0, untrained: 0, faults: 1 },
    }),
    gap(community("NO-CLASS"), "a post without a class", { kinds: ["NO_GRADE"] }),
    gap(community("NO-GRADE"), "a post without a grade", { kinds: ["NO_GRADE"] }),
    gap(community("GRADE-ALONE"), "a grade without a class is in no band and outside none", {
      kinds: ["NO_GRADE"],
      headline: 1,
    }),
    gap(community("POST-ENDS"), "a post that ends on the day gives no grade", { kinds: ["NO_GRADE"] }),
    met(community("POST-ENDS"), "the day before it did", eve),
    met(community("POST-AWAY"), "a worker's post counts anywhere"),
    ...["CHIEF-7", "CHIEF-18", "DEPUTY-4", "DEPUTY-15", "GENERAL-1", "GENERAL-12"].map((name) =>
      met(community(name), `${name} is in the band`),
    ),
    ...["CHIEF-6", "DEPUTY-3", "DEPUTY-16", "GENERAL-13"].map((name) =>
      gap(community(name), `${name} is outside`, { kinds: ["OUT_OF_BAND"], headline: 1 }),
    ),
    met(community("T-365"), "trained 365 days ago is within the year"),
    gap(community("T-365"), "the day after, it is not", morrow),
    gap(community("T-366"), "trained 366 days ago is not", {
      severity: "MEDIUM",
      kinds: ["UNTRAINED"],
      evidence: { untrained: 1 },
    }),
    met(community("T-TWO"), "the latest training counts"),
    gap(community("T-LATER"), "a training still to come is not there", { kinds: ["UNTRAINED"] }),
    met(community("T-LATER"), "on its day it is", { on: "2022-01-10" }),
    met(community("NEW-365"), "who began 365 days ago has time yet"),
    gap(community("NEW-366"), "who began 366 days ago has none", { kinds: ["UNTRAINED"] }),
    gap(community("MOVED"), "a move to Party affairs is no training", { kinds: ["UNTRAINED"] }),
    met(community("STAFF"), "other staff of the committee are no community workers", {
      evidence: { workers: 0 },
    }),
    met(community("LEFT"), "who leaves on the day is gone"),
    gap(community("LEFT"), "the day before he or she worked", eve),
    gap(community("CAME"), "who begins on the day counts", { headline: 1 }),
    met(community("CAME"), "the day before nobody worked there", eve),
    met(community("RC-GONE"), "a committee dissolved on the day employs nobody", {
      evidence: { workers: 0 },
    }),
    gap(community("RC-GONE"), "the day before it did", eve),
    met(community("NO-RC"), "a community without a committee has no workers to judge"),
    met(community("NOBODY"), "too few workers is no gap"),
    gap(community("ALL"), "all three, in the order of the rule and summed into the headline", {
      severity: "MEDIUM",
      kinds: ["NO_GRADE", "OUT_OF_BAND", "UNTRAINED"],
      headline: 4,
      evidence: { workers: 4, noGrade: 1, outOfBand: 1, untrained: 2, faults: 4 },
    }),
    noRow(community("ABOLISHED"), "a community abolished on the day is out"),
    gap(community("ABOLISHED"), "the day before it is in", eve),
    ...files.map((stem) => unknown(community(`FINE-${stem}`), `without ${stem} nothing is proven in order`)),
    ...["UNGRADED", "BAND"].flatMap((name) =>
      files.map((stem) =>
        stem === "worker_trainings"
          ? gap(community(`${name}-${stem}`), "grades are proven without trainings")
          : unknown(community(`${name}-${stem}`), `grades are not proven without ${stem}`),
      ),
    ),
    ...files.map((stem) =>
      stem === "posts"
        ? gap(community(`UNTRAINED-${stem}`), "a missing training is proven without posts", {
            kinds: ["UNTRAINED"],
          })
        : unknown(community(`UNTRAINED-${stem}`), `a missing training is not proven without ${stem}`),
    ),
    unknown(community("NOBODY"), "before the first covered day nobody knows", {
      on: daysBefore(firstCoveredDay, 1),
    }),
  ],
};
