import { earlierDay } from "../day.ts";
import { isActive } from "../roster-figures.ts";
import { type Anomaly, finding } from "./anomaly.ts";
import { daysAgo } from "./days.ts";
import { choose, grouped, keyed, known, type Scene } from "./scene.ts";

/** G33: the stations of five compounds stand under no centre any more. */
export function detachStations(scene: Scene): Anomaly[] {
  const random = scene.random("G33 days");
  const areas = scene.rosters.centreAreas.filter(isActive);
  const under = keyed(
    areas.filter((row) => row.relation === "UNDER"),
    (row) => row.centre,
  );
  const stations = areas.filter((row) => row.relation === "SERVES_AREA" && row.targetKind === "COMPOUND");
  const chosen = choose(scene, "G33", 5, stations, {
    ids: (row) => [row.target, row.centre],
    fits: (row) => (under.get(row.centre)?.from ?? "9999") < daysAgo(210),
  });
  return Array.from(chosen, (row) => {
    known(under.get(row.centre), `the centre above ${row.centre}`).to = daysAgo(random.int(20, 200));
    const evidence = { tier: "COMPOUND", centre: row.centre };
    return finding("G33", row.target, { kinds: ["NO_PARENT"], evidence });
  });
}

/** G34: fourteen community centres have less than 500 square metres or than 30 for every hundred households. */
export function cutCentres(scene: Scene): Anomaly[] {
  const random = scene.random("G34 areas");
  const places = keyed(scene.rosters.places, (place) => place.code);
  const centres = scene.rosters.serviceCentres.filter((centre) => centre.tier === "COMMUNITY");
  const chosen = choose(scene, "G34", 14, centres, { ids: (centre) => [centre.id] });
  return Array.from(chosen, (centre) => {
    const households = known(places.get(centre.community ?? "")?.households, "the households of a community");
    const requiredSqm = Math.max(500, (30 * households) / 100);
    centre.areaSqm = Math.floor((requiredSqm * random.int(55, 95)) / 100);
    const evidence = { areaSqm: centre.areaSqm, requiredSqm, households };
    return finding("G34", centre.id, { kinds: ["SMALL"], evidence });
  });
}

/** G35: two streets lack one of the five powers, five others have never used one they have had for more than a year. */
export function withholdPowers(scene: Scene): Anomaly[] {
  return [...leavePowersUnused(scene), ...withdrawPowers(scene)];
}

function withdrawPowers(scene: Scene): Anomaly[] {
  const random = scene.random("G35 days");
  const grants = scene.rosters.streetPowers.filter((row) => isActive(row) && (row.from ?? "") < daysAgo(30));
  const chosen = choose(scene, "G35 MISSING", 2, grants, { ids: (row) => [row.street] });
  return Array.from(chosen, (row) => {
    row.to = daysAgo(random.int(1, 25));
    return finding("G35", row.street, { kinds: ["MISSING"], evidence: { granted: 4 } });
  });
}

function leavePowersUnused(scene: Scene): Anomaly[] {
  const random = scene.random("G35 days");
  const byStreet = grouped(scene.rosters.streetPowers, (row) => row.street);
  const oldest = [...byStreet.values()]
    .sort((one, other) => ((one[0]?.from ?? "") < (other[0]?.from ?? "") ? -1 : 1))
    .slice(0, 10);
  const chosen = choose(scene, "G35 UNUSED", 5, oldest, {
    ids: (rows) => rows.slice(0, 1).map((row) => row.street),
  });
  return Array.from(chosen, (rows) => {
    const row = random.pick(rows);
    // Where the street is of late, this one power was granted ahead of the reform.
    row.from = earlierDay(row.from ?? "", daysAgo(random.int(370, 480)));
    row.lastExercisedOn = undefined;
    row.exercisedCount = 0;
    const evidence = { granted: 5, lastExercisedOn: null };
    return finding("G35", row.street, { kinds: ["UNUSED"], evidence });
  });
}
