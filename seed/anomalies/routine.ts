import { isActive } from "../roster-figures.ts";
import { type Anomaly, finding } from "./anomaly.ts";
import { daysAgo } from "./days.ts";
import { choose, keyed, known, placeOf, type Scene } from "./scene.ts";

/** G27: the projects of seven temporary branches ended 30 to 200 days ago. */
export function endProjects(scene: Scene): Anomaly[] {
  const random = scene.random("G27 days");
  const projects = keyed(scene.rosters.keyProjects, (project) => project.id);
  const branches = scene.rosters.partyOrgs.filter((org) => org.kind === "TEMP_BRANCH");
  const chosen = choose(scene, "G27", 7, branches, {
    ids: (org) => [org.id],
    fits: (org) => (org.foundedOn ?? "") < daysAgo(230),
  });
  return Array.from(chosen, (org) => {
    const project = known(projects.get(placeOf(scene, org.id, "KEY_PROJECT") ?? ""), "a key project");
    project.endsOn = daysAgo(random.int(30, 200));
    const evidence = {
      project: project.id,
      endsOn: project.endsOn,
      lastReviewedOn: org.lastReviewedOn ?? null,
    };
    return finding("G27", org.id, { kinds: ["PROJECT_ENDED"], evidence });
  });
}

/** G39: a member unit and a district secretary did not report, a breakthrough project has no document. */
export function skipRoutines(scene: Scene): Anomaly[] {
  return [...withholdUnitReport(scene), ...withholdSecretaryReport(scene), ...withdrawDocument(scene)];
}

const reportYear = 2021;

function withholdUnitReport(scene: Scene): Anomaly[] {
  const { rosters } = scene;
  const conferences = new Set(
    rosters.decisionBodies.filter((body) => body.kind === "JOINT_CONFERENCE").map((body) => body.id),
  );
  const members = rosters.bodyMembers.filter((row) => conferences.has(row.body) && isActive(row));
  const chosen = choose(scene, "G39 NO_UNIT_REPORT", 1, members, { ids: (row) => [row.unit] });
  return Array.from(chosen, ({ unit }) => {
    rosters.dutyReports = rosters.dutyReports.filter((row) => row.unit !== unit || row.year !== reportYear);
    return finding("G39", unit, { kinds: ["NO_UNIT_REPORT"], evidence: { year: reportYear } });
  });
}

function withholdSecretaryReport(scene: Scene): Anomaly[] {
  const { rosters } = scene;
  const orgs = rosters.partyOrgs.filter((org) => org.field === "DISTRICT");
  const chosen = choose(scene, "G39 NO_SECRETARY_REPORT", 1, orgs, { ids: (org) => [org.areaCode] });
  return Array.from(chosen, ({ id, areaCode }) => {
    rosters.dutyReports = rosters.dutyReports.filter((row) => row.org !== id || row.year !== reportYear);
    return finding("G39", areaCode, { kinds: ["NO_SECRETARY_REPORT"], evidence: { year: reportYear } });
  });
}

function withdrawDocument(scene: Scene): Anomaly[] {
  const rows = scene.rosters.breakthroughProjects;
  const projects = [...new Set(rows.map((row) => row.id))];
  const chosen = choose(scene, "G39 NO_DOCUMENT", 1, projects, { ids: (project) => [project] });
  return Array.from(chosen, (project) => {
    for (const row of rows.filter((other) => other.id === project)) {
      row.document = undefined;
      row.docRef = undefined;
      row.documentOn = undefined;
    }
    return finding("G39", project, { kinds: ["NO_DOCUMENT"], evidence: {} });
  });
}
