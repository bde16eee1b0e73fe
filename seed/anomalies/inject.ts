import type { Random } from "../random.ts";
import type { Rosters } from "../rosters.ts";
import type { Anomaly } from "./anomaly.ts";
import {
  breakUnitCheckIns,
  doubleCheckIns,
  endCheckIns,
  letCheckInsRest,
  misplaceCheckIns,
} from "./check-ins.ts";
import { endCompoundInstructors, endGridWorkers, tearTerritory } from "./coverage.ts";
import { breakGraph } from "./integrity.ts";
import {
  emptyCounty,
  neglectContactPoints,
  reopenIssues,
  shareContactPoints,
  unbalanceLeaders,
} from "./liaison.ts";
import { bringConflicts, thinOutMembers } from "./owners.ts";
import { breakTermsSeatsAndFilings } from "./owners-committees.ts";
import { concentratePosts, loosenCrossAppointments } from "./posts.ts";
import { distortRatings, silenceConsultations } from "./property.ts";
import { leaveRelationsBehind } from "./relations.ts";
import { endProjects, skipRoutines } from "./routine.ts";
import { openScene, type Scene } from "./scene.ts";
import { breakSizes } from "./size.ts";
import { cutCentres, detachStations, withholdPowers } from "./street-and-centres.ts";
import { doubleSubordination } from "./subordination.ts";
import { letTermsLapse } from "./terms.ts";
import { neglectWorkers } from "./workers.ts";

/**
 * Puts the labelled faults into the clean city of the profile `heze` and tells what the rules must find beside what they find anyway.
 * The rosters are altered in place. `random` gives a stream of draws by name; the same streams give the same faults.
 * Each fault touches persons, organisations and places of its own, so that no rule finds anything that is not on the list
 * and none finds less than before. Throws when the rosters offer too few subjects for a fault.
 */
export function injectAnomalies(rosters: Rosters, random: (stream: string) => Random): Anomaly[] {
  const scene = openScene(rosters, random);
  return steps.flatMap((inject) => inject(scene)).sort(byRuleAndSubject);
}

/** The scarcest subjects first: those that move many members of one unit, then the few leaders, instructors and joint branches, then persons. */
const steps: readonly ((scene: Scene) => Anomaly[])[] = [
  breakSizes,
  leaveRelationsBehind,
  concentratePosts,
  endCompoundInstructors,
  emptyCounty,
  shareContactPoints,
  unbalanceLeaders,
  neglectContactPoints,
  silenceConsultations,
  reopenIssues,
  breakTermsSeatsAndFilings,
  thinOutMembers,
  bringConflicts,
  distortRatings,
  tearTerritory,
  doubleSubordination,
  breakGraph,
  endCheckIns,
  misplaceCheckIns,
  doubleCheckIns,
  letCheckInsRest,
  breakUnitCheckIns,
  loosenCrossAppointments,
  letTermsLapse,
  endGridWorkers,
  neglectWorkers,
  endProjects,
  detachStations,
  cutCentres,
  withholdPowers,
  skipRoutines,
];

function byRuleAndSubject(one: Anomaly, other: Anomaly): number {
  const [left, right] = [`${one.rule} ${one.subjects[0] ?? ""}`, `${other.rule} ${other.subjects[0] ?? ""}`];
  return left < right ? -1 : left > right ? 1 : 0;
}
