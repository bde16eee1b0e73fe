import { randomDay } from "../day.ts";
import { isActive } from "../roster-figures.ts";
import type { ConsultationRow } from "../rows/property.ts";
import { type Anomaly, finding } from "./anomaly.ts";
import { ageOf, daysAgo } from "./days.ts";
import { choose, grouped, keyed, known, type Scene } from "./scene.ts";

/** G16: twenty compounds whose three parties last met 100 to 300 days ago; what came after never took place. */
export function silenceConsultations(scene: Scene): Anomaly[] {
  const { rosters } = scene;
  const random = scene.random("G16 days");
  const byCompound = grouped(rosters.consultations, (row) => row.compound);
  const raising = new Set(rosters.issues.map((issue) => issue.raisedAt));
  const plans = [...byCompound].map(([compound, meetings]) => {
    // Two in five fell silent half a year ago, the others after the summer.
    const until = daysAgo(random.chance(0.4) ? 190 : 100);
    return {
      compound,
      kept: heldUntil(meetings, until),
      dropped: meetings.filter((row) => row.heldOn > until),
    };
  });
  const chosen = choose(scene, "G16", 20, plans, {
    ids: ({ compound }) => [compound, `OC-${compound}`],
    // An issue raised in a meeting that never was would hang in the air (G40).
    fits: ({ kept, dropped }) =>
      kept !== undefined && ageOf(kept.heldOn) <= 300 && dropped.every((row) => !raising.has(row.id)),
  });
  const gone = new Set<string>();
  const anomalies = Array.from(chosen, ({ compound, kept, dropped }) => {
    for (const row of dropped) gone.add(row.id);
    const { heldOn } = known(kept, "an earlier consultation");
    const evidence = { lastFullOn: heldOn, days: ageOf(heldOn), held: 0 };
    return finding("G16", compound, { kinds: ["SILENT"], evidence });
  });
  rosters.consultations = rosters.consultations.filter((row) => !gone.has(row.id));
  rosters.consultationParties = rosters.consultationParties.filter((row) => !gone.has(row.consultation));
  return anomalies;
}

function heldUntil(meetings: readonly ConsultationRow[], until: string): ConsultationRow | undefined {
  return meetings
    .filter((row) => row.heldOn <= until)
    .sort((one, other) => (one.heldOn < other.heldOn ? -1 : 1))
    .at(-1);
}

/** G32: two ratings with a weight of 0.20; one removed company still serves a compound that nobody else serves (G12 and G40 stay). */
export function distortRatings(scene: Scene): Anomaly[] {
  return [...lightenRatings(scene), keepServing(scene)];
}

function lightenRatings(scene: Scene): Anomaly[] {
  const ratings = scene.rosters.creditRatings.filter((rating) => rating.redWeight !== undefined);
  const chosen = choose(scene, "G32 WEIGHT", 2, ratings, { ids: (rating) => [rating.company] });
  return Array.from(chosen, (rating) => {
    rating.redWeight = 0.2;
    const evidence = { year: rating.year, score: rating.score, redWeight: rating.redWeight, removedOn: null };
    return finding("G32", rating.company, { kinds: ["WEIGHT"], evidence });
  });
}

function keepServing(scene: Scene): Anomaly {
  const { rosters } = scene;
  const everServed = new Set(rosters.serviceContracts.map((row) => row.compound));
  const unserved = rosters.compounds.filter((compound) => !everServed.has(compound.id));
  const pairs = rosters.propertyCompanies
    .filter((company) => company.status === "REMOVED")
    .flatMap((company) => unserved.map((compound) => ({ company, compound })))
    .filter(({ company, compound }) => compound.community.startsWith(company.areaCode.slice(0, 6)));
  const ratings = keyed(rosters.creditRatings, (rating) => rating.company);
  const chosen = choose(scene, "G32 STILL_SERVING", 1, pairs, {
    ids: ({ company, compound }) => [company.id, compound.id],
  });
  const [anomaly] = Array.from(chosen, ({ company, compound }) => {
    // Removed companies went in 2020 or later.
    const from = randomDay(scene.random("G32 days"), "2018-06-01", "2019-12-31");
    const contract = { company: company.id, compound: compound.id, contractFrom: from, from };
    rosters.serviceContracts.push({ ...contract, contractTo: "2023-12-31" });
    const rating = known(ratings.get(company.id), "the rating of a removed company");
    const evidence = {
      year: rating.year,
      score: rating.score,
      redWeight: null,
      removedOn: company.removedOn ?? null,
      openContracts: [compound.id],
    };
    return finding("G32", company.id, { kinds: ["STILL_SERVING"], evidence });
  });
  return known(anomaly, "a removed company near an unserved compound");
}

/** G40: six compounds where the former company went some days after the present one had come; both lie in the past (G12 stays). */
export function overlapContracts(scene: Scene): Anomaly[] {
  const random = scene.random("G40 OVERLAP days");
  const present = keyed(scene.rosters.serviceContracts.filter(isActive), (row) => row.compound);
  const former = scene.rosters.serviceContracts.filter(
    (row) => row.to !== undefined && present.get(row.compound)?.from === row.to,
  );
  const chosen = choose(scene, "G40 OVERLAP", 6, former, { ids: (row) => [row.compound] });
  return Array.from(chosen, (row) => {
    const { company, from } = known(present.get(row.compound), "the present contract");
    const day = known(from, "the first day of the present contract");
    row.to = daysAgo(ageOf(day) - random.int(5, 20));
    const evidence = { ids: [row.company, company].sort() };
    return finding("G40", row.compound, { kinds: ["OVERLAP"], evidence });
  });
}
