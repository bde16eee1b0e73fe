import { isActive } from "../roster-figures.ts";
import type { EmploymentRow, PostPostClass, PostRow } from "../rows/people.ts";
import { type Anomaly, finding } from "./anomaly.ts";
import { daysAgo } from "./days.ts";
import { choose, heldBy, keyed, known, type Scene } from "./scene.ts";

/** G36: one worker each in 73 communities: nine without a grade, four outside the band of their class, sixty not trained within the year. */
export function neglectWorkers(scene: Scene): Anomaly[] {
  return [...dropGrades(scene), ...leaveBands(scene), ...missTrainings(scene)];
}

function dropGrades(scene: Scene): Anomaly[] {
  return Array.from(chooseWorkers(scene, "G36 NO_GRADE", 9), (row) => {
    gradedPost(scene, row.person).grade = undefined;
    return gapOf(scene, row, "NO_GRADE", "noGrade");
  });
}

/** Grades next to the bands: chief 7 to 18, deputy 4 to 15, general 1 to 12. */
const outside: Readonly<Record<PostPostClass, readonly number[]>> = {
  CHIEF: [5, 6],
  DEPUTY: [2, 3, 16, 17],
  GENERAL: [13, 14, 15],
};

function leaveBands(scene: Scene): Anomaly[] {
  const random = scene.random("G36 grades");
  return Array.from(chooseWorkers(scene, "G36 OUT_OF_BAND", 4), (row) => {
    const post = gradedPost(scene, row.person);
    post.grade = random.pick(outside[known(post.postClass, "the class of a community worker")]);
    return gapOf(scene, row, "OUT_OF_BAND", "outOfBand");
  });
}

/** The last training is one of the year before; the worker was there by then. */
function missTrainings(scene: Scene): Anomaly[] {
  const random = scene.random("G36 days");
  const trainings = keyed(scene.rosters.workerTrainings, (training) => training.person);
  const chosen = chooseWorkers(scene, "G36 UNTRAINED", 60, (row) => (row.from ?? "9999") <= daysAgo(730));
  return Array.from(chosen, (row) => {
    known(trainings.get(row.person), "the training of a worker").on = daysAgo(random.int(370, 700));
    return gapOf(scene, row, "UNTRAINED", "untrained");
  });
}

/** Each in a community of its own. */
function chooseWorkers(
  scene: Scene,
  rule: string,
  count: number,
  fits: (row: EmploymentRow) => boolean = () => true,
): Generator<EmploymentRow> {
  const rows = scene.rosters.employments.filter((row) => row.role === "COMMUNITY_WORKER" && isActive(row));
  return choose(scene, rule, count, rows, { ids: (row) => [row.person, row.employer], fits });
}

function gradedPost(scene: Scene, person: string): PostRow {
  const post = heldBy(scene, person).find((other) => other.kind === "COMMUNITY_WORKER");
  return known(post, `the post of the community worker ${person}`);
}

function gapOf(scene: Scene, row: EmploymentRow, kind: string, counted: string): Anomaly {
  const committee = scene.rosters.residentsCommittees.find((other) => other.id === row.employer);
  const { community } = known(committee, row.employer);
  const counts = { noGrade: 0, outOfBand: 0, untrained: 0, [counted]: 1 };
  return finding("G36", community, { kinds: [kind], headline: 1, evidence: { ...counts, faults: 1 } });
}
