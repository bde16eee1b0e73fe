import { isActive } from "../roster-figures.ts";
import type { PostRow } from "../rows/people.ts";
import type { InstructorRow } from "../rows/links.ts";
import { type Anomaly, finding } from "./anomaly.ts";
import { ageOf, daysAgo } from "./days.ts";
import { canSpare, canTakeIn, committeeSeats, isCommitteePost, transfer } from "./relation-changes.ts";
import { addPost, choose, grouped, heldBy, keyed, known, type Scene } from "./scene.ts";

/** G31: six persons with five posts, two compound instructors on whom two compounds depend, three instructors of a company they belong to. */
export function concentratePosts(scene: Scene): Anomaly[] {
  return [...instructTwoCompounds(scene), ...instructOwnCompany(scene), ...pileUpPosts(scene)];
}

/** Community workers with three posts or more get further ones of kind OTHER, which no other rule counts. */
function pileUpPosts(scene: Scene): Anomaly[] {
  const random = scene.random("G31 days");
  const centres = keyed(
    scene.rosters.serviceCentres.filter((centre) => centre.tier === "COMMUNITY"),
    (centre) => centre.community ?? "",
  );
  const employers = keyed(scene.rosters.residentsCommittees, (committee) => committee.id);
  const workers = scene.rosters.employments.filter((row) => row.role === "COMMUNITY_WORKER" && isActive(row));
  const chosen = choose(scene, "G31 POSTS", 6, workers, {
    ids: (row) => [row.person],
    fits: (row) => [3, 4].includes(heldBy(scene, row.person).length),
  });
  return Array.from(chosen, ({ person, employer }) => {
    const { community } = known(employers.get(employer), employer);
    const centre = known(centres.get(community), `the centre of ${community}`).id;
    const places = [
      { atKind: "SERVICE_CENTRE", at: centre },
      { atKind: "RESIDENTS_COMMITTEE", at: employer },
    ] as const;
    for (const place of places.slice(0, 5 - heldBy(scene, person).length))
      addPost(scene, { person, kind: "OTHER", ...place, from: daysAgo(random.int(30, 300)) });
    return finding("G31", person, { kinds: ["POSTS"], evidence: { posts: heldBy(scene, person).length } });
  });
}

/** An instructor takes over a second compound from another one; both compounds keep an instructor (G02). */
function instructTwoCompounds(scene: Scene): Anomaly[] {
  const random = scene.random("G31 days");
  const rows = scene.rosters.instructors.filter((row) => row.kind === "COMPOUND" && isActive(row));
  const pairs = rows.flatMap((first) =>
    rows.filter((second) => second !== first).map((second) => ({ first, second })),
  );
  const near = ({ first, second }: { first: InstructorRow; second: InstructorRow }) =>
    districtOf(scene, first) === districtOf(scene, second);
  const chosen = choose(scene, "G31 ARTICULATION", 2, pairs, {
    ids: ({ first, second }) => [first.person, first.target, second.person, second.target],
    fits: near,
  });
  return Array.from(chosen, ({ first, second }) => {
    const day = daysAgo(random.int(30, 200));
    second.to = day;
    scene.rosters.instructors.push({ ...first, target: second.target, from: day });
    const soleCompounds = [first.target, second.target].sort();
    return finding("G31", first.person, {
      kinds: ["ARTICULATION"],
      evidence: { instructs: 2, soleCompounds },
    });
  });
}

function districtOf(scene: Scene, row: InstructorRow): string {
  return known(scene.compounds.get(row.target), row.target).community.slice(0, 6);
}

/** The relation of an instructor moved into the branch of the company that is instructed. */
function instructOwnCompany(scene: Scene): Anomaly[] {
  const random = scene.random("G31 days");
  const rows = scene.rosters.instructors.flatMap((row) => {
    const branch = scene.orgsAt.get(row.target)?.[0]?.org;
    return row.kind === "PROPERTY" && isActive(row) && branch !== undefined ? [{ ...row, branch }] : [];
  });
  const chosen = choose(scene, "G31 SELF", 3, rows, {
    ids: ({ person, target, branch }) => [person, target, branch],
    fits: ({ person, branch }) =>
      heldBy(scene, person).length === 0 &&
      canSpare(scene, known(scene.relations.get(person), person).org, 1) &&
      canTakeIn(scene, branch, 1),
  });
  return Array.from(chosen, ({ person, branch }) => {
    transfer(scene, person, branch, daysAgo(random.int(20, 100)));
    known(scene.people.get(person), person).areaCode = known(scene.orgs.get(branch), branch).areaCode;
    return finding("G31", person, { kinds: ["SELF"], evidence: { instructs: 1 } });
  });
}

/** G37: one state firm in which four of five leaders manage, three candidates with less than three years in committees. */
export function loosenCrossAppointments(scene: Scene): Anomaly[] {
  return [...endManagementPost(scene), ...shortenCareers(scene)];
}

function endManagementPost(scene: Scene): Anomaly[] {
  const random = scene.random("G37 days");
  const posts = scene.rosters.posts.filter((post) => post.kind === "MANAGEMENT" && isActive(post));
  const chosen = choose(scene, "G37 SOE_RATE", 1, posts, { ids: (post) => [post.at, post.person] });
  return Array.from(chosen, (post) => {
    post.to = daysAgo(random.int(30, 200));
    // A firm's unit-level organisation alone has leaders who manage.
    const managers = new Set((scene.postsAt.get(post.at) ?? []).map((other) => other.person));
    const leaders = (scene.orgsAt.get(post.at) ?? [])
      .map((row) => committeeSeats(scene, row.org))
      .find((seats) => [...seats].every((person) => managers.has(person)));
    const count = known(leaders, "the leaders of a state firm").size;
    const evidence = { leaders: count, crossed: count - 1, rate: (count - 1) / count };
    return finding("G37", post.at, { kinds: ["SOE_RATE"], evidence });
  });
}

/** Candidates whose only post in a committee began later; they hold it still (G26). */
function shortenCareers(scene: Scene): Anomaly[] {
  const random = scene.random("G37 days");
  const ever = grouped(
    scene.rosters.posts.filter((post) => isCommitteePost(post.kind)),
    (post) => post.person,
  );
  const onlyPost = (person: string): PostRow | undefined => {
    const [post, ...others] = ever.get(person) ?? [];
    return others.length === 0 && post !== undefined && isActive(post) ? post : undefined;
  };
  const chosen = choose(scene, "G37 PARTY_YEARS", 3, scene.rosters.candidates, {
    ids: (candidate) => [candidate.id, candidate.person, onlyPost(candidate.person)?.at ?? ""],
    fits: (candidate) => (onlyPost(candidate.person)?.kind ?? "SECRETARY") !== "SECRETARY",
  });
  return Array.from(chosen, (candidate) => {
    const post = known(onlyPost(candidate.person), "the post of a candidate");
    post.from = daysAgo(random.int(400, 1_000));
    return finding("G37", candidate.id, {
      kinds: ["PARTY_YEARS"],
      evidence: { partyDays: ageOf(post.from) },
    });
  });
}
