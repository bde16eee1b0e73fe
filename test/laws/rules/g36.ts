import type { CityDay } from "../notions/city-day.ts";
import { cell, type Link, numberIn, type Thing } from "../notions/city-facts.ts";
import { type CountedFault, eachJudged, headlineOf, judged, type Law } from "../notions/judgement.ts";
import { clock, communityOf, personsTo } from "../notions/words.ts";

const bands: Readonly<Record<string, readonly [number, number]>> = {
  CHIEF: [7, 18],
  DEPUTY: [4, 15],
  GENERAL: [1, 12],
};

export const g36: Law = {
  rule: "G36",
  judge: (day) =>
    eachJudged(
      day.things("places").filter(({ row }) => row["level"] === "COMMUNITY"),
      (subject) => {
        const committees = day
          .things("residents_committees")
          .filter(({ id }) => communityOf(day, id) === subject.id);
        const workers = [
          ...new Set(committees.flatMap(({ id }) => personsTo(day, "employments", id, isOfWorker))),
        ];
        const number = (isAtFault: (worker: Thing) => boolean): number => workers.filter(isAtFault).length;
        const kinds = [
          fault(
            "NO_GRADE",
            number(({ id }) => isWithoutGrade(postsOf(day, id))),
            "posts",
          ),
          fault(
            "OUT_OF_BAND",
            number(({ id }) => postsOf(day, id).some(isOutOfBand)),
            "posts",
          ),
          fault(
            "UNTRAINED",
            number((worker) => isUntrained(day, worker, committees)),
            "worker_trainings",
          ),
        ];
        return judged(day, { subject, needs: [], headline: headlineOf(day, subject, kinds), kinds });
      },
    ),
};

function fault(name: string, count: number, file: string): CountedFault {
  const needs = ["residents_committees", "people", "employments", file];
  return { name, count, holds: count > 0, needs, severity: "MEDIUM", proven: true };
}

function isOfWorker({ row }: Link): boolean {
  return row["role"] === "COMMUNITY_WORKER";
}

function postsOf(day: CityDay, person: string): Link[] {
  return day.linksFrom("posts", person).filter(({ row }) => row["kind"] === "COMMUNITY_WORKER");
}

function isWithoutGrade(posts: readonly Link[]): boolean {
  return (
    posts.length === 0 ||
    posts.some(({ row }) => cell(row, "post_class") === null || cell(row, "grade") === null)
  );
}

/** Finer point 13: a grade without a class is no matter of bands. */
function isOutOfBand({ row }: Link): boolean {
  const band = bands[row["post_class"] ?? ""];
  const grade = numberIn(row, "grade");
  return band !== undefined && grade !== null && (grade < band[0] || grade > band[1]);
}

/** Finer point 1: of several employments the one that shows the fault suffices. */
function isUntrained(day: CityDay, { id }: Thing, committees: readonly Thing[]): boolean {
  const trainings = day.facts
    .rows("worker_trainings")
    .filter((row) => row["person"] === id && (row["on"] ?? "") <= day.on)
    .map((row) => row["on"] ?? "");
  return day
    .linksFrom("employments", id)
    .filter((link) => isOfWorker(link) && committees.some((committee) => committee.id === link.end))
    .some(({ from }) => (clock(day, [from, ...trainings]) ?? 0) > 365);
}
