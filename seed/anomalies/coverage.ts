import { addDays } from "../day.ts";
import { isActive } from "../roster-figures.ts";
import { type Anomaly, finding } from "./anomaly.ts";
import { daysAgo } from "./days.ts";
import { choose, grouped, heldAt, known, type Scene } from "./scene.ts";

/** G02: three compounds without a branch lose their instructor. */
export function endCompoundInstructors(scene: Scene): Anomaly[] {
  const random = scene.random("G02 days");
  const rows = scene.rosters.instructors.filter((row) => row.kind === "COMPOUND" && isActive(row));
  const chosen = choose(scene, "G02", 3, rows, { ids: (row) => [row.person, row.target] });
  return Array.from(chosen, (row) => {
    row.to = daysAgo(random.int(5, 120));
    const compound = known(scene.compounds.get(row.target), row.target);
    return finding("G02", row.target, {
      evidence: {
        coverageEndedOn: row.to,
        dueOn: addDays(row.to, 30),
        households: compound.households ?? null,
        community: compound.community,
        instructor: null,
      },
    });
  });
}

/** G05: eleven grids lose their worker; the worker keeps grade and employment (G36). */
export function endGridWorkers(scene: Scene): Anomaly[] {
  const random = scene.random("G05 days");
  const posts = scene.rosters.posts.filter((post) => post.kind === "GRID_WORKER" && isActive(post));
  const chosen = choose(scene, "G05", 11, posts, { ids: (post) => [post.at, post.person] });
  return Array.from(chosen, (post) => {
    post.to = daysAgo(random.int(10, 60));
    const head = heldAt(scene, post.at).find((other) => other.kind === "GRID_HEAD");
    const evidence = { vacantSince: post.to, head: head?.person ?? null, worker: null };
    return finding("G05", post.at, { kinds: ["NO_WORKER"], evidence });
  });
}

/** G07: four compounds lose all their grids; two grids reach over into the next community. All grids have a branch (G04 severity). */
export function tearTerritory(scene: Scene): Anomaly[] {
  return [...uncoverCompounds(scene), ...crossBoundaries(scene)];
}

function uncoverCompounds(scene: Scene): Anomaly[] {
  const random = scene.random("G07 days");
  const covers = grouped(scene.rosters.gridCompounds.filter(isActive), (row) => row.compound);
  const gridsOf = (compound: string) => covers.get(compound) ?? [];
  const chosen = choose(scene, "G07 NOT_COVERED", 4, scene.rosters.compounds, {
    ids: (compound) => [compound.id, ...gridsOf(compound.id).map((row) => row.grid)],
    fits: (compound) => gridsOf(compound.id).every((row) => hasBranch(scene, row.grid)),
  });
  return Array.from(chosen, (compound) => {
    const day = daysAgo(random.int(10, 150));
    for (const row of gridsOf(compound.id)) row.to = day;
    const evidence = { community: compound.community, households: compound.households ?? null };
    return finding("G07", compound.id, { kinds: ["NOT_COVERED"], evidence });
  });
}

function crossBoundaries(scene: Scene): Anomaly[] {
  const random = scene.random("G07 days");
  const byStreet = grouped(scene.rosters.compounds, (compound) => streetOf(compound.community));
  const pairs = scene.rosters.grids.flatMap((grid) => {
    const next = (byStreet.get(streetOf(grid.community)) ?? []).find((one) => one.community > grid.community);
    return next === undefined ? [] : [{ grid, compound: next }];
  });
  const chosen = choose(scene, "G07 CROSSES", 2, pairs, {
    ids: ({ grid, compound }) => [grid.id, compound.id],
    fits: ({ grid }) => hasBranch(scene, grid.id),
  });
  return Array.from(chosen, ({ grid, compound }) => {
    scene.rosters.gridCompounds.push({
      grid: grid.id,
      compound: compound.id,
      from: daysAgo(random.int(30, 300)),
    });
    const evidence = {
      community: grid.community,
      households: grid.households ?? null,
      crossing: [compound.id],
    };
    return finding("G07", grid.id, { kinds: ["CROSSES"], evidence });
  });
}

function streetOf(community: string): string {
  return community.slice(0, 9);
}

function hasBranch(scene: Scene, grid: string): boolean {
  return scene.orgsAt.has(grid);
}
