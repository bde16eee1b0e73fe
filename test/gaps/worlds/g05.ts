import { gone, later, lifeCases } from "./comings-and-goings.ts";
import { gap, met, unknown, unknownWithout } from "./rule-cases.ts";
import type { RuleWorld } from "./rule-world.ts";
import { SmallCity } from "./small-city.ts";
import { grid, post, type Row, someone } from "./small-rows.ts";

const needed = ["places", "grids", "posts"];
const city = new SmallCity("9805", needed);
const { home } = city;
const head = city.person(1);
const worker = city.person(2);
const nextWorker = city.person(3);
const names = [
  "STAFFED",
  "ALONE",
  "HEADLESS",
  "BARE",
  "RELIEVED",
  "SUCCEEDED",
  "GAP-BETWEEN",
  "TO-COME",
  "OTHER-POST",
];
const codes = (community: string, names: readonly string[], more: Row = {}): Row[] =>
  names.map((name, index) => grid(city.id(name), `${community}${String(index + 1).padStart(3, "0")}`, more));
const holds = (person: string, kind: string, grid: string, ...period: [string?, string?]): Row =>
  post(person, kind, "GRID", city.id(grid), ...period);

export const g05: RuleWorld = {
  rule: "G05",
  city: city.digits,
  draw: (folder) =>
    city
      .draw(folder)
      .row(
        "grids",
        ...codes(home.community, names),
        grid(city.id("LATER"), `${home.nextCommunity}001`, later),
        grid(city.id("GONE"), `${home.nextCommunity}002`, gone("abolished_on")),
        grid(city.id("LONELY"), `${home.nextCommunity}003`),
        ...codes(city.silent.community, ["SILENT", "SILENT-STAFFED"]),
        ...codes(city.former.community, ["FORMER"]),
        ...city.eachLacking(({ community }, stem) => codes(community, [`NO-${stem}`, `STAFFED-NO-${stem}`])),
      )
      .row("people", ...[1, 2, 3, 4].map((number) => someone(city.person(number), home.street)))
      .row(
        "posts",
        holds(head, "GRID_HEAD", "STAFFED", "2021-02-01", "2021-11-01"),
        holds(head, "GRID_HEAD", "STAFFED", "2021-10-01"),
        holds(worker, "GRID_WORKER", "STAFFED", "2021-03-01"),
        holds(city.person(4), "GRID_HEAD", "ALONE", "2020-02-01"),
        holds(city.person(4), "GRID_WORKER", "ALONE", "2020-02-01"),
        holds(worker, "GRID_WORKER", "HEADLESS", "2020-02-01"),
        holds(head, "GRID_HEAD", "RELIEVED", "2020-02-01", "2021-05-01"),
        holds(city.person(4), "GRID_HEAD", "RELIEVED", "2020-02-01", "2021-03-01"),
        holds(worker, "GRID_WORKER", "RELIEVED", "2020-02-01", "2021-07-01"),
        holds(head, "GRID_HEAD", "SUCCEEDED", "2020-02-01"),
        holds(worker, "GRID_WORKER", "SUCCEEDED", "2020-02-01", "2021-06-01"),
        holds(nextWorker, "GRID_WORKER", "SUCCEEDED", "2021-06-01"),
        holds(head, "GRID_HEAD", "GAP-BETWEEN", "2020-02-01"),
        holds(worker, "GRID_WORKER", "GAP-BETWEEN", "2020-02-01", "2021-06-01"),
        holds(nextWorker, "GRID_WORKER", "GAP-BETWEEN", "2021-07-01"),
        holds(head, "GRID_HEAD", "TO-COME", "2022-01-01"),
        holds(worker, "GRID_WORKER", "TO-COME", "2022-01-01"),
        holds(head, "OTHER", "OTHER-POST", "2020-02-01"),
        holds(worker, "GRID_WORKER", "OTHER-POST", "2020-02-01"),
        holds(head, "GRID_HEAD", "SILENT-STAFFED", "2020-02-01"),
        holds(worker, "GRID_WORKER", "SILENT-STAFFED", "2020-02-01"),
        ...city.eachLacking((_, stem) => [
          holds(head, "GRID_HEAD", `STAFFED-NO-${stem}`, "2020-02-01"),
          holds(worker, "GRID_WORKER", `STAFFED-NO-${stem}`, "2020-02-01"),
        ]),
      ),
  cases: [
    met(city.id("STAFFED"), "a head and a worker, one of them named twice, are met", {
      evidence: { head, worker, vacantSince: null },
    }),
    met(city.id("STAFFED"), "both count on the first day of the later of them", { on: "2021-03-01" }),
    gap(city.id("STAFFED"), "the day before only the head is there", {
      on: "2021-02-28",
      kinds: ["NO_WORKER"],
      evidence: { head, worker: null, vacantSince: null },
    }),
    met(city.id("ALONE"), "one person may hold both posts", {
      evidence: { head: city.person(4), worker: city.person(4) },
    }),
    gap(city.id("HEADLESS"), "without a head it is a gap of high severity", {
      severity: "HIGH",
      kinds: ["NO_HEAD"],
      evidence: { head: null, worker, vacantSince: null },
      near: [{ code: "NEIGHBOUR_HEAD" }],
      notNear: ["LAST_HEAD", "LAST_WORKER", "NEIGHBOUR_WORKER"],
    }),
    gap(city.id("BARE"), "with neither both are missing", {
      severity: "HIGH",
      kinds: ["NO_HEAD", "NO_WORKER"],
      evidence: { vacantSince: null },
    }),
    gap(city.id("LONELY"), "a grid alone in its community has no neighbour to name", {
      kinds: ["NO_HEAD", "NO_WORKER"],
      notNear: ["NEIGHBOUR_HEAD", "NEIGHBOUR_WORKER"],
    }),
    met(city.id("RELIEVED"), "the day before the last of its heads leaves all is well", { on: "2021-04-30" }),
    gap(city.id("RELIEVED"), "a head relieved on the day is missing on that day", {
      on: "2021-05-01",
      kinds: ["NO_HEAD"],
      evidence: { vacantSince: "2021-05-01", head: null, worker },
    }),
    gap(city.id("RELIEVED"), "with both relieved the earlier day counts, of each post the last holder's", {
      kinds: ["NO_HEAD", "NO_WORKER"],
      evidence: { vacantSince: "2021-05-01" },
      near: [
        { code: "LAST_HEAD", nodeId: head, endedOn: "2021-05-01" },
        { code: "LAST_WORKER", nodeId: worker, endedOn: "2021-07-01" },
      ],
    }),
    met(city.id("SUCCEEDED"), "a successor from the same day leaves no gap", { on: "2021-06-01" }),
    met(city.id("SUCCEEDED"), "the day before the first holds the post", {
      on: "2021-05-31",
      evidence: { worker },
    }),
    gap(city.id("GAP-BETWEEN"), "between two workers there is a gap", {
      on: "2021-06-30",
      kinds: ["NO_WORKER"],
      evidence: { vacantSince: "2021-06-01" },
    }),
    met(city.id("GAP-BETWEEN"), "the second ends it", { on: "2021-07-01", evidence: { worker: nextWorker } }),
    gap(city.id("TO-COME"), "who begins tomorrow is not there today", { kinds: ["NO_HEAD", "NO_WORKER"] }),
    met(city.id("TO-COME"), "and is tomorrow", { on: "2022-01-01" }),
    gap(city.id("OTHER-POST"), "another post at the grid is no head", { kinds: ["NO_HEAD"] }),
    ...lifeCases(city, gap),
    unknown(city.id("SILENT"), "where no source covers nobody knows"),
    unknown(city.id("SILENT-STAFFED"), "holders do not make it known where no source covers"),
    gap(city.id("FORMER"), "on the last day of a source its word holds", { on: "2021-06-30" }),
    unknown(city.id("FORMER"), "the day after its last day nobody knows", { on: "2021-07-01" }),
    unknown(city.id("BARE"), "the day before the source's first day nobody knows", { on: "2019-12-31" }),
    ...unknownWithout(needed, city, (stem) => city.id(`NO-${stem}`)),
    ...needed.map((stem) =>
      unknown(city.id(`STAFFED-NO-${stem}`), `holders do not make it known where ${stem} is not covered`),
    ),
  ],
};
